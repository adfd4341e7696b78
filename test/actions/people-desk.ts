// People around whom roles change in tests.
import { withActor } from '../../src/db/client.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { findPersonVisibleTo, type ReadPerson } from '../../src/store/people/people-reads.ts';
import { system, type TestDatabase } from '../support/database.ts';

/** The day of these tests. */
export const now = new Date('2026-03-02T12:00:00Z');

let invited = 0;

/** Somebody of Ecuador to be invited; each has an address of their own. */
export function newcomer(changes: object = {}) {
  invited += 1;
  return {
    name: 'Rosa Andrade',
    email: `person-${invited}@example.org`,
    language: 'es',
    roles: ['drafter'],
    ...changes,
  };
}

/** A person as the service itself reads them. */
export async function readPerson(database: TestDatabase, id: string): Promise<ReadPerson> {
  const found = await withActor(database.owner, system, async (tx) => {
    return await findPersonVisibleTo(tx, system, id);
  });
  if (found === undefined) throw new Error(`no person ${id}`);
  return found;
}

/** The role of somebody who has one. */
export async function roleOf(database: TestDatabase, { id }: Pick<Bearer, 'id'>): Promise<string> {
  const [role] = (await readPerson(database, id)).roles;
  if (role === undefined) throw new Error(`${id} has no role`);
  return role.id;
}
