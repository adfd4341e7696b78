// Many offers at once, table by table: what an import writes in a few statements.
import type { Tx } from '../../db/client.ts';
import { editions, editionVersions } from '../../db/schema/editions.ts';
import { offers } from '../../db/schema/offers.ts';
import type { EditionContent } from '../../domain/offer.ts';
import { insertRows } from '../imports/insert-rows.ts';
import { drawReferences } from '../references.ts';
import { editionColumns } from './editions.ts';
import type { NewOffer } from './offers.ts';

/** Inserts offers under references of their own; answers their ids in the same order. */
export async function insertOffers(
  tx: Tx,
  rows: readonly NewOffer[],
  randomBytes: (size: number) => Uint8Array,
): Promise<string[]> {
  return await drawReferences(rows, { prefix: 'O', randomBytes }, async (drawn) =>
    tx
      .insert(offers)
      .values(drawn)
      .onConflictDoNothing({ target: offers.reference })
      .returning({ id: offers.id, reference: offers.reference }),
  );
}

/** The editions of an offer that has none yet. */
export type FirstEditions = {
  offerId: string;
  contents: readonly EditionContent[];
  authorId: string | null;
};

/** Adds the editions of offers, numbered from 1 in each. */
export async function insertFirstEditions(tx: Tx, of: readonly FirstEditions[]): Promise<void> {
  const numbered = of.flatMap(({ offerId, contents, authorId }) =>
    contents.map((content, place) => ({ offerId, number: place + 1, content, authorId })),
  );
  const inserted = await insertRows(
    numbered.map(({ offerId, number, content: { seats } }) => ({ offerId, number, seats })),
    async (rows) =>
      tx
        .insert(editions)
        .values(rows)
        .returning({ id: editions.id, offerId: editions.offerId, number: editions.number }),
  );
  const ids = new Map(inserted.map(({ id, offerId, number }) => [`${offerId} ${number}`, id]));
  await insertRows(
    numbered.map(({ offerId, number, content, authorId }) => ({
      editionId: ids.get(`${offerId} ${number}`) ?? '',
      version: 1,
      ...editionColumns({ content, authorId }),
    })),
    async (rows) => tx.insert(editionVersions).values(rows),
  );
}
