import { invalidField } from '../domain/errors.ts';
import { deferInput } from '../domain/review.ts';
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
      verdict: 'defer',
      shape: deferInput,
      changes: async (_tx, _proposal, { until }) => {
        if (until <= today(context)) throw invalidField('/until', 'not-after-today');
        return { deferredAt: context.now, deferredUntil: until };
      },
    },
  });
}
