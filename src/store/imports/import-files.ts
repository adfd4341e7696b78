// Files that wait to be imported: kept, taken up by one request at a time, settled, forgotten.
import { and, desc, eq, gt, isNotNull, isNull, lt, notInArray, or } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { importFiles } from '../../db/schema/imports.ts';
import { mostImportFiles } from './import-file-reads.ts';

/** Keeps a file with what its trial found, and forgets the oldest of too many; answers its id. */
export async function insertImportFile(
  tx: Tx,
  file: typeof importFiles.$inferInsert,
): Promise<string> {
  const [row] = await tx.insert(importFiles).values(file).returning({ id: importFiles.id });
  if (row === undefined) throw new Error('the file was not inserted');
  const { personId } = file;
  const latest = tx
    .select({ id: importFiles.id })
    .from(importFiles)
    .where(eq(importFiles.personId, personId))
    .orderBy(desc(importFiles.createdAt), desc(importFiles.id))
    .limit(mostImportFiles);
  await tx
    .delete(importFiles)
    .where(and(eq(importFiles.personId, personId), notInArray(importFiles.id, latest)));
  return row.id;
}

/**
 * Takes up a file of the actor's own, unless it was imported or somebody began after `since`; whoever began
 * before that did not come to an end. Undefined where there is nothing to take up.
 */
export async function takeUpImportFile(
  tx: Tx,
  { id, now, since }: { id: string; now: Date; since: Date },
) {
  const [row] = await tx
    .update(importFiles)
    .set({ begunAt: now })
    .where(
      and(
        eq(importFiles.id, id),
        isNotNull(importFiles.content),
        gt(importFiles.expiresAt, now),
        or(isNull(importFiles.begunAt), lt(importFiles.begunAt, since)),
      ),
    )
    .returning();
  return row;
}

/** Lays a file back that could not be imported. */
export async function layBackImportFile(tx: Tx, id: string): Promise<void> {
  await tx.update(importFiles).set({ begunAt: null }).where(eq(importFiles.id, id));
}

/** Writes down what became of a file, and lets its content go. */
export async function settleImportFile(
  tx: Tx,
  id: string,
  result: Record<string, unknown>,
): Promise<void> {
  await tx.update(importFiles).set({ content: null, result }).where(eq(importFiles.id, id));
}

/** Throws a file away; answers whether there was one that had not been imported. */
export async function deleteImportFile(tx: Tx, id: string): Promise<boolean> {
  const deleted = await tx
    .delete(importFiles)
    .where(and(eq(importFiles.id, id), isNotNull(importFiles.content)))
    .returning({ id: importFiles.id });
  return deleted.length > 0;
}

/** Deletes files that expired before the instant; answers how many. */
export async function deleteExpiredImportFiles(tx: Tx, before: Date): Promise<number> {
  const deleted = await tx
    .delete(importFiles)
    .where(lt(importFiles.expiresAt, before))
    .returning({ id: importFiles.id });
  return deleted.length;
}
