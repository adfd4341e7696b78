// An offer that its file describes anew: a version of its content, and its editions brought in step.
import type { Tx } from '../../db/client.ts';
import { conflict } from '../../domain/errors.ts';
import type { EditionContent, OfferContent } from '../../domain/offer.ts';
import { recordAudit } from '../../store/audit.ts';
import {
  insertEdition,
  lockEdition,
  markEditionCancelled,
  rewriteEdition,
} from '../../store/editions.ts';
import type { ImportedEdition, ImportedOffer } from '../../store/imports.ts';
import { insertOfferVersions } from '../../store/offer-batches.ts';
import { contentOf, findOfferVisibleTo } from '../../store/offer-reads.ts';
import { type OfferColumns, updateOffer } from '../../store/offers.ts';
import { enqueue } from '../../store/outbox.ts';
import { matchedPart, normalEdition } from '../edition-content.ts';
import { hashOf } from '../hash.ts';
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
export async function reviseOffer(
  setting: Setting,
  tx: Tx,
  { item, there, arrival }: Revision,
): Promise<void> {
  const { context, actor } = setting;
  const present = await findOfferVisibleTo(tx, actor, there.reference);
  const before = contentOf(present);
  const isRewritten = item.contentHash !== there.contentHash;
  const version = isRewritten ? present.version + 1 : present.version;
  if (isRewritten) {
    const { content, contentHash } = item;
    const by = { leadId: there.ownerId, authorId: authorOf(context) };
    await insertOfferVersions(tx, [{ offerId: there.id, version, content, contentHash, ...by }]);
  }
  const rerun = await saveEditions(setting, tx, { item, there });
  const { publishedAt, status } = await updateOffer(tx, there.id, {
    ...(there.status === 'draft' && arrival),
    currentVersion: version,
    visibility: item.content.visibility,
    importedHash: item.hash,
  });
  await recordAudit(tx, actor, {
    verb: 'offer.import',
    recordType: 'offer',
    recordId: there.id,
    recordVersion: version,
    ownerId: there.ownerId,
    details: { channel: 'import', status },
  });
  const isNew =
    status !== there.status || rerun || matchingHash(item.content) !== matchingHash(before);
  if (isNew && publishedAt !== null) {
    await enqueue(tx, 'propose-matches-for-offer', { offerId: there.id });
  }
}

/** Answers whether anything changed that the engine reads. */
async function saveEditions(
  setting: Setting,
  tx: Tx,
  { item, there }: Omit<Revision, 'arrival'>,
): Promise<boolean> {
  const authorId = authorOf(setting.context);
  const left = new Map(there.editions.map((edition) => [edition.label, edition]));
  let rerun = false;
  for (const content of item.editions) {
    const known = left.get(content.label);
    left.delete(content.label);
    if (known === undefined) {
      await insertEdition(tx, there.id, { content, authorId });
      rerun = true;
    } else if (hashOf(content) !== hashOf(contentIn(known))) {
      const edition = await lockEdition(tx, there, known.number);
      const { seats } = content;
      if (seats !== null && seats < edition.seatsTaken) throw seatsTaken(edition.seatsTaken);
      await rewriteEdition(tx, edition, { content, authorId });
      rerun ||= hashOf(matchedPart(content)) !== hashOf(matchedPart(contentIn(known)));
    }
  }
  for (const { number } of left.values()) {
    const edition = await lockEdition(tx, there, number);
    if (edition.seatsTaken > 0) throw seatsTaken(edition.seatsTaken);
    await markEditionCancelled(tx, edition.id, setting.context.now);
    rerun = true;
  }
  return rerun;
}

function contentIn({ number: _, ...content }: ImportedEdition): EditionContent {
  return normalEdition(content);
}

function seatsTaken(taken: number) {
  return conflict('seats-taken', { taken });
}
