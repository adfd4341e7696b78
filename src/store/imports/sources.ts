import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { documents, sources } from '../../db/schema/reference.ts';

export type Source = typeof sources.$inferSelect;
export type Document = typeof documents.$inferSelect;

/** Saves a body of documents with its documents. Only the owner of the tables may. */
export async function saveSource(
  tx: Tx,
  source: Source,
  itsDocuments: readonly Document[],
): Promise<void> {
  await tx
    .insert(sources)
    .values(source)
    .onConflictDoUpdate({
      target: sources.code,
      set: { titles: sql`excluded.titles`, asOf: sql`excluded.as_of` },
    });
  await tx
    .insert(documents)
    .values([...itsDocuments])
    .onConflictDoUpdate({
      target: documents.code,
      set: {
        sourceCode: sql`excluded.source_code`,
        symbol: sql`excluded.symbol`,
        title: sql`excluded.title`,
        dated: sql`excluded.dated`,
      },
    });
}
