// The first of two approvals: what was approved, by whom, on which assessment. It falls with the assessment,
// with any decision against the proposal, and with any edit of the need or the offer.
import type { Tx } from '../db/client.ts';
import { editedSince } from '../domain/deeds.ts';
import { forbidden } from '../domain/errors.ts';
import type { ProposalColumns } from '../store/proposals/proposals.ts';
import { type Claim, checkSeatsLeft } from './approval.ts';
import type { Context } from './context.ts';
import type { Matter } from './review-proposal.ts';

type Approved = Claim & { matter: Matter; assessment: string };

/** Keeps the first approval; the proposal stays where it is, and no seats are taken yet. */
export async function approveFirst(
  tx: Tx,
  { actor, now }: Context,
  { matter: { proposal }, assessment, seats, states }: Approved,
): Promise<ProposalColumns> {
  if (actor.kind !== 'person') throw forbidden();
  await checkSeatsLeft(tx, proposal, seats);
  return {
    status: proposal.status,
    firstApprovedAt: now,
    firstApprovedById: actor.id,
    firstApprovedAssessmentId: assessment,
    firstApprovedSeats: seats,
    firstApprovedStates: [...states],
    reconfirmAt: null,
  };
}

/** What was approved first; null where nobody did, `void` where it stands no more. */
export function firstApprovalOf({ proposal, deeds }: Matter): Claim | 'void' | null {
  const { firstApprovedSeats: seats, firstApprovedStates: states } = proposal;
  if (seats === null || states === null) return null;
  const judgedAnew = proposal.firstApprovedAssessmentId !== proposal.assessmentId;
  return judgedAnew || editedSince(['proposal.approve'], deeds) ? 'void' : { seats, states };
}
