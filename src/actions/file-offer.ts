import { demand } from '../domain/access.ts';
import { offerInput } from '../domain/offer.ts';
import { parse } from '../domain/parse.ts';
import { recordAudit } from '../store/audit/audit.ts';
import { insertEdition } from '../store/offers/editions.ts';
import { insertOffer } from '../store/offers/offers.ts';
import type { Context, Outcome } from './context.ts';
import { normalEdition } from './edition-content.ts';
import { authorOf, checkOffer, writeOfferVersion } from './offer-content.ts';
import { filingOf } from './owner.ts';
import { perform } from './perform.ts';

/**
 * Files an offer with its editions as a draft of its owner, who leads it, by one of its own people or
 * by an officer on its behalf. Throws `forbidden`, or `invalid` with every wrong field.
 */
export async function fileOffer(context: Context, input: unknown): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const { ownerState: _, ...filing } = await filingOf(tx, context, input);
    demand(context.actor, 'offer.file', filing);
    const { content, editions } = parse(offerInput, input);
    await checkOffer(tx, content, editions);
    const offer = await insertOffer(
      tx,
      {
        ...filing,
        visibility: content.visibility,
        createdAt: context.now,
        renewedAt: context.now,
      },
      context.randomBytes,
    );
    await writeOfferVersion(tx, context, { offer, version: 1, content });
    for (const edition of editions) {
      const written = { content: normalEdition(edition), authorId: authorOf(context) };
      await insertEdition(tx, offer.id, written);
    }
    await recordAudit(tx, context.actor, {
      verb: 'offer.file',
      recordType: 'offer',
      recordId: offer.id,
      recordVersion: 1,
      ownerId: offer.ownerId,
      details: { channel: filing.channel, editions: editions.length },
    });
    return { id: offer.id, reference: offer.reference };
  });
}
