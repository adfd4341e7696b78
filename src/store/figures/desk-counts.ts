// How much waits for the secretariat.
import { and, count, eq, inArray, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { needs } from '../../db/schema/needs.ts';
import { offers } from '../../db/schema/offers.ts';
import { proposals } from '../../db/schema/proposals.ts';
import type { Actor } from '../../domain/actor.ts';
import { needsVisibleTo, offersVisibleTo, proposalsVisibleTo } from '../visibility.ts';

/** Needs in the review queue. The caller must be of the secretariat. */
export async function countWaitingNeeds(tx: Tx): Promise<number> {
  const rows = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from waiting_needs('queue', '{}', null, null)`,
  );
  return rows[0]?.count ?? 0;
}

/** Offers that wait to be published. */
export async function countOffersToPublish(tx: Tx, actor: Actor): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(offers)
    .where(and(eq(offers.status, 'submitted'), offersVisibleTo(actor)));
  return row?.count ?? 0;
}

/** Proposals that were recommended, and wait for their only or first approval, or for the second. */
export async function countProposalsToApprove(
  tx: Tx,
  actor: Actor,
): Promise<{ first: number; second: number }> {
  const ofApproval = async (given: boolean) => {
    const { firstApprovedAt } = proposals;
    const [row] = await tx
      .select({ count: count() })
      .from(proposals)
      .where(
        and(
          eq(proposals.status, 'recommended'),
          given ? isNotNull(firstApprovedAt) : isNull(firstApprovedAt),
          proposalsVisibleTo(actor),
        ),
      );
    return row?.count ?? 0;
  };
  return { first: await ofApproval(false), second: await ofApproval(true) };
}

/** Needs that were entered on behalf of their owner before an instant, and never confirmed. */
export async function countUnconfirmedNeeds(
  tx: Tx,
  actor: Actor,
  enteredBefore: Date,
): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(needs)
    .where(
      and(
        isNull(needs.confirmedAt),
        isNull(needs.sourceCode),
        eq(needs.example, false),
        ne(needs.enteredByOrganizationId, needs.ownerId),
        inArray(needs.status, ['submitted', 'open', 'returned']),
        lt(needs.createdAt, enteredBefore),
        needsVisibleTo(actor),
      ),
    );
  return row?.count ?? 0;
}
