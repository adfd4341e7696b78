// Offers that their file describes anew: a version of the content, and the editions brought in step.
import type { Tx } from '../../db/client.ts';
import { conflict } from '../../domain/errors.ts';
import type { EditionContent, OfferContent } from '../../domain/offer.ts';
import { confirmationAfterEdit, endsConfirmation } from '../../domain/owners-word.ts';
import type { AuditEvent } from '../../store/audit/audit.ts';
import { enqueueAll, recordAudits } from '../../store/audit/event-batches.ts';
import {
  type ImportedEdition,
  type ImportedOffer,
  listOffersById,
} from '../../store/imports/imports.ts';
import {
  insertEdition,
  lockEdition,
  markEditionCancelled,
  rewriteEdition,
} from '../../store/offers/editions.ts';
import { contentOf } from '../../store/offers/offer-reads.ts';
import { insertOfferVersions } from '../../store/offers/offer-versions.ts';
import { type OfferColumns, updateOffer } from '../../store/offers/offers.ts';
import { matchedPart, normalEdition } from '../edition-content.ts';
import { hashOf } from '../hash.ts';
import { demandSecretariat } from '../move-offer.ts';
import { authorOf, matchingHash } from '../offer-content.ts';
import type { Setting } from './setting.ts';

type Revision = {
  /** What the file says, with the hashes of the content and of the whole. */
  item: { content: OfferContent; editions: EditionContent[]; contentHash: string; hash: string };
  there: ImportedOffer;
  /** Where the offer would stand if it came now. */
  arrival: OfferColumns;
};

/**
 * Writes what the file says now. Editions are known by their label; one that the file no longer has is
 * cancelled. A draft arrives as a new offer would. Throws the conflict `seats-taken` where approved
 * proposals hold seats that the file would take away.
 */
export async function reviseOffers(
  setting: Setting,
  tx: Tx,
  revisions: readonly Revision[],
): Promise<void> {
  const { context, actor } = setting;
  const ids = revisions.map(({ there }) => there.id);
  const present = await listOffersById(tx, actor, ids);
  const written = revisions.flatMap((revision) => {
    const offer = present.get(revision.there.id);
    if (offer === undefined) return [];
    const isRewritten = revision.item.contentHash !== revision.there.contentHash;
    const version = isRewritten ? offer.version + 1 : offer.version;
    return [{ ...revision, offerId: offer.id, version, isRewritten, before: contentOf(offer) }];
  });
  await insertOfferVersions(
    tx,
    written
      .filter(({ isRewritten }) => isRewritten)
      .map(({ offerId, version, item: { content, contentHash }, there }) => {
        const by = { leadId: there.ownerId, authorId: authorOf(context) };
        return { offerId, version, content, contentHash, ...by };
      }),
  );
  const events: AuditEvent[] = [];
  const rematched: { offerId: string }[] = [];
  for (const { offerId, version, item, there, arrival, before } of written) {
    const isRerun = await saveEditions(setting, tx, { item, there });
    const { publishedAt, status } = await updateOffer(tx, offerId, {
      ...(there.status === 'draft' && arrival),
      ...confirmationAfterEdit(actor, there),
      currentVersion: version,
      visibility: item.content.visibility,
      importedHash: item.hash,
    });
    events.push({
      verb: 'offer.import',
      recordType: 'offer',
      recordId: offerId,
      recordVersion: version,
      ownerId: there.ownerId,
      details: { channel: 'import', status },
    });
    const isReread =
      isRerun ||
      matchingHash(item.content) !== matchingHash(before) ||
      endsConfirmation(actor, there);
    if (publishedAt !== null && (isReread || status !== there.status)) rematched.push({ offerId });
  }
  await recordAudits(tx, actor, events);
  await enqueueAll(tx, 'propose-matches-for-offer', rematched);
}

/** Answers whether anything changed that the engine reads. */
async function saveEditions(
  setting: Setting,
  tx: Tx,
  { item, there }: Omit<Revision, 'arrival'>,
): Promise<boolean> {
  const authorId = authorOf(setting.context);
  const left = new Map(there.editions.map((edition) => [edition.label, edition]));
  let isRerun = false;
  for (const content of item.editions) {
    const known = left.get(content.label);
    left.delete(content.label);
    if (known === undefined) {
      await insertEdition(tx, there.id, { content, authorId });
      isRerun = true;
    } else if (hashOf(content) !== hashOf(contentIn(known))) {
      const edition = await lockEdition(tx, there, known.number);
      const { seats } = content;
      if (seats !== null && seats < (edition.seats ?? Number.MAX_SAFE_INTEGER)) {
        demandSecretariat(setting.context, there);
      }
      if (seats !== null && seats < edition.seatsTaken) throw conflict('seats-taken');
      await rewriteEdition(tx, edition, { content, authorId });
      isRerun ||= hashOf(matchedPart(content)) !== hashOf(matchedPart(contentIn(known)));
    }
  }
  for (const { number } of left.values()) {
    const edition = await lockEdition(tx, there, number);
    demandSecretariat(setting.context, there);
    if (edition.seatsTaken > 0) throw conflict('seats-taken');
    await markEditionCancelled(tx, edition.id, setting.context.now);
    isRerun = true;
  }
  return isRerun;
}

function contentIn({ number: _, ...content }: ImportedEdition): EditionContent {
  return normalEdition(content);
}
