import { z } from 'zod';
import { withActor } from '../db/client.ts';
import { code } from '../domain/codes.ts';
import { conflict, forbidden, invalidField } from '../domain/errors.ts';
import { parse } from '../domain/parse.ts';
import { languages, roles } from '../domain/vocabulary.ts';
import { recordAudit } from '../store/audit.ts';
import { findOrganization } from '../store/organizations.ts';
import { insertPerson, insertPersonRole } from '../store/persons.ts';
import { findPersonIdByEmail } from '../store/persons-by-email.ts';
import { type Context, today } from './context.ts';

const personInput = z.strictObject({
  /** Code of the organization for which the person acts. */
  organization: code,
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254).toLowerCase(),
  language: z.enum(languages).default('en'),
  /** Held from today on. */
  roles: z.array(z.enum(roles)).min(1).max(roles.length),
});

/**
 * Writes down a person with roles from today on: the first people of an installation, before anybody
 * could invite anybody. Only the service itself does so. Throws `forbidden`, `invalid`, or the
 * conflict `person-exists` where the address belongs to somebody already.
 */
export async function addPerson(context: Context, body: unknown): Promise<{ id: string }> {
  const { actor, db, now } = context;
  if (actor.kind !== 'system') throw forbidden();
  const { organization: organizationCode, roles: held, ...person } = parse(personInput, body);
  return await withActor(db, actor, async (tx) => {
    const organization = await findOrganization(tx, organizationCode);
    if (organization === undefined) {
      throw invalidField('/organization', 'unknown-organization', { value: organizationCode });
    }
    if ((await findPersonIdByEmail(tx, person.email)) !== undefined)
      throw conflict('person-exists');
    const id = await insertPerson(tx, {
      ...person,
      organizationId: organization.id,
      createdAt: now,
    });
    for (const role of new Set(held)) {
      await insertPersonRole(tx, { personId: id, role, validFrom: today(context) });
    }
    await recordAudit(tx, actor, {
      verb: 'person.add',
      recordType: 'person',
      recordId: id,
      ownerId: organization.id,
      details: { roles: held },
    });
    return { id };
  });
}
