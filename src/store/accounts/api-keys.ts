// Keys of access, and who stands behind one. Only their hashes are kept.
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { apiKeys, persons, services } from '../../db/schema/people.ts';
import { organizations } from '../../db/schema/reference.ts';
import type { Bearer } from '../../domain/actor.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { actingOrganization } from '../people/acting-organization.ts';
import { rolesHeldBy } from '../people/held-roles.ts';

export type NewApiKey = typeof apiKeys.$inferInsert;

/** Keeps a key; answers its id. */
export async function insertApiKey(tx: Tx, key: NewApiKey): Promise<string> {
  const [row] = await tx.insert(apiKeys).values(key).returning({ id: apiKeys.id });
  if (row === undefined) throw new Error('the key was not inserted');
  return row.id;
}

/** Ends a key by the prefix that its bearer knows; undefined where no valid key has it. */
export async function revokeApiKey(
  tx: Tx,
  prefix: string,
  at: Date,
): Promise<{ id: string } | undefined> {
  const [row] = await tx
    .update(apiKeys)
    .set({ revokedAt: at })
    .where(and(eq(apiKeys.prefix, prefix), isNull(apiKeys.revokedAt)))
    .returning({ id: apiKeys.id });
  return row;
}

/** Roles that the person holds on a day; those of a service have no dates. */
const rolesOn = (day: string) =>
  sql<Role[]>`coalesce(${services.roles}, ${rolesHeldBy(persons.id, day)})`;

/**
 * The person or service behind a key that is valid at `now`: not expired, not revoked, of nobody whose
 * data were erased, and of no person who holds no role that day: they would still read what is their
 * organization's; of an invented person only in a demonstration.
 */
export async function findBearer(
  tx: Tx,
  hash: Uint8Array,
  now: Date,
  { demonstration }: { demonstration: boolean } = { demonstration: false },
): Promise<Bearer | undefined> {
  const [row] = await tx
    .select({
      personId: apiKeys.personId,
      serviceId: apiKeys.serviceId,
      scopes: apiKeys.scopes,
      roles: rolesOn(now.toISOString().slice(0, 10)),
      organization: actingOrganization,
    })
    .from(apiKeys)
    .leftJoin(persons, and(eq(persons.id, apiKeys.personId), isNull(persons.erasedAt)))
    .leftJoin(services, eq(services.id, apiKeys.serviceId))
    .innerJoin(
      organizations,
      eq(organizations.id, sql`coalesce(${persons.organizationId}, ${services.organizationId})`),
    )
    .where(
      and(
        eq(apiKeys.hash, hash),
        isNull(apiKeys.revokedAt),
        gt(apiKeys.expiresAt, now),
        demonstration ? undefined : sql`${persons.demonstration} is not true`,
      ),
    )
    .prepare('key')
    .execute();
  const id = row?.personId ?? row?.serviceId;
  if (row === undefined || id === null || id === undefined) return undefined;
  const { personId, scopes, roles, organization } = row;
  if (personId !== null && roles.length === 0) return undefined;
  return {
    kind: personId === null ? 'service' : 'person',
    id,
    organization,
    roles,
    scopes,
  };
}
