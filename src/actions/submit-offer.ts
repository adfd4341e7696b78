import { conflict } from '../domain/errors.ts';
import { countEditions } from '../store/offers/editions.ts';
import { type Context, type Outcome, today } from './context.ts';
import { makeOfferMove } from './move-offer.ts';

/**
 * Submits a draft to the secretariat for publication. Throws like `makeOfferMove`, and the conflict
 * `no-edition` where no edition stands.
 */
export async function submitOffer(context: Context, reference: string): Promise<Outcome> {
  return await makeOfferMove(context, reference, {
    verb: 'offer.submit',
    move: 'submit',
    rematch: false,
    changes: async (tx, offer) => {
      const { live } = await countEditions(tx, offer.id, today(context));
      if (live === 0) throw conflict('no-edition');
      return { submittedAt: context.now };
    },
  });
}
