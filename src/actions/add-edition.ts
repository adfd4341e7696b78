import { editionContent } from '../domain/offer.ts';
import { parse } from '../domain/parse.ts';
import { insertEdition } from '../store/offers/editions.ts';
import type { Context, Outcome } from './context.ts';
import { checkEdition, editionOutcome, normalEdition } from './edition-content.ts';
import { keepChange, takeOfferForEdit } from './move-offer.ts';
import { authorOf } from './offer-content.ts';
import { perform } from './perform.ts';

/**
 * Adds an edition to an offer, whose revision counts it; the outcome names the edition. An exhausted
 * offer stays so until it is published again. Throws `not-found`, `forbidden`, `precondition-…`,
 * `invalid`, or the conflict `offer-closed`.
 */
export async function addEdition(
  context: Context,
  reference: string,
  body: unknown,
): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const offer = await takeOfferForEdit(tx, context, { verb: 'edition.edit', reference });
    const content = normalEdition(parse(editionContent, body));
    await checkEdition(tx, content);
    const edition = await insertEdition(tx, offer.id, { content, authorId: authorOf(context) });
    await keepChange(tx, context, offer, {
      verb: 'offer.add-edition',
      rematch: true,
      details: { edition: edition.number },
    });
    return editionOutcome(reference, edition);
  });
}
