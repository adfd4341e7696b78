import { conflict } from '../domain/errors.ts';
import { asOfWorld, worldOf } from '../store/matching/matchables.ts';
import { countEditions } from '../store/offers/editions.ts';
import { type Context, type Outcome, today } from './context.ts';
import { makeOfferMove } from './move-offer.ts';

/**
 * Publishes an offer for the first time or again, and has it matched. What is only known from
 * documents is judged as of the date of its source. Throws like `makeOfferMove`, and the conflict
 * `no-edition` where no edition stands, `offer-over` where all of them are over.
 */
export async function publishOffer(context: Context, reference: string): Promise<Outcome> {
  return await makeOfferMove(context, reference, {
    verb: 'offer.publish',
    move: 'publish',
    rematch: true,
    changes: async (tx, offer) => {
      const asOf = await asOfWorld(tx, worldOf(offer), today(context));
      const { live, notOver } = await countEditions(tx, offer.id, asOf);
      if (live === 0) throw conflict('no-edition');
      if (notOver === 0) throw conflict('offer-over', { asOf });
      return { publishedAt: context.now, renewedAt: context.now, staleAskedAt: null };
    },
  });
}
