import type { Context, Outcome } from './context.ts';
import { makeOfferMove } from './move-offer.ts';

/** Withdraws an offer for good: its open proposals leave the queue. */
export async function withdrawOffer(context: Context, reference: string): Promise<Outcome> {
  return await makeOfferMove(context, reference, {
    verb: 'offer.withdraw',
    move: 'withdraw',
    rematch: true,
    changes: async () => ({ withdrawnAt: context.now }),
  });
}
