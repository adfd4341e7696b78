import { z } from 'zod';
import type { Tx } from '../../db/client.ts';
import { code } from '../../domain/codes.ts';
import { conflict, invalidField } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import { invitationInput, type RoleHome } from '../../domain/people.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { findOrganization, findOrganizationById } from '../../store/people/organizations.ts';
import { insertPerson } from '../../store/people/persons.ts';
import { type Context, today } from '../context.ts';
import { checkDesignation, giveRole } from './designating.ts';

/** Of the input only in which organization: who may invite is decided before anything else is read. */
const envelope = z.looseObject({ organization: code.optional() });

/** The organization that the input names, else the actor's own. Throws `invalid`. */
export async function organizationIn(
  tx: Tx,
  { actor }: Context,
  input: unknown,
): Promise<RoleHome & { code: string }> {
  const { organization: named } = parse(envelope, input);
  if (named === undefined) {
    if (actor.kind === 'system') throw invalidField('/organization', 'missing');
    return await findOrganizationById(tx, actor.organization.id);
  }
  const organization = await findOrganization(tx, named);
  if (organization === undefined) {
    throw invalidField('/organization', 'unknown-organization', { value: named });
  }
  return organization;
}

export type WrittenPerson = { id: string; organizationId: string };

export type Writing = {
  organization: RoleHome;
  input: unknown;
  /** Invented, of a demonstration. */
  demonstration?: boolean;
  /** The verb of the audit. */
  verb: 'person.add' | 'person.invite';
};

/**
 * Writes down somebody new with the roles of the input. Throws `forbidden` where a role is not the actor's
 * to give, `invalid`, or the conflict `person-exists` where the address belongs to somebody already.
 */
export async function writePerson(
  tx: Tx,
  context: Context,
  writing: Writing,
): Promise<WrittenPerson> {
  const { actor, now } = context;
  const { organization, demonstration = false, verb } = writing;
  const {
    organization: _,
    roles,
    validFrom = today(context),
    ...rest
  } = parse(invitationInput, writing.input);
  const { name, email, language, ...terms } = rest;
  const designations = [...new Set(roles)].map((role) => ({
    role,
    validFrom,
    actingFor: null,
    ...terms,
  }));
  for (const designation of designations) {
    const at = `/roles/${roles.indexOf(designation.role)}`;
    checkDesignation(context, { id: null, organization, at }, designation);
  }
  const id = await insertPerson(tx, {
    organizationId: organization.id,
    name,
    email,
    language,
    demonstration,
    createdAt: now,
  });
  if (id === undefined) throw conflict('person-exists');
  await recordAudit(tx, actor, {
    verb,
    recordType: 'person',
    recordId: id,
    ownerId: organization.id,
    details: { roles, validFrom, ...stated(terms) },
    personal: { name, email },
  });
  for (const designation of designations) {
    await giveRole(tx, actor, { designation, person: { id, organization } });
  }
  return { id, organizationId: organization.id };
}

/** The values that are there, for the details of an event. */
export function stated(
  values: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}
