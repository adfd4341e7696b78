import type { Context, Outcome } from './context.ts';
import { makeOfferMove } from './move-offer.ts';

/** Takes an offer out of the catalogue for a while: its open proposals leave the queue. */
export async function suspendOffer(context: Context, reference: string): Promise<Outcome> {
  return await makeOfferMove(context, reference, {
    verb: 'offer.suspend',
    move: 'suspend',
    rematch: true,
    changes: async () => ({ suspendedAt: context.now }),
  });
}
