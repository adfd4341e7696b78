import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';

/** Takes the turn of this name until the transaction ends; false where somebody else has it. */
export async function tryTurn(tx: Tx, name: string): Promise<boolean> {
  const [row] = await tx.execute<{ taken: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as taken`,
  );
  return row?.taken === true;
}

/** Waits for the turn of this name and keeps it until the transaction ends. */
export async function takeTurn(tx: Tx, name: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

const policyInForce = 'policy in force';

/**
 * Keeps the policy in force the same until the transaction ends: whoever judges and saves does so under
 * one policy. Any number may at once; it waits while the policy is being changed.
 */
export async function keepPolicy(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${policyInForce}, 0))`);
}

/** Waits for all who keep the policy, and has others wait until the transaction ends. */
export async function takePolicy(tx: Tx): Promise<void> {
  await takeTurn(tx, policyInForce);
}
