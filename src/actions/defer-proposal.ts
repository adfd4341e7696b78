import { invalidField } from '../domain/errors.ts';
import { deferInput } from '../domain/review.ts';
import { noFirstApproval } from '../store/proposals/proposals.ts';
import { type Context, type Outcome, today } from './context.ts';
import { reviewProposal } from './review-proposal.ts';

/** Puts a proposal off until a day after today. */
export async function deferProposal(
  context: Context,
  reference: string,
  body: unknown,
): Promise<Outcome> {
  return await reviewProposal(context, reference, {
    body,
    decision: {
      verb: 'proposal.defer',
      verdict: 'defer',
      part: null,
      shape: deferInput,
      decide: async (_tx, _matter, { until }) => {
        if (until <= today(context)) throw invalidField('/until', 'not-after-today');
        return { ...noFirstApproval, deferredAt: context.now, deferredUntil: until };
      },
    },
  });
}
