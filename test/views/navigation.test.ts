// The ways that are laid out for somebody lead to no closed door.
import { expect, test } from 'vitest';
import { may } from '../../src/domain/access.ts';
import { type Bearer, visitor } from '../../src/domain/actor.ts';
import { desksOf } from '../../src/domain/desk.ts';
import type { Role } from '../../src/domain/vocabulary.ts';
import { waysOf } from '../../src/views/navigation.ts';

const secretariat = { id: visitor.id, code: 'OAS', kind: 'secretariat', state: null } as const;

function waysFor(role: Role): string[] {
  const bearer: Bearer = {
    ...visitor,
    kind: 'person',
    organization: secretariat,
    roles: [role],
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
    const ways = waysFor(role);
    return { imports: ways.includes('/imports'), audit: ways.includes('/audit') };
  };
  expect(rights('officer')).toEqual({ imports: true, audit: false });
  expect(rights('approver')).toEqual({ imports: false, audit: true });
  expect(rights('supervisor')).toEqual({ imports: false, audit: true });
  expect(rights('administrator')).toEqual({ imports: false, audit: true });
});
