import { desc, eq } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { lexicons, policies } from '../../db/schema/reference.ts';

/** The versions that are taken. */
export async function listPolicyVersions(tx: Tx): Promise<string[]> {
  const rows = await tx.select({ version: policies.version }).from(policies);
  return rows.map(({ version }) => version);
}

/** The newest lexicon of this version; undefined where there is none. */
export async function findLexiconId(tx: Tx, version: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: lexicons.id })
    .from(lexicons)
    .where(eq(lexicons.version, version))
    .orderBy(desc(lexicons.createdAt))
    .limit(1);
  return row?.id;
}

/** Keeps a draft; answers its id, or undefined where the version is taken. */
export async function insertPolicyDraft(
  tx: Tx,
  draft: Omit<typeof policies.$inferInsert, 'id' | 'adoptedAt' | 'retiredAt'>,
): Promise<string | undefined> {
  const [row] = await tx
    .insert(policies)
    .values(draft)
    .onConflictDoNothing({ target: policies.version })
    .returning({ id: policies.id });
  return row?.id;
}
