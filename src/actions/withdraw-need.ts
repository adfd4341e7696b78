import { supersedeProposalsOfNeed } from '../store/proposals.ts';
import type { Context, Outcome } from './context.ts';
import { makeNeedMove } from './move-need.ts';

/** Withdraws a need for good: its open proposals leave the queue. */
export async function withdrawNeed(context: Context, reference: string): Promise<Outcome> {
  return await makeNeedMove(context, reference, {
    verb: 'need.withdraw',
    move: 'withdraw',
    changes: async () => ({ closing: 'withdrawn', closedAt: context.now }),
    after: async (tx, need) => {
      await supersedeProposalsOfNeed(tx, need.id, context.now);
    },
  });
}
