// Keys as an administrator sees them: whose they are and how long they are valid, never the key.
import { asc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { apiKeys, persons, services } from '../../db/schema/people.ts';
import { organizations } from '../../db/schema/reference.ts';

/** All keys, the oldest first, with the name and the organization of the bearer. */
export async function listKeys(tx: Tx) {
  return await tx
    .select({
      prefix: apiKeys.prefix,
      bearer: sql<string>`coalesce(${persons.name}, ${services.name})`,
      kind: sql<'person' | 'service'>`case when ${apiKeys.personId} is null
        then 'service' else 'person' end`,
      organization: organizations.code,
      scopes: apiKeys.scopes,
      createdAt: apiKeys.createdAt,
      expiresAt: apiKeys.expiresAt,
      revokedAt: apiKeys.revokedAt,
    })
    .from(apiKeys)
    .leftJoin(persons, eq(persons.id, apiKeys.personId))
    .leftJoin(services, eq(services.id, apiKeys.serviceId))
    .innerJoin(
      organizations,
      eq(organizations.id, sql`coalesce(${persons.organizationId}, ${services.organizationId})`),
    )
    .orderBy(asc(apiKeys.createdAt), asc(apiKeys.id));
}

export type ListedKey = Awaited<ReturnType<typeof listKeys>>[number];
