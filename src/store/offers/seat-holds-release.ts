// Seats that were held for an answer that did not come in time.
import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { editions } from '../../db/schema/editions.ts';
import { proposals } from '../../db/schema/proposals.ts';
import { seatHolds } from '../../db/schema/seat-holds.ts';

function lapsed(now: Date) {
  return and(isNull(seatHolds.releasedAt), lte(seatHolds.heldUntil, now));
}

/** References of approved proposals that hold seats past their deadline, at most `limit`. */
export async function listLapsedProposals(tx: Tx, now: Date, limit: number): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ reference: proposals.reference })
    .from(seatHolds)
    .innerJoin(proposals, eq(proposals.id, seatHolds.proposalId))
    .where(and(eq(proposals.status, 'approved'), lapsed(now)))
    .orderBy(asc(proposals.reference))
    .limit(limit);
  return rows.map(({ reference }) => reference);
}

/** Whether the proposal, locked, holds seats past their deadline. */
export async function hasLapsedHold(tx: Tx, proposalId: string, now: Date): Promise<boolean> {
  const rows = await tx
    .select({ id: seatHolds.id })
    .from(seatHolds)
    .where(and(eq(seatHolds.proposalId, proposalId), lapsed(now)))
    .limit(1);
  return rows.length > 0;
}

/** Gives back every seat that the proposal holds; answers how many. */
export async function releaseSeats(tx: Tx, proposalId: string, now: Date): Promise<number> {
  const released = await tx
    .update(seatHolds)
    .set({ releasedAt: now })
    .where(and(eq(seatHolds.proposalId, proposalId), isNull(seatHolds.releasedAt)))
    .returning({ editionId: seatHolds.editionId, seats: seatHolds.seats });
  const seats = released.reduce((sum, hold) => sum + hold.seats, 0);
  const [hold] = released;
  // A proposal is about one edition, so that all its holds are of that one.
  if (hold !== undefined) {
    await tx
      .update(editions)
      .set({ seatsTaken: sql`${editions.seatsTaken} - ${seats}` })
      .where(eq(editions.id, hold.editionId));
  }
  return seats;
}
