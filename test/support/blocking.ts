// Something that another transaction must wait for, so that a test can act while it does.
import { type SQL, sql } from 'drizzle-orm';
import postgres from 'postgres';
import { withActor } from '../../src/db/client.ts';
import { createLatch } from '../workers/support.ts';
import { system, type TestDatabase } from './database.ts';
import { until } from './until.ts';

/** Runs `lock` in a transaction that stays open until `release`. */
export async function hold(
  database: TestDatabase,
  lock: SQL,
): Promise<{ release(): Promise<void> }> {
  const taken = createLatch();
  const over = createLatch();
  const holding = withActor(database.owner, system, async (tx) => {
    await tx.execute(lock);
    taken.open();
    await over.opened;
  });
  await Promise.race([taken.opened, holding]);
  return {
    release: async () => {
      over.open();
      await holding;
    },
  };
}

/** Waits until so many in the database wait for a lock that somebody else holds. */
export async function untilBlocked(database: TestDatabase, times = 1): Promise<void> {
  await until(async () => {
    const waiting = await withActor(database.owner, system, (tx) =>
      // A lock on a transaction is of no database: whoever waits for one holds others that are.
      tx.execute(sql`select distinct pid from pg_locks waits join pg_locks own using (pid)
        where not waits.granted and own.database =
          (select oid from pg_database where datname = current_database())`),
    );
    return waiting.length >= times;
  });
}

/** Ends the connections on which workers are at work, as the death of their process does. */
export async function killWorkers(database: TestDatabase): Promise<void> {
  const login = postgres(database.url, { max: 1 });
  await login`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'enlace_worker' and state <> 'idle' and datname = current_database()`;
  await login.end();
}
