// The assessments of a proposal, and on which of them its first approval stands.
import { desc, eq } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { assessments, proposals } from '../../db/schema/proposals.ts';
import { policies } from '../../db/schema/reference.ts';

/** Every assessment of a proposal, the newest first. The secretariat's alone, by the policy of rows. */
export async function listAssessments(tx: Tx, proposalId: string) {
  return await tx
    .select({
      id: assessments.id,
      createdAt: assessments.createdAt,
      asOf: assessments.asOf,
      score: assessments.score,
      band: assessments.band,
      engineVersion: assessments.engineVersion,
      policyVersion: policies.version,
      fingerprint: assessments.fingerprint,
    })
    .from(assessments)
    .innerJoin(policies, eq(policies.id, assessments.policyId))
    .where(eq(assessments.proposalId, proposalId))
    .orderBy(desc(assessments.createdAt), assessments.id);
}

export type PastAssessment = Awaited<ReturnType<typeof listAssessments>>[number];

/** The assessment on which the first of two approvals was given; null where none was. */
export async function findFirstApprovedAssessment(
  tx: Tx,
  proposalId: string,
): Promise<string | null> {
  const [row] = await tx
    .select({ id: proposals.firstApprovedAssessmentId })
    .from(proposals)
    .where(eq(proposals.id, proposalId));
  return row?.id ?? null;
}
