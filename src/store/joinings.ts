// Which beneficiaries of a group's need take part by their own word.
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { needJoinings } from '../db/schema/disclosure.ts';
import { needBeneficiaries } from '../db/schema/need-details.ts';
import { needs, needVersions } from '../db/schema/needs.ts';

/**
 * The states that could join the need, as far as the actor sees them: none where no group asks, or where
 * the need stands in a published document.
 */
export async function listCohort(tx: Tx, needId: string): Promise<string[]> {
  const rows = await tx
    .select({ state: needBeneficiaries.stateCode })
    .from(needs)
    .innerJoin(
      needVersions,
      and(
        eq(needVersions.needId, needs.id),
        eq(needVersions.version, needs.currentVersion),
        isNotNull(needVersions.groupCode),
      ),
    )
    .innerJoin(
      needBeneficiaries,
      and(
        eq(needBeneficiaries.needId, needs.id),
        eq(needBeneficiaries.version, needs.currentVersion),
      ),
    )
    .where(and(eq(needs.id, needId), isNull(needs.sourceCode)));
  return rows.map(({ state }) => state);
}

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
