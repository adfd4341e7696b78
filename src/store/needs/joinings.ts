// Which beneficiaries of a group's need take part by their own word.
import { and, eq } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { needJoinings } from '../../db/schema/disclosure.ts';

/** Writes down that the state takes part; answers whether it did not before. */
export async function insertJoining(
  tx: Tx,
  joining: typeof needJoinings.$inferInsert,
): Promise<boolean> {
  const { needId, stateCode } = joining;
  const present = await tx
    .select({ state: needJoinings.stateCode })
    .from(needJoinings)
    .where(and(eq(needJoinings.needId, needId), eq(needJoinings.stateCode, stateCode)));
  if (present.length > 0) return false;
  await tx.insert(needJoinings).values(joining).onConflictDoNothing();
  return true;
}

/** Takes back that the state takes part; answers whether it did. */
export async function deleteJoining(
  tx: Tx,
  { needId, stateCode }: { needId: string; stateCode: string },
): Promise<boolean> {
  const gone = await tx
    .delete(needJoinings)
    .where(and(eq(needJoinings.needId, needId), eq(needJoinings.stateCode, stateCode)))
    .returning({ state: needJoinings.stateCode });
  return gone.length > 0;
}
