// What every approval asks (docs/rules.md 6): that both sides are their owners' own word, every gate again on
// the rows as they are now and against dates, and the seats, held until a deadline.

import type { Tx } from '../db/client.ts';
import { type BeneficiaryVerdict, servedBy } from '../domain/assessment.ts';
import { conflict } from '../domain/errors.ts';
import type { PolicyContent } from '../domain/policy.ts';
import { matchableNeedStatuses } from '../domain/status.ts';
import { verdictsOf } from '../matching/gates.ts';
import {
  asOfWorld,
  listAsks,
  listOffers,
  listSeatsLeft,
  worldOf,
} from '../store/matching/matchables.ts';
import { holdSeats, type LockedProposal, takeSeats } from '../store/proposals/proposal-reviews.ts';
import { listAllMembers } from '../store/reference/groups.ts';
import { type Context, today } from './context.ts';
import { daysAfter } from './days.ts';
import { askOf, offerOf } from './matching/engine-input.ts';

/**
 * What the secretariat entered on behalf of an owner waits for its word. Sourced records rest on a
 * document of the states themselves: they can be approved among themselves, never released.
 */
export function checkConfirmed({ need, offer }: LockedProposal): void {
  if (need.confirmedAt === null && need.sourceCode === null) throw conflict('unconfirmed-need');
  if (offer.confirmedAt === null && offer.sourceCode === null) throw conflict('unconfirmed-offer');
}

type Gated = {
  proposal: LockedProposal;
  gates: PolicyContent['gates'];
  /** The states that must pass, each of them; whoever passes where none are named. */
  states?: readonly string[];
};

/** The states that pass every gate now; throws `gate-failed` where none does, or one that must. */
export async function gatesAgain(
  tx: Tx,
  context: Context,
  { proposal, gates, states }: Gated,
): Promise<{ served: string[]; participants: number | null }> {
  if (!matchableNeedStatuses.includes(proposal.need.status)) throw conflict('need-closed');
  const asOf = await asOfWorld(tx, worldOf(proposal.need), today(context));
  const [asks, [offerRow], members, seatsLeft] = await Promise.all([
    listAsks(tx, [proposal.need.id]),
    listOffers(tx, [proposal.offerId]),
    listAllMembers(tx, asOf),
    listSeatsLeft(tx, proposal.offerId),
  ]);
  const askRow = asks.find(({ id }) => id === proposal.askId);
  if (askRow === undefined || offerRow === undefined) throw conflict('need-closed');
  const offer = offerOf(offerRow, members, seatsLeft);
  const edition = offer.editions.find(({ id }) => id === proposal.editionId);
  if (edition === undefined) throw conflict('gate-failed', { gate: 'not-live' });
  const ask = askOf(askRow);
  const verdicts = verdictsOf({ ask, offer, edition, asOf }, gates);
  const served = servedBy(verdicts);
  const lost = states?.find((state) => !served.includes(state));
  if (served.length === 0 || lost !== undefined) throw gateFailed(verdicts);
  return { served: states === undefined ? served : [...states], participants: ask.participants };
}

function gateFailed(verdicts: readonly BeneficiaryVerdict[]) {
  const [first] = verdicts.flatMap(({ state, failures }) =>
    failures.map(({ gate }) => ({ gate, state })),
  );
  return conflict('gate-failed', first ?? { gate: 'country' });
}

/** Seats of an edition for some states, the same number for each. */
export type Claim = { states: readonly string[]; seats: number };

/**
 * Takes the seats of an edition and holds them until a deadline. Throws the conflicts `gate-failed`
 * where none are left and `not-enough-seats` where too few are.
 */
export async function claimSeats(
  tx: Tx,
  context: Context,
  proposal: LockedProposal,
  { states, seats, holdDays }: Claim & { holdDays: number },
): Promise<void> {
  const { id: proposalId, editionId } = proposal;
  if (editionId === null) return;
  if (!(await takeSeats(tx, editionId, seats))) {
    await checkSeatsLeft(tx, proposal, seats);
    throw conflict('gate-failed', { gate: 'no-seats' });
  }
  await holdSeats(
    tx,
    { proposalId, editionId, createdAt: context.now, heldUntil: daysAfter(context.now, holdDays) },
    new Map(states.map((state) => [state, seats / states.length])),
  );
}

/** Throws `gate-failed` where no seats are left, `not-enough-seats` where fewer are than asked. */
export async function checkSeatsLeft(
  tx: Tx,
  { offerId, editionId }: LockedProposal,
  asked: number,
): Promise<void> {
  const left = (await listSeatsLeft(tx, offerId)).get(editionId ?? '');
  if (left === undefined || left >= asked) return;
  if (left === 0) throw conflict('gate-failed', { gate: 'no-seats' });
  throw conflict('not-enough-seats', { asked, left });
}
