// From the outbox to the effect, on both adapters: once, whatever happens on the way.
import { randomUUID } from 'node:crypto';
import { createPostgresBackend, Queue } from 'bullmq';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { notFound } from '../../src/domain/errors.ts';
import { queueName } from '../../workers/backend.ts';
import type { Work } from '../../workers/handlers.ts';
import { openQueue, type QueueSettings } from '../../workers/queue.ts';
import { startWorkers, type WorkersDeps } from '../../workers/start.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
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

const settingsOf = (kind: QueueSettings['kind']): QueueSettings =>
  kind === 'redis' ? { kind, url: redis.url, prefix: redis.prefix } : { kind, url: database.url };

async function start(work: Work, changes: Partial<WorkersDeps> & { kind: QueueSettings['kind'] }) {
  const { kind, ...rest } = changes;
  const workers = await startWorkers({
    db: database.worker,
    url: database.url,
    queue: settingsOf(kind),
    work,
    log: silent,
    ...rest,
  });
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    closed ??= workers.close();
    await closed;
  };
  onTestFinished(close);
  return { close };
}

/** The queue as BullMQ shows it. */
const openBull = (kind: QueueSettings['kind']) =>
  kind === 'redis'
    ? new Queue(queueName, { prefix: redis.prefix, connection: { url: redis.url } })
    : new Queue(
        queueName,
        { connection: { connectionString: database.url, options: '-c role=enlace_worker' } },
        createPostgresBackend,
      );

const done = async (row: number): Promise<boolean> => (await rowOf(database, row)).doneAt !== null;

const leave = workFor(async (needId, outboxId) => {
  await leaveEffect(database.worker, needId, outboxId);
});

describe.each(['redis', 'postgres'] as const)('on %s', (kind) => {
  test('two workers do each job once', async () => {
    await start(leave, { kind });
    await start(leave, { kind });
    const needs = Array.from({ length: 40 }, () => randomUUID());
    const rows = await Promise.all(needs.map(async (need) => await enqueueFor(database, need)));
    for (const row of rows) await until(async () => await done(row));

    expect(await Promise.all(needs.map(async (need) => await effectsFor(database, need)))).toEqual(
      needs.map(() => 1),
    );
  });

  test('what waited while no worker ran is done when one comes', async () => {
    const need = randomUUID();
    const row = await enqueueFor(database, need);
    expect((await rowOf(database, row)).handedAt).toBeNull();
    await start(leave, { kind });
    await until(async () => await done(row));

    expect(await effectsFor(database, need)).toBe(1);
  });

  test('a job that fails is tried again', async () => {
    let tries = 0;
    await start(
      workFor(async (needId, outboxId) => {
        tries += 1;
        if (tries === 1) throw new Error('not this time');
        await leaveEffect(database.worker, needId, outboxId);
      }),
      { kind },
    );
    const row = await enqueueFor(database, randomUUID());
    await until(async () => await done(row));

    expect(tries).toBe(2);
    expect((await rowOf(database, row)).failedAt).toBeNull();
  });

  test('a job about a record that is not there is given up at once, visibly', async () => {
    let tries = 0;
    await start(
      workFor(async (needId) => {
        tries += 1;
        await Promise.reject(notFound(needId));
      }),
      { kind, handAgainAfter: 0 },
    );
    const row = await enqueueFor(database, randomUUID());
    await until(async () => (await rowOf(database, row)).failedAt !== null);

    expect(await rowOf(database, row)).toMatchObject({ failure: 'not-found', doneAt: null });
    expect(tries).toBe(1);
    const queue = openBull(kind);
    onTestFinished(async () => {
      await queue.close();
    });
    await until(async () => (await queue.getFailedCount()) === 1);
    expect(await queue.getFailed()).toMatchObject([{ failedReason: 'not-found' }]);
  });

  test('a job that the queue delivers twice has its effect once', async () => {
    const need = randomUUID();
    let runs = 0;
    await start(
      workFor(async (needId, outboxId) => {
        runs += 1;
        await leaveEffect(database.worker, needId, outboxId);
      }),
      { kind },
    );
    const row = await enqueueFor(database, need);
    await until(async () => await done(row));
    const queue = await openQueue(settingsOf(kind), silent);
    onTestFinished(queue.close);
    await until(async () => {
      await queue.add([await rowOf(database, row)], runs);
      return runs > 1;
    });

    expect(await effectsFor(database, need)).toBe(1);
  });

  test('the queue takes no second job of a row that it still has', async () => {
    const latch = createLatch();
    const runs: number[] = [];
    const row = await enqueueFor(database, randomUUID());
    const queue = await openQueue(settingsOf(kind), silent);
    onTestFinished(queue.close);
    await queue.add([await rowOf(database, row)], 1);
    await queue.add([await rowOf(database, row)], 2);
    await start(
      workFor(async (needId, outboxId) => {
        runs.push(outboxId);
        if (outboxId === row) await queue.add([await rowOf(database, row)], 3);
        await latch.opened;
        await leaveEffect(database.worker, needId, outboxId);
      }),
      { kind },
    );
    await until(() => runs.includes(row));
    latch.open();
    const last = await enqueueFor(database, randomUUID());
    await until(async () => (await done(row)) && (await done(last)));

    expect(runs.filter((id) => id === row)).toEqual([row]);
  });
});
