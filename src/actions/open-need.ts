import type { Context, Outcome } from './context.ts';
import { makeNeedMove } from './move-need.ts';

/** Opens a submitted need: the secretariat has read it and takes it up. */
export async function openNeed(context: Context, reference: string): Promise<Outcome> {
  return await makeNeedMove(context, reference, {
    verb: 'need.open',
    move: 'open',
    changes: async () => ({ openedAt: context.now }),
  });
}
