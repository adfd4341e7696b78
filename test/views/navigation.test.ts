// The ways that are laid out for somebody lead to no closed door.
import { expect, test } from 'vitest';
import { may } from '../../src/domain/access.ts';
import { type Bearer, visitor } from '../../src/domain/actor.ts';
import { desksOf } from '../../src/domain/desk.ts';
import type { Role } from '../../src/domain/vocabulary.ts';
import { waysOf } from '../../src/views/navigation.ts';

const secretariat = { id: visitor.id, code: 'OAS', kind: 'secretariat', state: null } as const;

const ecuador = { id: visitor.id, code: 'ecu', kind: 'member-state', state: 'ECU' } as const;

function waysFor(organization: Bearer['organization'], ...roles: Role[]): string[] {
  const bearer: Bearer = {
    ...visitor,
    kind: 'person',
    organization,
    roles,
    scopes: ['import', 'audit:read', 'needs:read', 'proposals:read'],
  };
  const reader = {
    name: '',
    email: null,
    organization: '',
    desks: desksOf(bearer),
    may: (verb: Parameters<typeof may>[1]) => may(bearer, verb),
    demonstration: false,
  };
  return waysOf({ reader }).flatMap(({ ways }) => ways.map(({ href }) => href));
}

test('the secretariat sees the imports and the audit only where they open', () => {
  const rights = (role: Role) => {
    const ways = waysFor(secretariat, role);
    return { imports: ways.includes('/imports'), audit: ways.includes('/audit') };
  };
  expect(rights('officer')).toEqual({ imports: true, audit: false });
  expect(rights('approver')).toEqual({ imports: false, audit: true });
  expect(rights('supervisor')).toEqual({ imports: false, audit: true });
  expect(rights('administrator')).toEqual({ imports: false, audit: true });
});

test('states and providers bring files, too: one way, whichever desks they have', () => {
  const imports = (...roles: Role[]) =>
    waysFor(ecuador, ...roles).filter((href) => href === '/imports').length;
  expect(imports('drafter')).toBe(1);
  expect(imports('provider-editor')).toBe(1);
  expect(imports('focal-point', 'provider-editor')).toBe(1);
  expect(imports('observer')).toBe(0);
  const stranger = waysOf({ reader: null }).flatMap(({ ways }) => ways.map(({ href }) => href));
  expect(stranger).toEqual(['/offers', '/statistics', '/help']);
});
