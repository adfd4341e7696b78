import { demand } from '../domain/access.ts';
import type { Context, Outcome } from './context.ts';
import { confirmRecord, lockRecord } from './on-behalf/record.ts';
import { checkRevision, perform } from './perform.ts';

/**
 * Makes an offer that was entered on behalf of a provider, or taken from a document, the provider's
 * own word (docs/rules.md 8 and 9); its clock starts. Throws `not-found`, `forbidden`,
 * `precondition-…` or the conflict `already-confirmed`.
 */
export async function confirmOffer(context: Context, reference: string): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const offer = await lockRecord(tx, context.actor, { noun: 'offer', reference });
    demand(context.actor, 'offer.confirm', offer.head);
    checkRevision(context, offer.head.revision);
    await confirmRecord(tx, context, offer, { verb: 'offer.confirm', confirmedBy: 'owner' });
    return { id: offer.head.id, reference };
  });
}
