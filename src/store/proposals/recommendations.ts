import { and, desc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { auditEvents } from '../../db/schema/operations.ts';
import { proposals } from '../../db/schema/proposals.ts';

/** Whether the last recommendation of a proposal was one of several that were made at once. */
export async function wasRecommendedTogether(tx: Tx, reference: string): Promise<boolean> {
  const [last] = await tx
    .select({ together: sql<boolean>`${auditEvents.details} ? 'together'` })
    .from(auditEvents)
    .innerJoin(proposals, eq(proposals.id, auditEvents.recordId))
    .where(
      and(
        eq(proposals.reference, reference),
        eq(auditEvents.recordType, 'proposal'),
        eq(auditEvents.verb, 'proposal.recommend'),
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(1);
  return last?.together === true;
}
