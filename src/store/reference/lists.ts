// The plain lists: audiences, terms, actions, instruments, organizations.
import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import {
  audiences,
  instruments,
  organizationAliases,
  organizations,
  terms,
  workActions,
} from '../../db/schema/reference.ts';

export async function saveAudiences(
  tx: Tx,
  loaded: (typeof audiences.$inferInsert)[],
): Promise<void> {
  await tx
    .insert(audiences)
    .values(loaded)
    .onConflictDoUpdate({
      target: audiences.code,
      set: { labels: sql`excluded.labels`, broader: sql`excluded.broader` },
    });
}

export async function saveTerms(tx: Tx, loaded: (typeof terms.$inferInsert)[]): Promise<void> {
  await tx
    .insert(terms)
    .values(loaded)
    .onConflictDoUpdate({
      target: [terms.vocabulary, terms.code],
      set: { labels: sql`excluded.labels` },
    });
}

export async function saveWorkActions(
  tx: Tx,
  loaded: (typeof workActions.$inferInsert)[],
): Promise<void> {
  await tx
    .insert(workActions)
    .values(loaded)
    .onConflictDoUpdate({
      target: workActions.code,
      set: {
        labels: sql`excluded.labels`,
        area: sql`excluded.area`,
        priority: sql`excluded.priority`,
      },
    });
}

export async function saveInstruments(
  tx: Tx,
  loaded: (typeof instruments.$inferInsert)[],
): Promise<void> {
  await tx
    .insert(instruments)
    .values(loaded)
    .onConflictDoUpdate({
      target: instruments.code,
      set: {
        names: sql`excluded.names`,
        kind: sql`excluded.kind`,
        adoptedOn: sql`excluded.adopted_on`,
      },
    });
}

export type LoadedOrganization = Omit<typeof organizations.$inferInsert, 'id' | 'createdAt'> & {
  /** Every name by which it is found, folded; the first organization to claim one keeps it. */
  aliases: { alias: string; folded: string }[];
};

/** Saves organizations by their code, with the names by which they are found. */
export async function saveOrganizations(
  tx: Tx,
  loaded: readonly LoadedOrganization[],
): Promise<void> {
  const saved = await tx
    .insert(organizations)
    .values(loaded.map(({ aliases: _, ...organization }) => organization))
    .onConflictDoUpdate({
      target: organizations.code,
      set: {
        names: sql`excluded.names`,
        shortName: sql`excluded.short_name`,
        kind: sql`excluded.kind`,
        providerType: sql`excluded.provider_type`,
        stateCode: sql`excluded.state_code`,
      },
    })
    .returning({ id: organizations.id, code: organizations.code });
  const ids = new Map(saved.map(({ id, code }) => [code, id]));
  const rows = loaded.flatMap(({ code, aliases }) =>
    aliases.map((alias) => ({ ...alias, organizationId: ids.get(code) ?? '' })),
  );
  if (rows.length > 0) await tx.insert(organizationAliases).values(rows).onConflictDoNothing();
}
