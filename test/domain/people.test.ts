// The rules of people and their roles.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bearer, scopes } from '../../src/domain/actor.ts';
import { addDays, dayNumber } from '../../src/domain/dates.ts';
import {
  type Designating,
  type Designation,
  faultsOf,
  invitationStateOf,
  isHeldOn,
  isOverOn,
  mayGive,
  mayLoseAdministrator,
  needsDocument,
  rolesOpenTo,
} from '../../src/domain/people.ts';
import {
  type OrganizationKind,
  organizationKinds,
  type Role,
  roles,
  secretariatRoles,
} from '../../src/domain/vocabulary.ts';

const today = '2026-03-02';

describe('the roles of an organization', () => {
  it.each([
    ['member-state', ['drafter', 'focal-point', 'provider-editor', 'observer']],
    ['group', ['drafter', 'focal-point', 'provider-editor', 'observer']],
    ['donor', ['provider-editor', 'observer']],
    ['observer', ['provider-editor', 'observer']],
    [
      'secretariat',
      ['provider-editor', 'officer', 'approver', 'supervisor', 'administrator', 'observer'],
    ],
  ] as const)('of the kind %s that offers', (kind, open) => {
    expect(rolesOpenTo({ kind, providerType: 'other' })).toEqual(open);
  });

  it('hold no editor where it offers nothing', () => {
    for (const kind of organizationKinds) {
      expect(rolesOpenTo({ kind, providerType: null })).not.toContain('provider-editor');
    }
  });
});

function bearer(role: Role, at: string, kind: Bearer['kind'] = 'person'): Bearer {
  const house = at === 'desk' ? 'secretariat' : 'member-state';
  const organization = { id: at, code: at, kind: house, state: null } as const;
  return { kind, id: `${role}-${at}`, organization, roles: [role], scopes: [...scopes] };
}

describe('giving a role', () => {
  const anyRole = fc.constantFrom(...roles);

  it('is an administrator’s in any organization, of any role', () => {
    fc.assert(
      fc.property(anyRole, fc.constantFrom('home', 'elsewhere'), (role, at) => {
        expect(mayGive(bearer('administrator', 'desk'), role, at)).toBe(true);
      }),
    );
  });

  it('is a focal point’s at home, but for the roles of the secretariat', () => {
    fc.assert(
      fc.property(anyRole, fc.constantFrom('home', 'elsewhere'), (role, at) => {
        const expected = at === 'home' && !secretariatRoles.includes(role);
        expect(mayGive(bearer('focal-point', 'home'), role, at)).toBe(expected);
      }),
    );
  });

  it('is no administrator’s outside the house of the secretariat', () => {
    expect(mayGive(bearer('administrator', 'home'), 'observer', 'home')).toBe(false);
  });

  it('is nobody else’s, and of no service', () => {
    fc.assert(
      fc.property(anyRole, anyRole, (held, role) => {
        fc.pre(held !== 'administrator' && held !== 'focal-point');
        expect(mayGive(bearer(held, 'home'), role, 'home')).toBe(false);
        expect(mayGive(bearer('administrator', 'desk', 'service'), role, 'home')).toBe(false);
      }),
    );
  });
});

