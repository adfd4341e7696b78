// How often somebody tried what only guessing needs often.
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { throttles } from '../../db/schema/accounts.ts';
import type { ThrottledDeed } from '../../domain/throttle.ts';

/** One count: what was tried, and by a hash for which account or from which address. */
export type Attempt = { deed: ThrottledDeed; subject: Uint8Array };

/**
 * Counts an attempt and answers how many there were since when, this one among them. A window that began
 * at `since` or before is over, and the count begins anew. Attempts made at the same time wait for one
 * another here: each gets a number of its own.
 */
export async function countAttempt(
  tx: Tx,
  attempt: Attempt,
  { now, since }: { now: Date; since: Date },
): Promise<{ attempts: number; since: Date }> {
  const over = sql`${throttles.since} <= ${since.toISOString()}::timestamptz`;
  const [row] = await tx
    .insert(throttles)
    .values({ ...attempt, attempts: 1, since: now })
    .onConflictDoUpdate({
      target: [throttles.deed, throttles.subject],
      set: {
        attempts: sql`case when ${over} then 1 else ${throttles.attempts} + 1 end`,
        since: sql`case when ${over} then excluded.since else ${throttles.since} end`,
      },
    })
    .returning({ attempts: throttles.attempts, since: throttles.since });
  if (row === undefined) throw new Error('the attempt was not counted');
  return row;
}

/** Forgets the attempts on an account, because its owner was there. */
export async function forgetAttempts(
  tx: Tx,
  subject: Uint8Array,
  deeds: readonly ThrottledDeed[],
): Promise<void> {
  await tx
    .delete(throttles)
    .where(and(eq(throttles.subject, subject), inArray(throttles.deed, [...deeds])));
}
