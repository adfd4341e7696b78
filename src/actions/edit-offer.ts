import { z } from 'zod';
import { offerContent } from '../domain/offer.ts';
import { confirmationAfterEdit, endsConfirmation } from '../domain/owners-word.ts';
import { parse } from '../domain/parse.ts';
import { contentOf, findOfferVisibleTo } from '../store/offers/offer-reads.ts';
import type { Context, Outcome } from './context.ts';
import { hashOf } from './hash.ts';
import { keepChange, takeOfferForEdit } from './move-offer.ts';
import { checkOffer, matchingHash, normalOffer, writeOfferVersion } from './offer-content.ts';
import { perform } from './perform.ts';

const input = z.strictObject({ content: offerContent });

/**
 * Replaces the content of an offer by a new version; its editions stay. The same content makes no
 * version; a change of what the engine reads has the offer matched again, once it has been published.
 * What an officer edits is to be confirmed anew.
 * Throws `not-found`, `forbidden`, `precondition-…`, `invalid`, or the conflict `offer-closed`.
 */
export async function editOffer(
  context: Context,
  reference: string,
  body: unknown,
): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const offer = await takeOfferForEdit(tx, context, { verb: 'offer.edit', reference });
    const { content } = parse(input, body);
    await checkOffer(tx, content);
    const outcome = { id: offer.id, reference };
    const before = contentOf(await findOfferVisibleTo(tx, context.actor, reference));
    if (hashOf(normalOffer(content)) === hashOf(normalOffer(before))) return outcome;
    const version = offer.currentVersion + 1;
    await writeOfferVersion(tx, context, { offer, version, content });
    await keepChange(tx, context, offer, {
      verb: 'offer.edit',
      columns: {
        ...confirmationAfterEdit(context.actor, offer),
        currentVersion: version,
        visibility: content.visibility,
      },
      rematch:
        matchingHash(content) !== matchingHash(before) || endsConfirmation(context.actor, offer),
    });
    return outcome;
  });
}
