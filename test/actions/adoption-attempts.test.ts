// An attempt at an adoption that loses its turn while its process lives on: the next one has begun.
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { hold, untilBlocked } from '../support/blocking.ts';
import type { TestDatabase } from '../support/database.ts';
import { policyInForce, requestedAdoption, runAsWorker } from '../support/policies.ts';
import { openPolicyDesk } from '../support/policy-desk.ts';
import { proposalsOf } from '../support/proposals.ts';
import { until } from '../support/until.ts';

/** Ends the connections that only hold a turn, and leaves those at work. */
async function loseTurns(database: TestDatabase): Promise<void> {
  const login = postgres(database.url, { max: 1 });
  await login`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'enlace_worker' and state = 'idle in transaction'
      and datname = current_database()`;
  await login.end();
}

/** Waits until so many workers wait for a turn or a row. */
async function untilWaiting(database: TestDatabase, count: number): Promise<void> {
  const login = postgres(database.url, { max: 1 });
  await until(async () => {
    const waiting = await login`select 1 from pg_stat_activity
      where application_name = 'enlace_worker' and wait_event_type = 'Lock'
        and datname = current_database()`;
    return waiting.length === count;
  });
  await login.end();
}

test('leaves the queue to the attempt that has started since', async () => {
  const at = await openPolicyDesk();
  try {
    await at.published();
    const [need] = await at.matched(1);
    if (need === undefined) throw new Error('no need');
    const { version, adoptionId } = await requestedAdoption(at.database, at.people);
    const policy = await hold(
      at.database,
      sql`select pg_advisory_xact_lock_shared(hashtextextended('policy in force', 0))`,
    );
    const first = runAsWorker(at.database.worker, adoptionId).then(
      () => 'ended',
      () => 'died',
    );
    await untilBlocked(at.database);
    await loseTurns(at.database);
    expect(await first).toBe('died');

    const asks = await hold(at.database, sql`select id from asks for update`);
    const second = runAsWorker(at.database.worker, adoptionId);
    await untilWaiting(at.database, 2);
    await policy.release();
    await untilWaiting(at.database, 1);
    await asks.release();
    await second;

    expect(await policyInForce(at.database)).toMatchObject({ version });
    const open = (await proposalsOf(at.database, need.reference)).filter(
      ({ status }) => status === 'proposed',
    );
    expect(open).toHaveLength(1);
  } finally {
    await at.database.close();
  }
});
