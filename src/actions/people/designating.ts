// What every change of a person's roles has in common.
import type { Tx } from '../../db/client.ts';
import type { Subject } from '../../domain/access/rules.ts';
import { demand, type Verb } from '../../domain/access.ts';
import { type Actor, belongsTo } from '../../domain/actor.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { conflict, forbidden, invalid, notFound } from '../../domain/errors.ts';
import {
  type Designation,
  faultsOf,
  mayGive,
  mayLoseAdministrator,
  type RoleHome,
} from '../../domain/people.ts';
import type { Role } from '../../domain/vocabulary.ts';
import {
  insertPersonRole,
  isRoleHeld,
  lockOtherAdministrators,
  type PersonRole,
} from '../../store/people/person-roles.ts';
import { type LockedPerson, lockPerson } from '../../store/people/persons.ts';
import { type Context, today } from '../context.ts';

/** A person of the organization, or one to come, as the access rules look at it. */
export function subjectOf(organizationId: string, personId: string | null = null): Subject {
  return {
    ownerId: organizationId,
    enteredByOrganizationId: organizationId,
    involved: [personId],
  };
}

/**
 * The person whom the actor is about to change, locked. Throws `not-found` where the actor may not know of
 * them, `forbidden` where it may not do this: of oneself by the code `own-role`.
 */
export async function takePerson(
  tx: Tx,
  actor: Actor,
  { verb, personId }: { verb: Verb; personId: string },
): Promise<LockedPerson> {
  const person = await lockPerson(tx, personId);
  if (person === undefined) throw notFound(personId);
  const isOneself = actor.kind === 'person' && actor.id === personId;
  if (isOneself && verb !== 'person.invite') throw forbidden('own-role');
  demand(actor, verb, subjectOf(person.organization.id, personId));
  return person;
}

/** Throws `forbidden` where the actor may not give or withdraw this role in the organization. */
export function demandRole(actor: Actor, role: Role, organizationId: string): void {
  if (!mayGive(actor, role, organizationId)) throw forbidden('role-not-yours', { role });
}

/** Who is given a role, in which organization; no id where the person is about to be written down. */
export type Designated = {
  id: string | null;
  organization: RoleHome;
  /** JSON pointer to the role in the input. */
  at: string;
};

/** Throws `forbidden`, or `invalid` with all that is wrong with the designation. */
export function checkDesignation(
  context: Context,
  { id, organization, at }: Designated,
  designation: Designation,
): void {
  const { actor } = context;
  demandRole(actor, designation.role, organization.id);
  const byItself = belongsTo(actor, organization.id);
  const made = { organization, personId: id, byItself, today: today(context), at };
  const faults = faultsOf(designation, made);
  if (faults.length > 0) throw invalid(faults);
}

/**
 * Gives the person the role; answers its id. Throws `invalid` where the person in whose place it is held
 * does not hold it, and the conflict `role-held` where the person holds it already on some of these days.
 */
export async function giveRole(
  tx: Tx,
  actor: Actor,
  {
    designation,
    person,
  }: { designation: Designation; person: { id: string; organization: RoleHome } },
): Promise<string> {
  const { role, validFrom, actingFor, ...terms } = designation;
  if (actingFor !== null) {
    const replaced = { personId: actingFor, organizationId: person.organization.id };
    if (!(await isRoleHeld(tx, replaced, { role, day: validFrom }))) {
      throw invalid([{ pointer: '/actingFor', code: 'role-not-held', parameters: { role } }]);
    }
  }
  const id = await insertPersonRole(tx, {
    ...terms,
    role,
    validFrom,
    personId: person.id,
    actingForId: actingFor,
    designatedById: actor.kind === 'person' ? actor.id : null,
  });
  if (id === undefined) throw conflict('role-held', { role });
  return id;
}

/**
 * Throws the conflict `last-administrator` where the person is the last of them. Changes of who
 * administers take turns, so that two cannot withdraw each other.
 */
export async function checkAdministrators(
  tx: Tx,
  role: Pick<PersonRole, 'role' | 'validTo'> & { personId: string },
  day: IsoDate,
): Promise<void> {
  if (role.role !== 'administrator') return;
  const others = await lockOtherAdministrators(tx, role.personId, day);
  if (!mayLoseAdministrator(role, others)) throw conflict('last-administrator');
}
