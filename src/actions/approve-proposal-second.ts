import { conflict } from '../domain/errors.ts';
import { secondApprovalInput } from '../domain/review.ts';
import { findPolicyInForce } from '../store/policies/policies.ts';
import { findReasons } from '../store/proposals/proposal-reviews.ts';
import { checkConfirmed, claimSeats, gatesAgain } from './approval.ts';
import type { Context, Outcome } from './context.ts';
import { firstApprovalOf } from './first-approval.ts';
import { reviewProposal } from './review-proposal.ts';

/**
 * A supervisor gives the second approval, on the same assessment as the first: every gate is tested
 * again, for each state that was approved, and the seats of the first approval are taken, or none.
 * Throws like `approveProposal`, and the conflicts `no-first-approval` and `first-approval-void`.
 */
export async function approveProposalSecond(
  context: Context,
  reference: string,
  body: unknown,
): Promise<Outcome> {
  return await reviewProposal(context, reference, {
    body,
    decision: {
      verb: 'proposal.approve-second',
      verdict: 'approve',
      part: 'supervisor',
      shape: secondApprovalInput,
      decide: async (tx, matter, { assessment }) => {
        const { proposal } = matter;
        const first = firstApprovalOf(matter);
        if (first === null) throw conflict('no-first-approval');
        if (first === 'void') throw conflict('first-approval-void');
        checkConfirmed(proposal);
        const { content: policy } = await findPolicyInForce(tx);
        const { states } = first;
        await gatesAgain(tx, context, { proposal, gates: policy.gates, states });
        await claimSeats(tx, context, proposal, { ...first, holdDays: policy.clocks.hold });
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
