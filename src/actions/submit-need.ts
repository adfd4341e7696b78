import { enqueue } from '../store/outbox.ts';
import { findPolicyInForce } from '../store/policies.ts';
import type { Context, Outcome } from './context.ts';
import { makeNeedMove } from './move-need.ts';

const millisecondsPerDay = 86_400_000;

/** Submits a need: starts the clock of the secretariat's answer and has the need matched. */
export async function submitNeed(context: Context, reference: string): Promise<Outcome> {
  return await makeNeedMove(context, reference, {
    verb: 'need.submit',
    move: 'submit',
    changes: async (tx) => {
      const { content } = await findPolicyInForce(tx);
      const answerTime = content.clocks.answer * millisecondsPerDay;
      return {
        submittedAt: context.now,
        answerDueAt: new Date(context.now.getTime() + answerTime),
      };
    },
    after: async (tx, need) => {
      await enqueue(tx, 'propose-matches-for-need', { needId: need.id });
    },
  });
}
