// Files that wait to be imported, as whoever brought them reads them.
import { and, desc, eq, gt, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { importFiles } from '../../db/schema/imports.ts';
import type { Bearer } from '../../domain/actor.ts';

/** So many files are kept for one person, the latest: nobody fills the database by trying. */
export const mostImportFiles = 20;

/** A file without its content. */
const columns = {
  id: importFiles.id,
  noun: importFiles.noun,
  fileName: importFiles.fileName,
  source: importFiles.source,
  options: importFiles.options,
  trial: importFiles.trial,
  result: importFiles.result,
  createdAt: importFiles.createdAt,
  expiresAt: importFiles.expiresAt,
};

export type ImportFile = NonNullable<Awaited<ReturnType<typeof findImportFileVisibleTo>>>;

/** A file that the actor brought and that has not expired; undefined where there is none. */
export async function findImportFileVisibleTo(
  tx: Tx,
  actor: Bearer,
  file: { id: string; now: Date },
) {
  const [row] = await tx
    .select(columns)
    .from(importFiles)
    .where(and(eq(importFiles.id, file.id), visibleTo(actor, file.now)));
  return row;
}

/** The files that the actor brought, the latest first, and whether each was imported. */
export async function listImportFilesVisibleTo(
  tx: Tx,
  actor: Bearer,
  { now, limit }: { now: Date; limit: number },
) {
  return await tx
    .select({
      id: importFiles.id,
      noun: importFiles.noun,
      fileName: importFiles.fileName,
      createdAt: importFiles.createdAt,
      imported: sql<boolean>`${importFiles.result} is not null`,
    })
    .from(importFiles)
    .where(visibleTo(actor, now))
    .orderBy(desc(importFiles.createdAt), desc(importFiles.id))
    .limit(limit);
}

function visibleTo(actor: Bearer, now: Date) {
  return and(eq(importFiles.personId, actor.id), gt(importFiles.expiresAt, now));
}
