// Who walks: people of the owner, of another state, of providers, of a group, of an observer and of the
// secretariat, each with a key; the key of a service; a key of other scopes.
import { type Bearer, type Scope } from '../../src/domain/actor.ts';
import type { Role } from '../../src/domain/vocabulary.ts';
import type { Api } from '../http/support.ts';

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

/** Somebody who walks: `ecu drafter`, `oas-dtoc officer approver`, … */
export type Walker = { name: string; key: string; actor: Bearer };

/** Scopes of the key that may do little whoever bears it. */
const fewScopes: Scope[] = ['import'];

export type Cast = { walkers: readonly Walker[]; actor(name: string): Bearer };

/** Everybody who walks, in the database of the API. */
export async function buildCast(api: Api): Promise<Cast> {
  const walkers: Walker[] = [];
  for (const [organization, ...roles] of people) {
    const person = await api.person(organization, ...roles);
    walkers.push({ name: [organization, ...roles].join(' '), ...person });
  }
  const officer = walkers.find(({ name }) => name === 'oas-dtoc officer');
  if (officer === undefined) throw new Error('nobody is an officer');
  walkers.push({
    name: 'oas-dtoc officer, by a key of other scopes',
    key: await api.keyFor(officer.actor.id, { scopes: fewScopes }),
    actor: { ...officer.actor, scopes: fewScopes },
  });
  return {
    walkers,
    actor: (name) => {
      const found = walkers.find((walker) => walker.name === name);
      if (found === undefined) throw new Error(`nobody is ${name}`);
      return found.actor;
    },
  };
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
