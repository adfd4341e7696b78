// Approval (design rule 6): every gate again, on the rows as they are now and against dates; seats
// taken for each beneficiary and held until a deadline; who did it. All in one transaction.

import type { Tx } from '../db/client.ts';
import { type BeneficiaryVerdict, servedBy } from '../domain/assessment.ts';
import { conflict } from '../domain/errors.ts';
import type { PolicyContent } from '../domain/policy.ts';
import { approveInput } from '../domain/review.ts';
import { matchableNeedStatuses } from '../domain/status.ts';
import { verdictsOf } from '../matching/gates.ts';
import { listAllMembers } from '../store/groups.ts';
import { asOfWorld, listAsks, listOffers, listSeatsLeft, worldOf } from '../store/matchables.ts';
import { findPolicyInForce } from '../store/policies.ts';
import {
  findReasons,
  holdSeats,
  type LockedProposal,
  takeSeats,
} from '../store/proposal-reviews.ts';
import { type Context, type Outcome, today } from './context.ts';
import { daysAfter } from './days.ts';
import { askOf, offerOf } from './matching/engine-input.ts';
import { reviewProposal } from './review-proposal.ts';

/**
 * Approves a recommended proposal. Conflicts: `gate-failed` names the gate, `not-enough-seats` says
 * how many are left, `unconfirmed-…` that the owner has not confirmed what was entered on its behalf.
 */
export async function approveProposal(
  context: Context,
  reference: string,
  body: unknown,
): Promise<Outcome> {
  return await reviewProposal(context, reference, {
    body,
    decision: {
      verdict: 'approve',
      shape: approveInput,
      changes: async (tx, proposal, { assessment, seats }) => {
        checkConfirmed(proposal);
        const policy = await findPolicyInForce(tx);
        const { served, participants } = await gatesAgain(tx, context, {
          proposal,
          gates: policy.content.gates,
        });
        const perState = seats ?? Math.max(1, Math.ceil((participants ?? 1) / served.length));
        await claimSeats(tx, context, {
          proposal,
          seatsByState: new Map(served.map((state) => [state, perState])),
          holdDays: policy.content.clocks.hold,
          secondApprovalAbove: policy.content.secondApprovalAboveSeats,
        });
        return {
          reasons: await findReasons(tx, assessment),
          approvedAt: context.now,
          approvedById: context.actor.kind === 'person' ? context.actor.id : null,
          reconfirmAt: null,
        };
      },
    },
  });
}

/**
 * What the secretariat entered on behalf of an owner waits for its word. Sourced records rest on a
 * document of the states themselves: they can be approved among themselves, never released.
 */
function checkConfirmed({ need, offer }: LockedProposal): void {
  if (need.confirmedAt === null && need.sourceCode === null) throw conflict('unconfirmed-need');
  if (offer.confirmedAt === null && offer.sourceCode === null) throw conflict('unconfirmed-offer');
}

/** The states that pass every gate now; throws `gate-failed` where none does. */
async function gatesAgain(
  tx: Tx,
  context: Context,
  { proposal, gates }: { proposal: LockedProposal; gates: PolicyContent['gates'] },
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
  if (served.length === 0) throw gateFailed(verdicts);
  return { served, participants: ask.participants };
}

function gateFailed(verdicts: readonly BeneficiaryVerdict[]) {
  const [first] = verdicts.flatMap(({ state, failures }) =>
    failures.map(({ gate }) => ({ gate, state })),
  );
  return conflict('gate-failed', first ?? { gate: 'country' });
}

type Claim = {
  proposal: LockedProposal;
  seatsByState: ReadonlyMap<string, number>;
  holdDays: number;
  /** Seats above which one approver is not enough; null for never. */
  secondApprovalAbove: number | null;
};

async function claimSeats(tx: Tx, context: Context, claim: Claim): Promise<void> {
  const { proposal, seatsByState, holdDays, secondApprovalAbove } = claim;
  const { editionId } = proposal;
  if (editionId === null) return;
  const seats = [...seatsByState.values()].reduce((sum, some) => sum + some, 0);
  if (secondApprovalAbove !== null && seats > secondApprovalAbove) {
    throw conflict('second-approval-needed', { limit: secondApprovalAbove });
  }
  if (!(await takeSeats(tx, editionId, seats))) {
    const left = (await listSeatsLeft(tx, proposal.offerId)).get(editionId) ?? 0;
    if (left === 0) throw conflict('gate-failed', { gate: 'no-seats' });
    throw conflict('not-enough-seats', { asked: seats, left });
  }
  await holdSeats(
    tx,
    {
      proposalId: proposal.id,
      editionId,
      createdAt: context.now,
      heldUntil: daysAfter(context.now, holdDays),
    },
    seatsByState,
  );
}
