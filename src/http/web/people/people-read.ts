// What the pages of people read.

import type { FastifyRequest } from 'fastify';
import { withActor } from '../../../db/client.ts';
import type { Bearer } from '../../../domain/actor.ts';
import { dayOf } from '../../../domain/dates.ts';
import { notFound } from '../../../domain/errors.ts';
import { invitationStateOf, isHeldOn, isOverOn, mayGive } from '../../../domain/people.ts';
import { findOrganization, type Organization } from '../../../store/people/organizations.ts';
import {
  findPersonVisibleTo,
  listPeopleVisibleTo,
  type PersonRoleRow,
  type ReadPerson,
} from '../../../store/people/people-reads.ts';
import type { PersonModel, RoleModel, RoleStanding } from '../../../views/people/model.ts';
import { bearerOf } from '../../authenticate.ts';
import type { PageDoor } from '../frame/page-door.ts';

/** As many people of one organization can be chosen from. */
const mostColleagues = 500;

export type KnownPerson = {
  person: PersonModel;
  organization: Organization;
  /** The others of the organization, by name. */
  colleagues: readonly { id: string; name: string }[];
};

/** A person as the reader may know them, with their organization; throws `not-found`. */
export async function readPerson(
  { db, now }: PageDoor,
  request: FastifyRequest,
  id: string,
): Promise<KnownPerson> {
  const actor = bearerOf(request);
  return await withActor(db, actor, async (tx) => {
    const found = await findPersonVisibleTo(tx, actor, id);
    if (found === undefined) throw notFound(id);
    const organization = await findOrganization(tx, found.organization);
    if (organization === undefined) throw notFound(found.organization);
    const people = await listPeopleVisibleTo(tx, actor, {
      organization: organization.code,
      limit: mostColleagues,
    });
    const names = new Map(people.map((one) => [one.id, one.name]));
    return {
      person: presentPerson(found, { actor, now: now(), names, organizationId: organization.id }),
      organization,
      colleagues: people.filter((one) => one.id !== id),
    };
  });
}

type Presenting = {
  actor: Bearer;
  now: Date;
  /** Names by id, of those in whose place roles are held. */
  names: ReadonlyMap<string, string>;
  /** Where it is asked which roles the reader may withdraw. */
  organizationId?: string;
};

/** A person as pages show them. */
export function presentPerson(person: ReadPerson, presenting: Presenting): PersonModel {
  const { roles, invitation, ...shown } = person;
  const state = invitationStateOf(invitation, presenting.now);
  return {
    ...shown,
    invitation: {
      // Invented people are given their accounts.
      state: person.demonstration && state === 'none' ? 'accepted' : state,
      expiresAt: invitation?.expiresAt ?? null,
    },
    roles: roles.map((role) => presentRole(role, presenting)),
  };
}

function presentRole(row: PersonRoleRow, presenting: Presenting): RoleModel {
  const { actor, now, names, organizationId } = presenting;
  const { id, role, validFrom, validTo, withdrawnOn, documentSymbol, documentDate } = row;
  const day = dayOf(now);
  const isOneself = actor.kind === 'person' && actor.id === row.personId;
  return {
    id,
    role,
    validFrom,
    validTo,
    withdrawnOn,
    document:
      documentSymbol === null || documentDate === null
        ? null
        : { symbol: documentSymbol, date: documentDate },
    actingFor: row.actingFor === null ? null : (names.get(row.actingFor) ?? null),
    standing: standingOf(row, day),
    withdrawable:
      organizationId !== undefined &&
      !isOneself &&
      !isOverOn(row, day) &&
      mayGive(actor, role, organizationId),
  };
}

function standingOf(row: PersonRoleRow, day: string): RoleStanding {
  if (isHeldOn(row, day)) return 'held';
  if (row.withdrawnOn !== null && row.withdrawnOn <= day) return 'withdrawn';
  return row.validFrom > day ? 'to-come' : 'over';
}
