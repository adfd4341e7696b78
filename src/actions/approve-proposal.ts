// Approval (docs/rules.md 6). Above the policy's number of seats it is the first of two: it is kept on the
// proposal, which stays recommended and takes no seats until a supervisor approves it, too.

import { conflict } from '../domain/errors.ts';
import { approveInput } from '../domain/review.ts';
import { findPolicyInForce } from '../store/policies/policies.ts';
import { findReasons } from '../store/proposals/proposal-reviews.ts';
import { noFirstApproval } from '../store/proposals/proposals.ts';
import { checkConfirmed, claimSeats, gatesAgain } from './approval.ts';
import type { Context, Outcome } from './context.ts';
import { approveFirst, firstApprovalOf } from './first-approval.ts';
import { reviewProposal } from './review-proposal.ts';

/**
 * Approves a recommended proposal. Conflicts: `gate-failed` names the gate, `not-enough-seats` says
 * how many are left, `unconfirmed-…` that the owner has not confirmed what was entered on its behalf,
 * `awaiting-second-approval` that somebody has given the first of two approvals already.
 */
export async function approveProposal(
  context: Context,
  reference: string,
  body: unknown,
): Promise<Outcome> {
  return await reviewProposal(context, reference, {
    body,
    decision: {
      verb: 'proposal.approve',
      verdict: 'approve',
      part: 'approver',
      shape: approveInput,
      decide: async (tx, matter, { assessment, seats: wanted }) => {
        const { proposal } = matter;
        const first = firstApprovalOf(matter);
        if (first !== null && first !== 'void') throw conflict('awaiting-second-approval');
        checkConfirmed(proposal);
        const { content: policy } = await findPolicyInForce(tx);
        const { gates, clocks, secondApprovalAboveSeats: limit } = policy;
        const { served, participants } = await gatesAgain(tx, context, { proposal, gates });
        const perState = wanted ?? Math.max(1, Math.ceil((participants ?? 1) / served.length));
        const claim = { states: served, seats: perState * served.length };
        if (proposal.editionId !== null && limit !== null && claim.seats > limit) {
          return await approveFirst(tx, context, { matter, assessment, ...claim });
        }
        await claimSeats(tx, context, proposal, { ...claim, holdDays: clocks.hold });
        return {
          ...noFirstApproval,
          reasons: await findReasons(tx, assessment),
          approvedAt: context.now,
          approvedById: context.actor.kind === 'person' ? context.actor.id : null,
          reconfirmAt: null,
        };
      },
    },
  });
}
