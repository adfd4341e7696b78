import { conflict } from '../domain/errors.ts';
import { editionContent } from '../domain/offer.ts';
import { parse } from '../domain/parse.ts';
import {
  type EditionHead,
  findEditionContent,
  lockEdition,
  rewriteEdition,
} from '../store/offers/editions.ts';
import type { Context, Outcome } from './context.ts';
import { checkEdition, editionOutcome, matchedPart, normalEdition } from './edition-content.ts';
import { hashOf } from './hash.ts';
import { demandSecretariat, keepChange, takeOfferForEdit } from './move-offer.ts';
import { authorOf } from './offer-content.ts';
import { perform } from './perform.ts';

/**
 * Replaces what an edition says by a new version; the revision of its offer counts it. The same
 * content makes no version. Throws `not-found`, `forbidden`, `precondition-…`, `invalid`, or the
 * conflict `offer-closed`, `edition-cancelled`, `seats-by-secretariat`, or `seats-taken` where fewer
 * seats would be left than are taken.
 */
export async function editEdition(
  context: Context,
  reference: string,
  number: number,
  body: unknown,
): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const offer = await takeOfferForEdit(tx, context, { verb: 'edition.edit', reference });
    const edition = await lockEdition(tx, offer, number);
    if (edition.cancelledAt !== null) throw conflict('edition-cancelled');
    const content = normalEdition(parse(editionContent, body));
    await checkEdition(tx, content);
    if (content.seats !== null && content.seats < (edition.seats ?? Number.MAX_SAFE_INTEGER)) {
      demandSecretariat(context, offer);
    }
    checkSeats(edition, content.seats);
    const before = await findEditionContent(tx, edition);
    if (hashOf(content) === hashOf(before)) return editionOutcome(reference, edition);
    const { currentVersion } = await rewriteEdition(tx, edition, {
      content,
      authorId: authorOf(context),
    });
    await keepChange(tx, context, offer, {
      verb: 'offer.edit-edition',
      rematch: hashOf(matchedPart(content)) !== hashOf(matchedPart(before)),
      details: { edition: number, editionVersion: currentVersion },
    });
    return editionOutcome(reference, edition);
  });
}

/** Seats that approved proposals hold are never taken back. */
function checkSeats({ seatsTaken }: EditionHead, seats: number | null): void {
  if (seats !== null && seats < seatsTaken) throw conflict('seats-taken');
}
