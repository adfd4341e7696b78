// Who walks: people of the owner, of another state, of providers, of a group, of an observer and of the
// secretariat, each with a key; a key of other scopes; services, which are nobody in person; some who are
// signed in, and one of these without the second factor that its role requires.
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { secretOf } from '../../src/accounts/auth.ts';
import { createKey, hashOfKey } from '../../src/actions/create-key.ts';
import { accounts, sessions } from '../../src/db/schema/accounts.ts';
import { type Bearer, type Scope, scopes } from '../../src/domain/actor.ts';
import type { Standing } from '../../src/domain/session.ts';
import type { Role } from '../../src/domain/vocabulary.ts';
import { sessionCookies } from '../../src/http/session.ts';
import { findBearer } from '../../src/store/accounts/api-keys.ts';
import { expiryOf } from '../../src/store/accounts/sessions.ts';
import { type Api, quiet } from '../http/support.ts';
import { system } from '../support/database.ts';
import { asService, now } from '../support/offers.ts';

const people = [
  ['ecu', 'drafter'],
  ['ecu', 'focal-point'],
  ['ecu', 'provider-editor'],
  ['ecu', 'observer'],
  ['per', 'drafter'],
  ['per', 'focal-point'],
  ['per', 'provider-editor'],
  ['unodc', 'provider-editor'],
  ['unodc', 'observer'],
  ['interpol', 'provider-editor'],
  ['sica', 'focal-point'],
  ['eu', 'observer'],
  ['oas-dtoc', 'officer'],
  ['oas-dtoc', 'approver'],
  ['oas-dtoc', 'supervisor'],
  ['oas-dtoc', 'administrator'],
  ['oas-dtoc', 'observer'],
  ['oas-dtoc', 'officer', 'approver'],
] as const satisfies readonly (readonly [string, ...Role[]])[];

/** People who walk by the cookie of a session; who has no second factor, though a role requires it. */
const signedIn = [
  ['ecu focal-point', 'full'],
  ['unodc provider-editor', 'full'],
  ['oas-dtoc officer', 'full'],
  ['oas-dtoc supervisor', 'enrolment'],
] as const;

/** Services that walk by keys of their own. */
const services = [
  ['ecu', 'focal-point'],
  ['oas-dtoc', 'officer', 'approver', 'supervisor', 'administrator'],
] as const satisfies readonly (readonly [string, ...Role[]])[];

/** Somebody who walks: `ecu drafter`, `oas-dtoc officer approver`, … */
export type Walker = {
  name: string;
  actor: Bearer;
  /** What it shows: a key, or a session. */
  headers: Readonly<Record<string, string>>;
  session: Standing | null;
};

/** Scopes of the key that may do little whoever bears it. */
const fewScopes: Scope[] = ['import'];

export type Cast = {
  walkers: readonly Walker[];
  walker(name: string): Walker;
  actor(name: string): Bearer;
};

/** Everybody who walks, in the database of the API. */
export async function buildCast(api: Api): Promise<Cast> {
  const walkers: Walker[] = [];
  const walker = (name: string) => {
    const found = walkers.find((one) => one.name === name);
    if (found === undefined) throw new Error(`nobody is ${name}`);
    return found;
  };
  const byKey = (key: string) => ({ headers: { authorization: `Bearer ${key}` }, session: null });
  for (const [organization, ...roles] of people) {
    const { actor, key } = await api.person(organization, ...roles);
    walkers.push({ name: [organization, ...roles].join(' '), actor, ...byKey(key) });
  }
  const { actor: officer } = walker('oas-dtoc officer');
  walkers.push({
    name: 'oas-dtoc officer, by a key of other scopes',
    actor: { ...officer, scopes: fewScopes },
    ...byKey(await api.keyFor(officer.id, { scopes: fewScopes })),
  });
  for (const [organization, ...roles] of services) {
    const { actor, key } = await addService(api, organization, roles);
    const name = [organization, ...roles, '(a service)'].join(' ');
    walkers.push({ name, actor, ...byKey(key) });
  }
  for (const [name, standing] of signedIn) {
    const { actor } = walker(name);
    const headers = await signIn(api, actor, standing);
    walkers.push({ name: `${name}, signed in (${standing})`, actor, headers, session: standing });
  }
  return { walkers, walker, actor: (name) => walker(name).actor };
}

/** Makes a service of an organization and its key. */
async function addService({ database }: Api, organization: string, roles: readonly Role[]) {
  const { key } = await createKey(database.as(system, { db: database.owner }), {
    service: { organization, name: 'A service', roles },
    scopes,
    days: 1,
  });
  const actor = await asService(database, (tx) => findBearer(tx, hashOfKey(key), new Date()));
  if (actor === undefined) throw new Error('nobody is behind the key of the service');
  return { actor, key };
}

/** Gives somebody an account and a session; answers what a page of the service would send. */
export async function signIn(api: Api, actor: Bearer, standing: Standing) {
  const token = `token-of-${actor.id}`;
  const twoFactorEnabled = standing === 'full' && actor.organization.kind === 'secretariat';
  await asService(api.database, async (tx) => {
    const account = { id: actor.id, name: 'A person', email: `${actor.id}@example.org` };
    await tx.insert(accounts).values({ ...account, emailVerified: true, twoFactorEnabled });
    await tx.insert(sessions).values({
      accountId: actor.id,
      token,
      createdAt: now,
      updatedAt: now,
      expiresAt: expiryOf(now, now),
    });
  });
  const signature = createHmac('sha256', secretOf(quiet.links)).update(token).digest('base64');
  const cookie = `${sessionCookies(quiet.links.publicUrl).session}=${encodeURIComponent(`${token}.${signature}`)}`;
  const own = { cookie, 'sec-fetch-site': 'same-origin' };
  const told = await api.app.inject({ url: '/api/v1/session', headers: own });
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(told.json());
  return { ...own, 'x-csrf-token': csrfToken };
}

/** What somebody is to a record: written down here, not asked of the code that decides. */
export type Relation = 'owner' | 'enterer' | 'secretariat' | 'released' | 'member' | 'anyone';

/** Organizations by which a record stands in a relation to somebody. */
export type Ties = { owner: string; enterer?: string; released?: readonly string[] };

const secretariatRoles: readonly Role[] = ['officer', 'approver', 'supervisor', 'administrator'];

/**
 * The relations of a walker to a record. Only the secretariat enters records for others, and an
 * observer in its house is an observer like any other.
 */
export function relationsOf({ organization, roles }: Bearer, ties: Ties): Set<Relation> {
  const relations = new Set<Relation>(['anyone']);
  if (organization.code === ties.owner) relations.add('owner');
  if (ties.released?.includes(organization.code) === true) relations.add('released');
  if (organization.kind === 'member-state') relations.add('member');
  const works = roles.some((role) => secretariatRoles.includes(role));
  if (organization.kind === 'secretariat' && works) {
    relations.add('secretariat');
    if (organization.code === ties.enterer) relations.add('enterer');
  }
  return relations;
}
