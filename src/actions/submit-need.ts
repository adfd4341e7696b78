import { enqueue } from '../store/outbox.ts';
import { findPolicyInForce } from '../store/policies.ts';
import type { Context, Outcome } from './context.ts';
import { daysAfter } from './days.ts';
import { makeNeedMove } from './move-need.ts';

/** Submits a need: starts the clock of the secretariat's answer and has the need matched. */
export async function submitNeed(context: Context, reference: string): Promise<Outcome> {
  return await makeNeedMove(context, reference, {
    verb: 'need.submit',
    move: 'submit',
    changes: async (tx) => {
      const { content } = await findPolicyInForce(tx);
      return {
        submittedAt: context.now,
        answerDueAt: daysAfter(context.now, content.clocks.answer),
      };
    },
    after: async (tx, need) => {
      await enqueue(tx, 'propose-matches-for-need', { needId: need.id });
    },
  });
}
