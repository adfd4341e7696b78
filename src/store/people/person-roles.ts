// The dated roles of people.
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../../db/client.ts';
import { personRoles } from '../../db/schema/people.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { RolePeriod } from '../../domain/people.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { takeTurn } from '../accounts/turns.ts';
import { heldOn } from './held-roles.ts';

/** A role of a person. */
export type PersonRole = RolePeriod & { id: string; role: Role };

const columns = {
  id: personRoles.id,
  role: personRoles.role,
  validFrom: personRoles.validFrom,
  validTo: personRoles.validTo,
  withdrawnOn: sql<IsoDate | null>`to_char(${personRoles.withdrawnAt} at time zone 'UTC', 'YYYY-MM-DD')`,
};

/**
 * Gives a person a role; answers its id, or undefined where the person holds the same role on some of
 * these days already.
 */
export async function insertPersonRole(
  tx: Tx,
  role: typeof personRoles.$inferInsert,
): Promise<string | undefined> {
  const [row] = await tx
    .insert(personRoles)
    .values(role)
    .onConflictDoNothing()
    .returning({ id: personRoles.id });
  return row?.id;
}

/** A role of the person by its id. */
export async function findPersonRole(
  tx: Tx,
  { id, personId }: { id: string; personId: string },
): Promise<PersonRole | undefined> {
  const [row] = await tx
    .select(columns)
    .from(personRoles)
    .where(and(eq(personRoles.id, id), eq(personRoles.personId, personId)));
  return row;
}

/** The roles of a person that were not withdrawn, whether begun or not, over or not. */
export async function listStandingRoles(tx: Tx, personId: string): Promise<PersonRole[]> {
  return await tx
    .select(columns)
    .from(personRoles)
    .where(and(eq(personRoles.personId, personId), isNull(personRoles.withdrawnAt)));
}

/** Whether the person belongs to the organization and holds the role on the day. */
export async function isRoleHeld(
  tx: Tx,
  { personId, organizationId }: { personId: string; organizationId: string },
  { role, day }: { role: Role; day: IsoDate },
): Promise<boolean> {
  const rows = await tx.execute(sql`select 1 from person_roles r
    join persons p on p.id = r.person_id and p.organization_id = ${organizationId} and p.erased_at is null
    where r.person_id = ${personId} and r.role = ${role} and ${heldOn(day)}`);
  return rows.length > 0;
}

/** Lets the role end on a day to come. */
export async function endRole(tx: Tx, id: string, validTo: IsoDate): Promise<void> {
  await tx.update(personRoles).set({ validTo }).where(eq(personRoles.id, id));
}

/** Ends the roles at once. `by` is null where the service itself does so. */
export async function withdrawRoles(
  tx: Tx,
  role: { id: string } | { personId: string },
  { at, by }: { at: Date; by: string | null },
): Promise<void> {
  const which =
    'id' in role ? eq(personRoles.id, role.id) : eq(personRoles.personId, role.personId);
  await tx
    .update(personRoles)
    .set({ withdrawnAt: at, withdrawnById: by })
    .where(and(which, isNull(personRoles.withdrawnAt)));
}

/**
 * The others who hold the role of administrator on the day. Who asks is the only one to change who
 * administers until the transaction ends.
 */
export async function lockOtherAdministrators(
  tx: Tx,
  personId: string,
  day: IsoDate,
): Promise<Pick<RolePeriod, 'validTo'>[]> {
  await takeTurn(tx, 'administrators');
  const r = alias(personRoles, 'r');
  return await tx
    .select({ validTo: r.validTo })
    .from(r)
    .where(and(eq(r.role, 'administrator'), ne(r.personId, personId), heldOn(day)));
}
