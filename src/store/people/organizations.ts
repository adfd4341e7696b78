import { asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { organizations } from '../../db/schema/reference.ts';

/** An organization as records refer to it. */
export type Organization = typeof organizations.$inferSelect;

export async function findOrganization(tx: Tx, code: string): Promise<Organization | undefined> {
  const [row] = await tx.select().from(organizations).where(eq(organizations.code, code));
  return row;
}

/** All organizations, by code. They are public. */
export async function listOrganizations(tx: Tx): Promise<Organization[]> {
  return await tx.select().from(organizations).orderBy(asc(organizations.code));
}

/** The organization of a record; that it exists is assured by the foreign key. */
export async function findOrganizationById(tx: Tx, id: string): Promise<Organization> {
  const [row] = await tx.select().from(organizations).where(eq(organizations.id, id));
  if (row === undefined) throw new Error('a record without its organization');
  return row;
}

/** Organization code → id, for those of the codes that there are. */
export async function listOrganizationIds(
  tx: Tx,
  codes: readonly string[],
): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await tx
    .select({ id: organizations.id, code: organizations.code })
    .from(organizations)
    .where(inArray(organizations.code, [...new Set(codes)]));
  return new Map(rows.map(({ id, code }) => [code, id]));
}
