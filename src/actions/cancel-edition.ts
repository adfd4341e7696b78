import { conflict } from '../domain/errors.ts';
import { countEditions, lockEdition, markEditionCancelled } from '../store/offers/editions.ts';
import { type Context, type Outcome, today } from './context.ts';
import { editionOutcome } from './edition-content.ts';
import { demandSecretariat, keepChange, takeOfferForEdit } from './move-offer.ts';
import { perform } from './perform.ts';

/**
 * Takes an edition out of its offer for good; the revision of the offer counts it. Throws `not-found`,
 * `forbidden`, `precondition-…`, or the conflict `offer-closed`, `edition-cancelled`,
 * `seats-by-secretariat`, `seats-taken`,
 * or `last-edition`: a published offer keeps one, and is suspended or withdrawn instead.
 */
export async function cancelEdition(
  context: Context,
  reference: string,
  number: number,
): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const offer = await takeOfferForEdit(tx, context, { verb: 'edition.edit', reference });
    const edition = await lockEdition(tx, offer, number);
    if (edition.cancelledAt !== null) throw conflict('edition-cancelled');
    demandSecretariat(context, offer);
    if (edition.seatsTaken > 0) throw conflict('seats-taken');
    const { live } = await countEditions(tx, offer.id, today(context));
    if (offer.status === 'published' && live === 1) throw conflict('last-edition');
    await markEditionCancelled(tx, edition.id, context.now);
    await keepChange(tx, context, offer, {
      verb: 'offer.cancel-edition',
      rematch: true,
      details: { edition: number },
    });
    return editionOutcome(reference, edition);
  });
}
