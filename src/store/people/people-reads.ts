// People with their roles, as those read them who may: one's own organization, the secretariat all.
import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { invitations } from '../../db/schema/invitations.ts';
import { personRoles, persons } from '../../db/schema/people.ts';
import { organizations } from '../../db/schema/reference.ts';
import { type Actor, isSecretariat } from '../../domain/actor.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { InvitationState } from '../../domain/people.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { heldOn } from './held-roles.ts';

/** People of one's own organization; for the secretariat everybody's. */
export function personsVisibleTo(actor: Actor): SQL | undefined {
  if (actor.kind === 'system' || isSecretariat(actor)) return undefined;
  return eq(persons.organizationId, actor.organization.id);
}

const personColumns = {
  id: persons.id,
  organization: organizations.code,
  name: persons.name,
  email: persons.email,
  language: persons.language,
  demonstration: persons.demonstration,
  createdAt: persons.createdAt,
};

export type PersonRoleRow = Awaited<ReturnType<typeof rolesOf>>[number];
export type InvitationRow = Awaited<ReturnType<typeof lastInvitationsOf>>[number];
type PersonRow = Awaited<ReturnType<typeof selectPeople>>[number];

/** A person with all roles, those that are over too, and the last invitation. */
export type ReadPerson = PersonRow & {
  roles: PersonRoleRow[];
  invitation: InvitationRow | null;
};

export type PeopleFilter = {
  /** Code of an organization. */
  organization?: string | undefined;
  /** Held on the day. */
  role?: { role: Role; day: IsoDate } | undefined;
  /** What became of the last invitation, at an instant. */
  invitation?: { state: InvitationState; at: Date } | undefined;
  limit: number;
  /** The id of the last person of the page before. */
  after?: string | undefined;
};

/** People by name, those that the filters leave. */
export async function listPeopleVisibleTo(
  tx: Tx,
  actor: Actor,
  { organization, role, invitation, limit, after }: PeopleFilter,
): Promise<ReadPerson[]> {
  const condition = and(
    personsVisibleTo(actor),
    organization === undefined ? undefined : eq(organizations.code, organization),
    role === undefined ? undefined : holding(role),
    invitation === undefined ? undefined : wasInvited(invitation),
    after === undefined
      ? undefined
      : // A cursor is an id: names have no place in addresses.
        sql`(${persons.name}, ${persons.id}) > (select q.name, q.id from persons q where q.id = ${after})`,
  );
  return await complete(tx, await selectPeople(tx, condition).limit(limit));
}

/** A person; undefined where there is none, their data were erased, or the actor may not know of them. */
export async function findPersonVisibleTo(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<ReadPerson | undefined> {
  const rows = await selectPeople(tx, and(personsVisibleTo(actor), eq(persons.id, id)));
  return (await complete(tx, rows))[0];
}

function holding({ role, day }: { role: Role; day: IsoDate }): SQL {
  return sql`exists (select 1 from person_roles r
    where r.person_id = ${persons.id} and r.role = ${role} and ${heldOn(day)})`;
}

/** The one invitation that was not withdrawn says what became of it, else those that were. */
function wasInvited({ state, at }: { state: InvitationState; at: Date }): SQL {
  const one = (condition: SQL) =>
    sql`exists (select 1 from invitations i where i.person_id = ${persons.id} and ${condition})`;
  const standing = sql`i.withdrawn_at is null`;
  const conditions: Readonly<Record<InvitationState, SQL>> = {
    none: sql`not ${one(sql`true`)}`,
    withdrawn: sql`(${one(sql`true`)} and not ${one(standing)})`,
    accepted: one(sql`${standing} and i.accepted_at is not null`),
    open: one(sql`${standing} and i.accepted_at is null and i.expires_at > ${at.toISOString()}`),
    expired: one(
      sql`${standing} and i.accepted_at is null and i.expires_at <= ${at.toISOString()}`,
    ),
  };
  return conditions[state];
}

function selectPeople(tx: Tx, condition: SQL | undefined) {
  return tx
    .select(personColumns)
    .from(persons)
    .innerJoin(organizations, eq(organizations.id, persons.organizationId))
    .where(and(isNull(persons.erasedAt), condition))
    .orderBy(asc(persons.name), asc(persons.id));
}

async function complete(tx: Tx, rows: readonly PersonRow[]): Promise<ReadPerson[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const roles = await rolesOf(tx, ids);
  const sent = await lastInvitationsOf(tx, ids);
  return rows.map((row) => ({
    ...row,
    roles: roles.filter(({ personId }) => personId === row.id),
    invitation: sent.find(({ personId }) => personId === row.id) ?? null,
  }));
}

async function rolesOf(tx: Tx, ids: readonly string[]) {
  return await tx
    .select({
      personId: personRoles.personId,
      id: personRoles.id,
      role: personRoles.role,
      validFrom: personRoles.validFrom,
      validTo: personRoles.validTo,
      withdrawnOn: sql<IsoDate | null>`to_char(
        ${personRoles.withdrawnAt} at time zone 'UTC', 'YYYY-MM-DD')`,
      documentSymbol: personRoles.documentSymbol,
      documentDate: personRoles.documentDate,
      actingFor: personRoles.actingForId,
    })
    .from(personRoles)
    .where(inArray(personRoles.personId, [...ids]))
    .orderBy(asc(personRoles.validFrom), asc(personRoles.role), asc(personRoles.id));
}

async function lastInvitationsOf(tx: Tx, ids: readonly string[]) {
  return await tx
    .selectDistinctOn([invitations.personId], {
      personId: invitations.personId,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
      acceptedAt: invitations.acceptedAt,
      withdrawnAt: invitations.withdrawnAt,
    })
    .from(invitations)
    .where(inArray(invitations.personId, [...ids]))
    .orderBy(
      asc(invitations.personId),
      // Whatever the clock says: the one that stands comes after those that were withdrawn.
      sql`${invitations.withdrawnAt} is null desc`,
      desc(invitations.createdAt),
      desc(invitations.id),
    );
}
