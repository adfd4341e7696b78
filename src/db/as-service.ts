import { sql } from 'drizzle-orm';
import type { Tx } from './client.ts';

/**
 * Runs `work` as the service itself within the transaction of an actor, who may cause it but not do it:
 * ending the sessions of a person whose last role was withdrawn, say. Where `work` throws, the setting goes
 * with the transaction.
 */
export async function asService<Result>(tx: Tx, work: () => Promise<Result>): Promise<Result> {
  const [before] = await tx.execute<{ class: string }>(
    sql`select coalesce(current_setting('enlace.class', true), '') as class`,
  );
  await tx.execute(sql`select set_config('enlace.class', 'system', true)`);
  const result = await work();
  await tx.execute(sql`select set_config('enlace.class', ${before?.class ?? ''}, true)`);
  return result;
}