const home = (kind: OrganizationKind): Designating['organization'] => ({
  id: 'home',
  kind,
  providerType: 'other',
});
const designation = (changes: Partial<Designation> = {}): Designation => ({
  role: 'observer',
  validFrom: today,
  validTo: null,
  documentSymbol: null,
  documentDate: null,
  actingFor: null,
  ...changes,
});
const codes = (changes: Partial<Designation>, made: Partial<Designating> = {}) =>
  faultsOf(designation(changes), {
    organization: home('member-state'),
    personId: 'rosa',
    byItself: true,
    today,
    at: '/role',
    ...made,
  }).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a designation', () => {
  it('names its document for a focal point of a state, and where the state did not make it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...roles),
        fc.constantFrom(...organizationKinds),
        fc.boolean(),
        (role, kind, byItself) => {
          const needed = kind === 'member-state' && (role === 'focal-point' || !byItself);
          expect(needsDocument(role, { organization: home(kind), byItself })).toBe(needed);
        },
      ),
    );
  });

  it.each([
    [{}, []],
    [{ role: 'officer' }, ['/role role-not-open']],
    [{ validFrom: '2026-03-01' }, ['/validFrom before-today']],
    [{ validTo: today }, ['/validTo ends-before-it-starts']],
    [{ documentSymbol: 'NV-1' }, ['/documentDate missing']],
    [{ documentDate: today }, ['/documentSymbol missing']],
    [{ documentSymbol: 'NV-1', documentDate: '2026-03-03' }, ['/documentDate after-today']],
    [{ actingFor: 'ana', validTo: '2027-03-02' }, []],
    [{ actingFor: 'ana', validTo: '2027-03-03' }, ['/validTo acting-too-long']],
    [{ actingFor: 'ana' }, ['/validTo missing']],
    [{ actingFor: 'rosa', validTo: '2026-04-01' }, ['/actingFor acting-for-oneself']],
  ] as const)('%j has the faults %j', (changes, faults) => {
    expect(codes(changes)).toEqual(faults);
  });
});

const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-01-01', days));
const period = fc
  .record({
    validFrom: day,
    validTo: fc.option(day),
    withdrawnOn: fc.option(day),
  })
  .filter(({ validFrom, validTo }) => validTo === null || validTo > validFrom);

describe('a role', () => {
  it('is held on a row of days without a gap, from its first day to the day before its end', () => {
    fc.assert(
      fc.property(period, (role) => {
        const ends = [role.validTo, role.withdrawnOn].flatMap((end) => (end === null ? [] : [end]));
        const end = ends.toSorted()[0] ?? addDays('2026-01-01', 60);
        const days = Math.max(0, dayNumber(end) - dayNumber(role.validFrom));
        const around = Array.from({ length: 70 }, (_, index) => addDays('2025-12-25', index));
        expect(around.filter((one) => one < end && isHeldOn(role, one))).toEqual(
          Array.from({ length: days }, (_, index) => addDays(role.validFrom, index)),
        );
        expect(ends.some((one) => isHeldOn(role, one))).toBe(false);
      }),
    );
  });

  it('that is over is not held, on that day and on no later one', () => {
    fc.assert(
      fc.property(period, day, fc.nat(400), (role, one, later) => {
        fc.pre(isOverOn(role, one) && (role.withdrawnOn ?? one) <= one);
        expect(isHeldOn(role, addDays(one, later))).toBe(false);
      }),
    );
  });
});

describe('an administrator', () => {
  const open = { validTo: null };
  const limited = { validTo: '2026-05-01' };
  it.each([
    [open, [], false],
    [open, [limited], false],
    [open, [limited, open], true],
    [limited, [], false],
    [limited, [limited], true],
  ])('with %j beside %j may lose the role: %s', (role, others, expected) => {
    expect(mayLoseAdministrator(role, others)).toBe(expected);
  });
});

describe('an invitation', () => {
  const at = (text: string) => new Date(text);
  const sent = { expiresAt: at('2026-03-09T00:00:00Z'), acceptedAt: null, withdrawnAt: null };
  it.each([
    [null, 'none'],
    [sent, 'open'],
    [{ ...sent, expiresAt: at('2026-03-02T00:00:00Z') }, 'expired'],
    [{ ...sent, acceptedAt: at('2026-03-01T00:00:00Z') }, 'accepted'],
    [{ ...sent, withdrawnAt: at('2026-03-01T00:00:00Z') }, 'withdrawn'],
  ] as const)('%j is %s', (invitation, state) => {
    expect(invitationStateOf(invitation, at('2026-03-02T00:00:00Z'))).toBe(state);
  });
});
