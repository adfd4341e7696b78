// Proposals as they are decided: the row under lock, with what the decision depends on.
import { and, desc, eq, inArray, lte, ne, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { asks } from '../../db/schema/asks.ts';
import { editions } from '../../db/schema/editions.ts';
import { needs } from '../../db/schema/needs.ts';
import { offers } from '../../db/schema/offers.ts';
import { persons } from '../../db/schema/people.ts';
import {
  assessments,
  proposalBeneficiaries,
  proposals,
  reviews,
} from '../../db/schema/proposals.ts';
import { seatHolds } from '../../db/schema/seat-holds.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Reason } from '../../domain/assessment.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { notFound } from '../../domain/errors.ts';
import { reviewableProposalStatuses } from '../../domain/status.ts';
import { proposalsVisibleTo } from '../visibility.ts';

/** The proposal, locked until the transaction ends, with its need and offer; throws `not-found`. */
export async function lockProposal(tx: Tx, actor: Actor, reference: string) {
  const [row] = await tx
    .select({
      id: proposals.id,
      status: proposals.status,
      revision: proposals.revision,
      assessmentId: proposals.assessmentId,
      offerId: proposals.offerId,
      editionId: proposals.editionId,
      askId: proposals.askId,
      recommendedById: proposals.recommendedById,
      reconfirmAt: proposals.reconfirmAt,
      deferredUntil: proposals.deferredUntil,
      firstApprovedAssessmentId: proposals.firstApprovedAssessmentId,
      firstApprovedSeats: proposals.firstApprovedSeats,
      firstApprovedStates: proposals.firstApprovedStates,
      need: {
        id: needs.id,
        reference: needs.reference,
        revision: needs.revision,
        status: needs.status,
        ownerId: needs.ownerId,
        sourceCode: needs.sourceCode,
        confirmedAt: needs.confirmedAt,
      },
      offer: {
        revision: offers.revision,
        sourceCode: offers.sourceCode,
        confirmedAt: offers.confirmedAt,
      },
    })
    .from(proposals)
    .innerJoin(asks, eq(asks.id, proposals.askId))
    .innerJoin(needs, eq(needs.id, asks.needId))
    .innerJoin(offers, eq(offers.id, proposals.offerId))
    .where(and(eq(proposals.reference, reference), proposalsVisibleTo(actor)))
    .for('update', { of: proposals });
  if (row === undefined) throw notFound(reference);
  // Neither may be withdrawn or suspended between what is decided here and its commit.
  await tx.select({ id: needs.id }).from(needs).where(eq(needs.id, row.need.id)).for('share');
  await tx.select({ id: offers.id }).from(offers).where(eq(offers.id, row.offerId)).for('share');
  return row;
}

/** References of proposals that were put off until the day or an earlier one, at most `limit`. */
export async function listDueDeferrals(tx: Tx, day: IsoDate, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ reference: proposals.reference })
    .from(proposals)
    .where(and(eq(proposals.status, 'deferred'), lte(proposals.deferredUntil, day)))
    .orderBy(proposals.id)
    .limit(limit);
  return rows.map(({ reference }) => reference);
}

export type LockedProposal = Awaited<ReturnType<typeof lockProposal>>;

/** Who decided last about a proposal, and when: what a colleague who came too late is told. */
export async function findLastDecision(tx: Tx, proposalId: string) {
  const [row] = await tx
    .select({ by: persons.name, at: reviews.createdAt, verdict: reviews.verdict })
    .from(reviews)
    .innerJoin(persons, eq(persons.id, reviews.reviewerId))
    .where(eq(reviews.proposalId, proposalId))
    .orderBy(desc(reviews.createdAt), desc(reviews.id))
    .limit(1);
  return row;
}

/** The reasons of an assessment. */
export async function findReasons(tx: Tx, assessmentId: string): Promise<Reason[]> {
  const [row] = await tx
    .select({ reasons: assessments.reasons })
    .from(assessments)
    .where(eq(assessments.id, assessmentId));
  return row?.reasons ?? [];
}

/**
 * Keeps a review, with the criteria as they stood in the assessment that it judged, and the assessments
 * of the open proposals that stood beside it, best first: evidence of what was chosen over what.
 */
export async function insertReview(
  tx: Tx,
  review: Omit<typeof reviews.$inferInsert, 'criteria' | 'rivals'>,
): Promise<void> {
  const [assessment] = await tx
    .select({ criteria: assessments.criteria, askId: proposals.askId })
    .from(assessments)
    .innerJoin(proposals, eq(proposals.id, assessments.proposalId))
    .where(eq(assessments.id, review.assessmentId));
  if (assessment === undefined) throw new Error('a review of no assessment');
  const { criteria, askId } = assessment;
  const open = await tx
    .select({ id: proposals.assessmentId })
    .from(proposals)
    .where(
      and(
        eq(proposals.askId, askId),
        ne(proposals.id, review.proposalId),
        inArray(proposals.status, [...reviewableProposalStatuses]),
      ),
    )
    .orderBy(desc(proposals.score), proposals.id);
  const rivals = open.flatMap(({ id }) => id ?? []);
  await tx.insert(reviews).values({ ...review, criteria, rivals });
}

/**
 * Takes seats of an edition, if it has so many left: the row lock and the check make this safe however
 * many ask at once. Answers whether it did.
 */
export async function takeSeats(tx: Tx, editionId: string, seats: number): Promise<boolean> {
  const taken = await tx
    .update(editions)
    .set({ seatsTaken: sql`${editions.seatsTaken} + ${seats}` })
    .where(
      and(
        eq(editions.id, editionId),
        sql`(${editions.seats} is null or ${editions.seatsTaken} + ${seats} <= ${editions.seats})`,
      ),
    )
    .returning({ id: editions.id });
  return taken.length > 0;
}

/** Notes for whom the seats are held and until when, and whom the proposal serves. */
export async function holdSeats(
  tx: Tx,
  hold: { proposalId: string; editionId: string; heldUntil: Date; createdAt: Date },
  seatsByState: ReadonlyMap<string, number>,
): Promise<void> {
  const { proposalId } = hold;
  const states = [...seatsByState];
  await tx
    .insert(seatHolds)
    .values(states.map(([stateCode, seats]) => ({ ...hold, stateCode, seats })));
  await tx
    .insert(proposalBeneficiaries)
    .values(states.map(([stateCode]) => ({ proposalId, stateCode })))
    .onConflictDoNothing();
}
