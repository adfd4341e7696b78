// Themes of a need in words: what a list shows of it where its title is withheld.
import { and, isNull, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Tx } from '../../db/client.ts';
import { concepts } from '../../db/schema/reference.ts';
import type { Theme } from '../../domain/codes.ts';

const named = (codes: SQL) =>
  sql<Theme[]>`(select coalesce(jsonb_agg(jsonb_build_object('code', c.code, 'labels', c.labels)
      order by c.code), '[]') from concepts c where c.code in (${codes}))`;

/** The concepts that a version of a need and its asks name. */
export function themesOfNeed(need: { id: AnyPgColumn | SQL; currentVersion: AnyPgColumn | SQL }) {
  return named(sql`select t.concept_code from need_concepts t
      where t.need_id = ${need.id} and t.version = ${need.currentVersion}
    union select unnest(t.concepts) from ask_versions t
      where t.need_id = ${need.id} and t.version = ${need.currentVersion}`);
}

/** The concepts that an ask names, from the column with their codes. */
export function themesOfAsk(codes: SQL) {
  return named(sql`select unnest(${codes})`);
}

/** The concepts without a broader one: the themes under which all others stand. */
export async function listBroadThemes(tx: Tx): Promise<Theme[]> {
  const { code, labels: names, broader, retiredAt } = concepts;
  return await tx
    .select({ code, labels: names })
    .from(concepts)
    .where(and(isNull(broader), isNull(retiredAt)));
}
