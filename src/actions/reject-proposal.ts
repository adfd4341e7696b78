import { rejectInput } from '../domain/review.ts';
import { noFirstApproval } from '../store/proposals/proposals.ts';
import type { Context, Outcome } from './context.ts';
import { reviewProposal } from './review-proposal.ts';

/** Rejects a proposal: it returns only when what its reason is about has changed (docs/rules.md 7). */
export async function rejectProposal(
  context: Context,
  reference: string,
  body: unknown,
): Promise<Outcome> {
  return await reviewProposal(context, reference, {
    body,
    decision: {
      verb: 'proposal.reject',
      verdict: 'reject',
      part: null,
      shape: rejectInput,
      decide: async () => ({ ...noFirstApproval, rejectedAt: context.now }),
    },
  });
}
