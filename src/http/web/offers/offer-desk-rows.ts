// Offers as the lists show them.
import type { Tx } from '../../../db/client.ts';
import { may } from '../../../domain/access.ts';
import type { Bearer } from '../../../domain/actor.ts';
import type { IsoDate } from '../../../domain/dates.ts';
import { freshnessOf } from '../../../domain/freshness.ts';
import type { Offer } from '../../../store/offers/offer-reads.ts';
import { findPolicyInForce } from '../../../store/policies/policies.ts';
import type { NextEdition, OfferRow } from '../../../views/offer-desk/list-row.tsx';
import { deedsOf } from './offer-desk-deeds.ts';

/** Rows of a list for whoever reads it, on a day. */
export async function rowsFor(
  tx: Tx,
  actor: Bearer,
  offers: readonly Offer[],
  today: IsoDate,
): Promise<OfferRow[]> {
  const { clocks } = (await findPolicyInForce(tx)).content;
  return offers.map((offer) => {
    const deeds = deedsOf(actor, offer, []);
    return {
      ...offer,
      next: nextEdition(offer, today),
      freshness: freshnessOf(offer, clocks),
      mayConfirm: deeds.has('confirm') || deeds.has('renew'),
      mayPublish: offer.status === 'submitted' && may(actor, 'offer.publish', offer),
    };
  });
}

/** The edition that is held next or goes on; an open-ended one where none has dates to come. */
function nextEdition({ editions }: Offer, today: IsoDate): NextEdition | null {
  const standing = editions.filter(({ cancelled }) => !cancelled);
  const dated = standing
    .flatMap((edition) => (edition.window === null ? [] : [{ ...edition, window: edition.window }]))
    .filter(({ window }) => window.to >= today)
    .sort((a, b) => (a.window.from < b.window.from ? -1 : 1));
  return dated[0] ?? standing.find(({ window }) => window === null) ?? null;
}
