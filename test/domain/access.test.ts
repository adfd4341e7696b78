// The permission matrix, read from the side of those who ask: what each may do, and nothing else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Subject } from '../../src/domain/access/rules.ts';
import { access, demand, may, type Verb } from '../../src/domain/access.ts';
import { type Bearer, belongsTo, holds, isSecretariat, scopes } from '../../src/domain/actor.ts';
import { type Role, roles, secretariatRoles } from '../../src/domain/vocabulary.ts';
import {
  atHome,
  desk,
  elsewhere,
  everybody,
  matrix,
  ofHome,
  system,
  verbs,
  verbsOf,
} from './matrix.ts';
import { thrownBy } from './support.ts';

describe('the matrix', () => {
  test.each(matrix)('lets %s do exactly this', (_, actor, subject, allowed) => {
    expect(verbsOf(actor, subject)).toEqual([...new Set([...everybody, ...allowed])].sort());
  });

  test('lets the service itself do everything', () => {
    expect(verbsOf(system, null)).toEqual([...verbs].sort());
  });

  test('lets nobody do to no record what needs its owner', () => {
    for (const role of ['drafter', 'focal-point', 'provider-editor'] as const) {
      const provider: Verb[] = role === 'provider-editor' ? ['demand.read'] : [];
      const expected = [...everybody, ...provider, 'record.import'].sort();
      expect(verbsOf(atHome(role), null)).toEqual(expected);
    }
    expect(verbsOf(desk('officer'), null)).toEqual(verbsOf(desk('officer'), ofHome));
  });

  test('gives a key no more than its scopes', () => {
    const bearers = matrix.map(([, actor, subject]) => ({ actor, subject }));
    fc.assert(
      fc.property(
        fc.constantFrom(...bearers),
        fc.subarray([...scopes]),
        ({ actor, subject }, kept) => {
          const limited = verbsOf({ ...actor, scopes: kept }, subject);
          const expected = verbsOf(actor, subject).filter((verb) => {
            const { scope } = access[verb];
            return scope === null || kept.includes(scope);
          });
          expect(limited).toEqual(expected);
        },
      ),
    );
  });

  test('asks for a scope of the records that a verb is about', () => {
    const nounsOf = (scope: string | null) => {
      const inScope = verbs.filter((verb) => access[verb].scope === scope);
      return [...new Set(inScope.map((verb) => verb.replace(/\..*/, '')))].sort();
    };
    const nouns = Object.fromEntries(scopes.map((scope) => [scope, nounsOf(scope)]));
    expect(nounsOf(null)).toEqual(['organization', 'point-of-contact', 'reference']);
    expect(nouns).toEqual({
      'needs:read': ['demand', 'need', 'release'],
      'needs:write': ['need'],
      'offers:read': ['activity', 'offer'],
      'offers:write': ['edition', 'offer'],
      'proposals:read': ['gap', 'policy', 'proposal', 'queue', 'run', 'statistics'],
      // Whoever decides about proposals says on which needs they work.
      'proposals:decide': ['need', 'proposal'],
      'policies:write': ['policy'],
      'people:read': ['person'],
      'people:write': ['person', 'role'],
      import: ['record'],
      'audit:read': ['audit'],
      'jobs:read': ['job'],
    });
  });

  test('lets a key that may only read change nothing', () => {
    const readOnly = scopes.filter((scope) => scope.endsWith(':read'));
    const changing = matrix.flatMap(([, actor, subject]) =>
      verbsOf({ ...actor, scopes: readOnly }, subject).filter((verb) =>
        /\.(file|edit|submit|return|open|withdraw|confirm|publish|suspend|renew|recommend|approve|reject|defer|draft|adopt|import|invite|designate|erase)$/.test(
          verb,
        ),
      ),
    );
    expect(changing).toEqual([]);
  });

  test('gives a role of the secretariat no reach outside its house', () => {
    for (const role of secretariatRoles) {
      const reach = verbsOf(atHome(role), { ...ofHome, involved: [] });
      expect(reach).toEqual(verbsOf(atHome('observer'), ofHome));
    }
  });

  test('gives every role the same reach under a name that nobody knows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles), (role) => {
        const unknown: Subject = { ownerId: 'nowhere', enteredByOrganizationId: 'nowhere' };
        expect(verbsOf(atHome(role), unknown)).toEqual(verbsOf(atHome(role), null));
      }),
    );
  });
});

