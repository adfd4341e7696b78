// Offers that come in numbers: from an import, from documents, as examples.
import type { Tx } from '../../db/client.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { EditionContent, OfferContent } from '../../domain/offer.ts';
import { enqueueAll, recordAudits } from '../../store/audit/event-batches.ts';
import { insertFirstEditions, insertOffers } from '../../store/offers/offer-batches.ts';
import { insertOfferVersions } from '../../store/offers/offer-versions.ts';
import type { NewOffer } from '../../store/offers/offers.ts';
import type { Writer } from './new-needs.ts';

/** An offer to be written: its head with its status, its first version and its editions. */
export type FirstOffer = {
  head: NewOffer & { status: NonNullable<NewOffer['status']> };
  content: OfferContent;
  editions: readonly EditionContent[];
  contentHash: string;
  authorId: string | null;
};

/**
 * Writes offers with their editions, audit and, for published ones, outbox rows; without the latter
 * where `matched` says that the needs of their world are put there anyway. Answers their ids in the
 * same order.
 */
export async function createOffers(
  tx: Tx,
  { actor, randomBytes, matched = false }: Writer & { matched?: boolean },
  written: readonly FirstOffer[],
): Promise<string[]> {
  const heads = written.map(({ head }) => head);
  const ids = await insertOffers(tx, heads, randomBytes);
  const placed = written.map((offer, place) => ({ ...offer, offerId: ids[place] ?? '' }));
  await insertOfferVersions(
    tx,
    placed.map((offer) => ({ ...offer, version: 1, leadId: offer.head.ownerId })),
  );
  await insertFirstEditions(
    tx,
    placed.map(({ offerId, editions, authorId }) => ({ offerId, contents: editions, authorId })),
  );
  await recordAudits(
    tx,
    actor,
    placed.map(({ offerId, head, editions }) => ({
      verb: 'offer.import',
      recordType: 'offer',
      recordId: offerId,
      recordVersion: 1,
      ownerId: head.ownerId,
      details: { channel: head.channel, status: head.status, editions: editions.length },
    })),
  );
  const live = matched ? [] : placed.filter(({ head }) => head.status === 'published');
  await enqueueAll(
    tx,
    'propose-matches-for-offer',
    live.map(({ offerId }) => ({ offerId })),
  );
  return ids;
}

/** Whether an edition can still be taken part in on a day: where none can, there is nothing to publish. */
export function isOpenOn(editions: readonly EditionContent[], day: IsoDate): boolean {
  return editions.some(({ window }) => window === null || window.to >= day);
}
