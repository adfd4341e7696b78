// The job of an adoption: from the outbox to the switch, and again when its process is killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createPool } from '../../src/actions/matching/pool.ts';
import { packagePath } from '../../src/root.ts';
import { deliver } from '../../workers/deliver.ts';
import { startDispatch } from '../../workers/dispatch.ts';
import { handlersOf, workOf } from '../../workers/handlers.ts';
import { openQueue, type QueueSettings } from '../../workers/queue.ts';
import { hold, untilBlocked } from '../support/blocking.ts';
import { now } from '../support/offers.ts';
import { policyInForce, requestedAdoption } from '../support/policies.ts';
import { openPolicyDesk, type PolicyDesk } from '../support/policy-desk.ts';
import { openRedis, type TestRedis } from '../support/redis.ts';
import { until } from '../support/until.ts';
import { emptyOutbox, noMail, silent } from './support.ts';

let at: PolicyDesk;
let redis: TestRedis;
let needs: { id: string; reference: string }[];

beforeAll(async () => {
  [at, redis] = await Promise.all([openPolicyDesk(), openRedis()]);
  await at.published();
  needs = await at.matched(3);
  await emptyOutbox(at.database);
});

afterAll(async () => {
  await redis.close();
  await at.database.close();
});

const settingsOf = (kind: QueueSettings['kind']): QueueSettings =>
  kind === 'redis'
    ? { kind, url: redis.url, prefix: redis.prefix }
    : { kind, url: at.database.url };

/** Does the work of the service as of the day of the records: without schedules, which know another. */
async function start(kind: QueueSettings['kind']): Promise<void> {
  const { worker: db, url } = at.database;
  const pool = createPool();
  const handlers = handlersOf(
    workOf({ matching: () => ({ db, pool, randomBytes, now }), mail: noMail }),
  );
  const queue = await openQueue(settingsOf(kind), silent);
  const consumer = queue.work(
    async (delivery) => {
      await deliver({ db, log: silent, handlers }, delivery);
    },
    { concurrency: 4, lockDuration: 1000 },
  );
  const dispatch = startDispatch({ db, url, queue, log: silent });
  onTestFinished(async () => {
    await dispatch.close();
    await consumer.close();
    await queue.close();
  });
}

/** Workers in a process of their own. */
function otherProcess(kind: QueueSettings['kind']): ChildProcess {
  const settings = JSON.stringify({ url: at.database.url, queue: settingsOf(kind), now });
  const script = packagePath('test/workers/run-workers.mjs');
  return spawn(process.execPath, [script, settings], { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

describe.each(['redis', 'postgres'] as const)('on %s', (kind) => {
  test('a process killed in the middle of the switch: another one brings it to its end', async () => {
    const before = await at.shown();
    const former = (await policyInForce(at.database)).version;
    const { version } = await requestedAdoption(at.database, at.people, {
      threshold: kind === 'redis' ? 1 : 2,
    });
    const held = await hold(at.database, sql`select id from proposals for update`);
    const victim = otherProcess(kind);
    await untilBlocked(at.database);
    await kill(victim);
    await held.release();
    expect((await policyInForce(at.database)).version).toBe(former);
    expect(await at.shown()).toEqual(before);

    await start(kind);
    await until(async () => (await policyInForce(at.database)).version === version);
    expect(await at.policiesOf(...needs)).toEqual([version]);
  });
});
