import { recommendInput } from '../domain/review.ts';
import type { Context, Outcome } from './context.ts';
import { reviewProposal } from './review-proposal.ts';

/** An officer recommends a proposal for approval, with a coded reason. */
export async function recommendProposal(
  context: Context,
  reference: string,
  body: unknown,
): Promise<Outcome> {
  return await reviewProposal(context, reference, {
    body,
    decision: {
      verb: 'proposal.recommend',
      verdict: 'recommend',
      part: 'officer',
      shape: recommendInput,
      decide: async () => ({
        recommendedAt: context.now,
        recommendedById: context.actor.kind === 'person' ? context.actor.id : null,
        reconfirmAt: null,
      }),
    },
  });
}