test('a state joins what it would benefit from, by its focal point', () => {
  const ofState = (role: Role): Bearer => ({
    ...elsewhere(role),
    organization: { id: 'state', code: 'slv', kind: 'member-state', state: 'SLV' },
  });
  const cohort: Subject = { ...ofHome, beneficiaries: ['GTM', 'SLV'] };
  expect(may(ofState('focal-point'), 'need.join', cohort)).toBe(true);
  expect(may(ofState('drafter'), 'need.join', cohort)).toBe(false);
  expect(may(ofState('focal-point'), 'need.join', ofHome)).toBe(false);
  expect(may(elsewhere('focal-point'), 'need.join', cohort)).toBe(false);
});

describe('two pairs of eyes', () => {
  const deciders = {
    'proposal.recommend': desk('officer'),
    'proposal.approve': desk('approver'),
    'proposal.approve-second': desk('supervisor'),
    'need.confirm-with-document': desk('officer'),
    'offer.confirm-with-document': desk('officer'),
    'policy.adopt': desk('supervisor'),
  };
  const decided = verbs.filter((verb) => verb in deciders);

  test.each(Object.entries(deciders))('%s is not for those who took part', (verb, actor) => {
    const decides = decided.find((one) => one === verb);
    if (decides === undefined) throw new Error('no such verb');
    expect(may(actor, decides, { ...ofHome, involved: [actor.id] })).toBe(false);
    expect(may(actor, decides, { ...ofHome, involved: ['other', null, actor.id] })).toBe(false);
    expect(may(actor, decides, { ...ofHome, involved: ['other', null] })).toBe(true);
    expect(may(actor, decides, ofHome)).toBe(true);
    expect(may(actor, decides)).toBe(true);
  });

  test('decisions are for persons, not for keys of services', () => {
    const service = (role: Role): Bearer => ({ ...desk(role), kind: 'service' });
    const all = (role: Role) => verbsOf(service(role), ofHome);
    for (const role of ['officer', 'approver', 'supervisor'] as const) {
      expect(all(role).filter((verb) => /^(proposal|policy)\./.test(verb))).toEqual(
        ['policy.read', 'proposal.explain', 'proposal.read', 'proposal.replay'].sort(),
      );
    }
  });
});

describe('who asks', () => {
  test('is of the secretariat by organization and role, never by one alone', () => {
    for (const role of ['officer', 'approver', 'supervisor', 'administrator'] as const) {
      expect(isSecretariat(desk(role))).toBe(true);
      expect(isSecretariat(atHome(role))).toBe(false);
    }
    expect(isSecretariat(desk('observer'))).toBe(false);
    expect(isSecretariat({ ...desk('observer'), roles: ['observer', 'officer'] })).toBe(true);
    expect(isSecretariat(system)).toBe(false);
  });

  test('belongs to its own organization, and holds its own roles', () => {
    expect(belongsTo(atHome('drafter'), 'home')).toBe(true);
    expect(belongsTo(atHome('drafter'), 'elsewhere')).toBe(false);
    expect(belongsTo(system, 'home')).toBe(false);
    expect(holds(atHome('drafter'), 'drafter')).toBe(true);
    expect(holds(atHome('drafter'), 'officer')).toBe(false);
    expect(holds(system, 'officer')).toBe(false);
  });
});

test('a demand passes or says which verb was refused', () => {
  expect(() => demand(atHome('drafter'), 'need.edit', ofHome)).not.toThrow();
  const refused = thrownBy(() => demand(elsewhere('drafter'), 'need.edit', ofHome));
  expect(refused).toMatchObject({
    kind: 'forbidden',
    code: 'forbidden',
    parameters: { verb: 'need.edit' },
  });
  expect(() => demand(atHome('drafter'), 'need.edit')).toThrow('forbidden');
});
