// The people of a demonstration, with their accounts and keys: one of each side, so that the whole way of a
// need can be walked on a machine of one's own.
import { randomBytes } from 'node:crypto';
import { type Context, today } from '../actions/context.ts';
import { createKey } from '../actions/create-key.ts';
import type { Links } from '../actions/links.ts';
import {
  ensureDemonstrationPerson,
  giveDemonstrationAccount,
} from '../actions/people/demonstration-person.ts';
import { type Db, withActor } from '../db/client.ts';
import type { Scope, System } from '../domain/actor.ts';
import type { Language, Role } from '../domain/vocabulary.ts';
import { hasPersons } from '../store/people/persons-by-email.ts';
import { type KeptKey, type KeyName, keyNames, readKeys, writeKeys } from './data-files.ts';

const demonstration: System = { kind: 'system', name: 'demonstration' };
const daysValid = 365;
const passwordBytes = 15;

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
    scopes: [...reads, 'needs:write', 'people:read', 'people:write', 'import'],
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
  administrator: {
    organization: 'oas-gs',
    name: 'Demonstration administrator',
    language: 'en',
    role: 'administrator',
    scopes: [...reads, 'people:read', 'people:write', 'audit:read', 'jobs:read'],
  },
};

/** Whom a demonstration has, and whether this start made any of it. */
export type Demonstration = { keys: readonly KeptKey[]; created: boolean };

/**
 * Makes what the demonstration of a data folder lacks of its people, their accounts and their keys, and
 * keeps passwords and keys in the folder: all of it at the first start, later what a newer release has
 * more. Nobody where others administer the people. `db` runs as the owner.
 */
export async function ensureDemonstration(
  db: Db,
  dataFolder: string,
  links: Links,
): Promise<Demonstration> {
  const kept = await readKeys(dataFolder);
  if (kept === undefined) {
    if (await withActor(db, demonstration, hasPersons)) return { keys: [], created: false };
    // An empty list says that the people are being made: a start that was killed meanwhile goes on here.
    await writeKeys(dataFolder, []);
  }
  const context = { db, actor: demonstration, now: new Date(), randomBytes, links };
  const keys = new Map((kept ?? []).map((key) => [key.name, key]));
  let created = false;
  for (const name of keyNames) {
    const known = keys.get(name);
    const whole = await completed(context, name, known);
    if (whole === known) continue;
    keys.set(name, whole);
    created = true;
    // At once: a password that is only in the database is known to nobody.
    await writeKeys(dataFolder, [...keys.values()]);
  }
  return { keys: [...keys.values()], created };
}

/** The address of a demonstration person: of a domain that there can never be. */
export function demonstrationAddress(name: KeyName): string {
  return `${name}@demonstration.invalid`;
}

/** What is kept of a person, with what it lacked; the same where it lacked nothing. */
async function completed(
  context: Context & { links: Links },
  name: KeyName,
  known: KeptKey | undefined,
): Promise<KeptKey> {
  const { scopes, role, ...person } = people[name];
  const email = demonstrationAddress(name);
  const { id: personId, hasAccount } = await ensureDemonstrationPerson(context, {
    ...person,
    email,
    roles: [role],
    ...(role === 'focal-point' && designation(context)),
  });
  let kept = known;
  if (kept === undefined) {
    const { key, expiresAt } = await createKey(context, { personId, scopes, days: daysValid });
    const { organization } = person;
    kept = { name, person: person.name, organization, key, expiresAt: expiresAt.toISOString() };
  }
  if (kept.password !== undefined && hasAccount) return kept;
  const password = Buffer.from(context.randomBytes(passwordBytes)).toString('base64url');
  await giveDemonstrationAccount(context, { personId, email, password });
  return { ...kept, email, password };
}

/** The document by which a state designates its focal point: here there is none, and it says so. */
function designation(context: Context) {
  return { documentSymbol: 'Demonstration', documentDate: today(context) };
}
