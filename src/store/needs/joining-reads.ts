// The states that a group asks for, and that may join its need.
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { needBeneficiaries } from '../../db/schema/need-details.ts';
import { needs, needVersions } from '../../db/schema/needs.ts';

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
