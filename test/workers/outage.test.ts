// The queue away, emptied or restarted, and processes that die: it costs time, never truth.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { withActor } from '../../src/db/client.ts';
import { packagePath } from '../../src/root.ts';
import { handOutboxAgain } from '../../src/store/outbox/outbox-dispatch.ts';
import type { Log } from '../../workers/log.ts';
import type { QueueSettings } from '../../workers/queue.ts';
import { startWorkers, type WorkersDeps } from '../../workers/start.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { openRedis, type TestRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';
import {
  createLatch,
  effectsFor,
  emptyOutbox,
  enqueueFor,
  leaveEffect,
  rowOf,
  silent,
  workFor,
} from './support.ts';

let database: TestDatabase;
let redis: TestRedis;

beforeAll(async () => {
  [database, redis] = await Promise.all([openDatabase(), openRedis()]);
  await emptyOutbox(database);
});

afterAll(async () => {
  await redis.close();
  await database.close();
});

const onRedis = (): QueueSettings => ({ kind: 'redis', url: redis.url, prefix: redis.prefix });

const leave = workFor(async (needId, outboxId) => {
  await leaveEffect(database.worker, needId, outboxId);
});

async function start(changes: Partial<WorkersDeps> = {}): Promise<void> {
  const workers = await startWorkers({
    db: database.worker,
    url: database.url,
    queue: onRedis(),
    work: leave,
    log: silent,
    ...changes,
  });
  onTestFinished(workers.close);
}

const done = async (row: number): Promise<boolean> => (await rowOf(database, row)).doneAt !== null;

function countingLog(): Log & { errors(): number } {
  let errors = 0;
  return { ...silent, error: () => (errors += 1), errors: () => errors };
}

describe('Redis', () => {
  test('away while a job is enqueued: it waits in the outbox and is done once Redis is back', async () => {
    const log = countingLog();
    await start({ log });
    const before = await enqueueFor(database, randomUUID());
    await until(async () => await done(before));
    await redis.gate.shut();
    const need = randomUUID();
    const row = await enqueueFor(database, need);
    await until(() => log.errors() > 1);
    expect(await rowOf(database, row)).toMatchObject({ handedAt: null, doneAt: null });
    await redis.gate.reopen();
    await until(async () => await done(row));

    expect(await effectsFor(database, need)).toBe(1);
    // One line of each reporter that had something to say, not one of each attempt.
    expect(log.errors()).toBeLessThanOrEqual(3);
  });

  test('away when the workers start: they work when it comes', async () => {
    await redis.gate.shut();
    const log = countingLog();
    await start({ log });
    const need = randomUUID();
    const row = await enqueueFor(database, need);
    await until(() => log.errors() > 1);
    await redis.gate.reopen();
    await until(async () => await done(row));

    expect(await effectsFor(database, need)).toBe(1);
  });

  test('flushed while jobs wait and one runs: all are done, each once', async () => {
    const latch = createLatch();
    let running = 0;
    await start({
      concurrency: 1,
      work: workFor(async (needId, outboxId) => {
        running += 1;
        await latch.opened;
        await leaveEffect(database.worker, needId, outboxId);
      }),
    });
    const needs = [randomUUID(), randomUUID(), randomUUID()];
    const rows: number[] = [];
    for (const need of needs) rows.push(await enqueueFor(database, need));
    const last = rows.at(-1) ?? 0;
    await until(async () => running > 0 && (await rowOf(database, last)).handedAt !== null);
    await redis.flush();
    latch.open();
    const [first = 0] = rows;
    await until(async () => await done(first));
    await withActor(database.worker, system, async (tx) => await handOutboxAgain(tx, new Date()));
    for (const row of rows) await until(async () => await done(row));

    expect(await Promise.all(needs.map(async (need) => await effectsFor(database, need)))).toEqual([
      1, 1, 1,
    ]);
  });

  test('away when the workers stop: they stop', async () => {
    const workers = await startWorkers({
      db: database.worker,
      url: database.url,
      queue: onRedis(),
      work: leave,
      log: silent,
    });
    await redis.gate.shut();
    await expect(workers.close()).resolves.toBeUndefined();
    await redis.gate.reopen();
  });
});

describe.each(['redis', 'postgres'] as const)('on %s', (kind) => {
  test('a process killed in the middle of a job: another one does it, once', async () => {
    const queue: QueueSettings = kind === 'redis' ? onRedis() : { kind, url: database.url };
    const need = randomUUID();
    const victim = await otherProcess(queue);
    const row = await enqueueFor(database, need);
    await victim.inTheMiddle;
    await kill(victim.child);
    expect(await rowOf(database, row)).toMatchObject({ doneAt: null });
    await start({ queue, lockSeconds: 1 });
    await until(async () => await done(row));

    expect(await effectsFor(database, need)).toBe(1);
  });
});

/** Workers in a process of their own, whose handler writes its effect and never commits. */
async function otherProcess(
  queue: QueueSettings,
): Promise<{ child: ChildProcess; inTheMiddle: Promise<void> }> {
  const settings = JSON.stringify({ url: database.url, queue });
  const child = spawn(process.execPath, [packagePath('test/workers/hang-in-job.mjs'), settings], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    await kill(child);
  });
  const said = (word: string) =>
    new Promise<void>((resolve) => {
      child.stdout.on('data', (text) => {
        if (String(text).includes(word)) resolve();
      });
    });
  const inTheMiddle = said('in the middle');
  await said('ready');
  return { child, inTheMiddle };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
