// The people and keys of a demonstration: one of each side, so that the whole way of a need can be
// walked on a machine of one's own.
import { randomBytes } from 'node:crypto';
import { addPerson } from '../actions/add-person.ts';
import type { Context } from '../actions/context.ts';
import { createKey } from '../actions/create-key.ts';
import { type Db, withActor } from '../db/client.ts';
import type { Scope, System } from '../domain/actor.ts';
import type { Language, Role } from '../domain/vocabulary.ts';
import { findPersonIdByEmail, hasPersons } from '../store/persons-by-email.ts';
import { type KeptKey, type KeyName, keyNames, readKeys, writeKeys } from './data-files.ts';

const demonstration: System = { kind: 'system', name: 'demonstration' };
const daysValid = 365;

type DemonstrationPerson = {
  organization: string;
  name: string;
  language: Language;
  role: Role;
  scopes: readonly Scope[];
};

const reads = ['needs:read', 'offers:read', 'proposals:read'] as const;

const people: Readonly<Record<KeyName, DemonstrationPerson>> = {
  'focal-point': {
    organization: 'ecu',
    name: 'Demonstration focal point of Ecuador',
    language: 'es',
    role: 'focal-point',
    scopes: [...reads, 'needs:write', 'import'],
  },
  provider: {
    organization: 'example-firearms-tracing',
    name: 'Demonstration editor of a provider',
    language: 'en',
    role: 'provider-editor',
    scopes: [...reads, 'offers:write', 'import'],
  },
  officer: {
    organization: 'oas-gs',
    name: 'Demonstration officer',
    language: 'en',
    role: 'officer',
    scopes: [
      ...reads,
      'needs:write',
      'offers:write',
      'proposals:decide',
      'policies:write',
      'import',
      'jobs:read',
    ],
  },
  approver: {
    organization: 'oas-gs',
    name: 'Demonstration approver',
    language: 'en',
    role: 'approver',
    scopes: [...reads, 'proposals:decide', 'audit:read', 'jobs:read'],
  },
  supervisor: {
    organization: 'oas-gs',
    name: 'Demonstration supervisor',
    language: 'en',
    role: 'supervisor',
    scopes: [...reads, 'policies:write', 'audit:read', 'jobs:read'],
  },
};

/**
 * Makes the people and keys on a database that has nobody yet, and keeps the keys in the data folder.
 * Answers the keys, and whether they are new; no keys where others administer the people. `db` runs as
 * the owner.
 */
export async function ensureDemonstration(
  db: Db,
  dataFolder: string,
): Promise<{ keys: readonly KeptKey[]; created: boolean }> {
  const kept = await readKeys(dataFolder);
  if (kept === undefined) {
    if (await withActor(db, demonstration, hasPersons)) return { keys: [], created: false };
    // An empty list says that the keys are being made: a start that was killed meanwhile is repeated.
    await writeKeys(dataFolder, []);
  } else if (kept.length > 0) {
    return { keys: kept, created: false };
  }
  const context = { db, actor: demonstration, now: new Date(), randomBytes };
  const keys: KeptKey[] = [];
  for (const name of keyNames) keys.push(await makeKey(context, name));
  await writeKeys(dataFolder, keys);
  return { keys, created: true };
}

/** The address of a demonstration person: of a domain that there can never be. */
export function demonstrationAddress(name: KeyName): string {
  return `${name}@demonstration.invalid`;
}

async function makeKey(context: Context, name: KeyName): Promise<KeptKey> {
  const { scopes, role, ...person } = people[name];
  const email = demonstrationAddress(name);
  const known = await withActor(context.db, demonstration, async (tx) => {
    return await findPersonIdByEmail(tx, email);
  });
  const personId = known ?? (await addPerson(context, { ...person, email, roles: [role] })).id;
  const { key, expiresAt } = await createKey(context, { personId, scopes, days: daysValid });
  const { organization } = person;
  return { name, person: person.name, organization, key, expiresAt: expiresAt.toISOString() };
}
