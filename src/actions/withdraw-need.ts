import { enqueue } from '../store/outbox/outbox.ts';
import type { Context, Outcome } from './context.ts';
import { endReleases } from './disclosure/end-releases.ts';
import { makeNeedMove } from './move-need.ts';

/**
 * Withdraws a need for good: what was released of it is no longer read. Its open proposals leave the queue
 * by the matcher: the state that withdraws may not know of them.
 */
export async function withdrawNeed(context: Context, reference: string): Promise<Outcome> {
  return await makeNeedMove(context, reference, {
    verb: 'need.withdraw',
    move: 'withdraw',
    changes: async () => ({ closing: 'withdrawn', closedAt: context.now }),
    after: async (tx, need) => {
      await endReleases(tx, context, { need, reason: 'need-withdrawn' });
      await enqueue(tx, 'propose-matches-for-need', { needId: need.id });
    },
  });
}
