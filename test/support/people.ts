// People to act in tests, each with a role in an organization of the reference data.
import { eq } from 'drizzle-orm';
import { withActor } from '../../src/db/client.ts';
import { personRoles, persons } from '../../src/db/schema/people.ts';
import { organizations } from '../../src/db/schema/reference.ts';
import { type Bearer, scopes } from '../../src/domain/actor.ts';
import type { Role } from '../../src/domain/vocabulary.ts';
import { system, type TestDatabase } from './database.ts';

/** A person of the organization with these roles and all scopes. */
export async function buildPerson(
  database: TestDatabase,
  organizationCode: string,
  ...roles: Role[]
): Promise<Bearer> {
  return await withActor(database.owner, system, async (tx) => {
    const [organization] = await tx
      .select()
      .from(organizations)
      .where(eq(organizations.code, organizationCode));
    if (organization === undefined) throw new Error(`no organization ${organizationCode}`);
    const [person] = await tx
      .insert(persons)
      .values({ organizationId: organization.id, name: `A person of ${organizationCode}` })
      .returning({ id: persons.id });
    if (person === undefined) throw new Error('the person was not inserted');
    if (roles.length > 0) {
      await tx
        .insert(personRoles)
        .values(roles.map((role) => ({ personId: person.id, role, validFrom: '2020-01-01' })));
    }
    const { id, code, kind, stateCode } = organization;
    return {
      kind: 'person',
      id: person.id,
      organization: { id, code, kind, state: kind === 'member-state' ? stateCode : null },
      roles,
      scopes: [...scopes],
    };
  });
}
