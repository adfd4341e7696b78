import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { editions, editionVersions } from '../../db/schema/editions.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { notFound } from '../../domain/errors.ts';
import type { EditionContent } from '../../domain/offer.ts';
import { isPresentEdition } from '../present-versions.ts';

/** The mutable part of an edition: its seats and whether it was cancelled. */
export type EditionHead = typeof editions.$inferSelect;

/** What an edition says, and who wrote it. */
export type WrittenEdition = { content: EditionContent; authorId: string | null };

/** Adds a run to an offer, which its caller has locked, under the next number. */
export async function insertEdition(
  tx: Tx,
  offerId: string,
  { content, authorId }: WrittenEdition,
): Promise<EditionHead> {
  const [edition] = await tx
    .insert(editions)
    .values({
      offerId,
      number: sql`(select coalesce(max(number), 0) + 1 from editions where offer_id = ${offerId})`,
      seats: content.seats,
    })
    .returning();
  if (edition === undefined) throw new Error('the edition was not inserted');
  await insertVersion(tx, edition, { content, authorId });
  return edition;
}

/**
 * Replaces what an edition says by a new version. That its seats hold those already taken is assured
 * by the database.
 */
export async function rewriteEdition(
  tx: Tx,
  edition: EditionHead,
  { content, authorId }: WrittenEdition,
): Promise<EditionHead> {
  const currentVersion = edition.currentVersion + 1;
  const rewritten = await updateEdition(tx, edition.id, { currentVersion, seats: content.seats });
  await insertVersion(tx, rewritten, { content, authorId });
  return rewritten;
}

/** Takes an edition out of its offer; its versions stay. */
export async function markEditionCancelled(tx: Tx, id: string, at: Date): Promise<EditionHead> {
  return await updateEdition(tx, id, { cancelledAt: at });
}

async function updateEdition(
  tx: Tx,
  id: string,
  changes: Partial<typeof editions.$inferInsert>,
): Promise<EditionHead> {
  const [row] = await tx
    .update(editions)
    .set({ ...changes, revision: sql`${editions.revision} + 1` })
    .where(eq(editions.id, id))
    .returning();
  if (row === undefined) throw new Error('the edition was not changed');
  return row;
}

async function insertVersion(tx: Tx, edition: EditionHead, written: WrittenEdition): Promise<void> {
  const { id: editionId, currentVersion: version } = edition;
  await tx.insert(editionVersions).values({ editionId, version, ...editionColumns(written) });
}

/** What a version of an edition keeps of it. */
export function editionColumns({ content, authorId }: WrittenEdition) {
  const { label, window, venue, venueState, modes, seats } = content;
  const { deliveryLanguages, interpretedLanguages } = content;
  return {
    authorId,
    label,
    windowFrom: window?.from ?? null,
    windowTo: window?.to ?? null,
    venue,
    venueState,
    modes,
    deliveryLanguages,
    interpretedLanguages,
    seats,
  };
}

/** The edition for a change, locked against whoever takes its seats; throws `not-found`. */
export async function lockEdition(
  tx: Tx,
  offer: { id: string; reference: string },
  number: number,
): Promise<EditionHead> {
  const [row] = await tx
    .select()
    .from(editions)
    .where(and(eq(editions.offerId, offer.id), eq(editions.number, number)))
    .for('update');
  if (row === undefined) throw notFound(`${offer.reference}/editions/${number}`);
  return row;
}

/** What the edition says at present. */
export async function findEditionContent(tx: Tx, edition: EditionHead): Promise<EditionContent> {
  const [row] = await tx
    .select()
    .from(editionVersions)
    .where(
      and(
        eq(editionVersions.editionId, edition.id),
        eq(editionVersions.version, edition.currentVersion),
      ),
    );
  if (row === undefined) throw new Error('an edition without its version');
  const { label, windowFrom: from, windowTo: to, venue, venueState, seats } = row;
  const window = from === null || to === null ? null : { from, to };
  const { modes, deliveryLanguages, interpretedLanguages } = row;
  const languages = { deliveryLanguages, interpretedLanguages };
  return { label, window, venue, venueState, modes, ...languages, seats };
}

/** How many editions of an offer are not cancelled, and how many of these are not over on a day. */
export async function countEditions(
  tx: Tx,
  offerId: string,
  asOf: IsoDate,
): Promise<{ live: number; notOver: number }> {
  const [row] = await tx
    .select({
      live: sql<number>`count(*)::int`,
      notOver: sql<number>`count(*) filter (where ${editionVersions.windowTo} is null
        or ${editionVersions.windowTo} >= ${asOf})::int`,
    })
    .from(editions)
    .innerJoin(editionVersions, isPresentEdition)
    .where(and(eq(editions.offerId, offerId), isNull(editions.cancelledAt)));
  return row ?? { live: 0, notOver: 0 };
}
