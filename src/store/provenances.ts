import type { Tx } from '../db/client.ts';
import { provenances } from '../db/schema/provenance.ts';
import { insertRows } from './imports/insert-rows.ts';

/** Where a record stands in a document, and the words it rests on. */
export type NewProvenance = Omit<typeof provenances.$inferInsert, 'id'>;

/** Notes where sourced records come from; each row names one need, offer or activity. */
export async function insertProvenances(tx: Tx, rows: readonly NewProvenance[]): Promise<void> {
  await insertRows(rows, async (some) => tx.insert(provenances).values(some));
}
