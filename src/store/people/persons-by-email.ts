// Persons as an administrator names them: by address, or all of them at once.
import { eq, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { persons } from '../../db/schema/people.ts';
import { organizations } from '../../db/schema/reference.ts';
import { type Bearer, scopes } from '../../domain/actor.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { actingOrganization } from './acting-organization.ts';
import { rolesHeldBy } from './held-roles.ts';

/** The person with this address, whatever its letters' case; addresses of erased persons are gone. */
export async function findPersonIdByEmail(tx: Tx, email: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: persons.id })
    .from(persons)
    .where(eq(sql`lower(${persons.email})`, email.toLowerCase()));
  return row?.id;
}

/** The person with this address as an actor: with the roles held on the day, and all scopes. */
export async function findActorByEmail(
  tx: Tx,
  email: string,
  day: IsoDate,
): Promise<Bearer | undefined> {
  const [row] = await tx
    .select({
      id: persons.id,
      roles: rolesHeldBy(persons.id, day),
      organization: actingOrganization,
    })
    .from(persons)
    .innerJoin(organizations, eq(organizations.id, persons.organizationId))
    .where(eq(sql`lower(${persons.email})`, email.toLowerCase()));
  if (row === undefined) return undefined;
  return { kind: 'person', ...row, scopes };
}

/** Whether anybody was ever written down: an installation without people is a new one. */
export async function hasPersons(tx: Tx): Promise<boolean> {
  const rows = await tx.select({ id: persons.id }).from(persons).limit(1);
  return rows.length > 0;
}
