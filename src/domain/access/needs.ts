// Who may do what with needs.
import { isProvider } from '../actor.ts';
import {
  anyone,
  as,
  beneficiary,
  either,
  inPerson,
  onBehalf,
  owner,
  type Rule,
  secretariat,
  uninvolved,
} from './rules.ts';

export const needAccess = {
  'need.read': { scope: 'needs:read', may: anyone },
  'need.file': { scope: 'needs:write', may: either(owner('drafter', 'focal-point'), onBehalf) },
  'need.edit': { scope: 'needs:write', may: either(owner('drafter', 'focal-point'), onBehalf) },
  'need.submit': { scope: 'needs:write', may: either(owner('focal-point'), onBehalf) },
  'need.return': { scope: 'needs:write', may: as('officer') },
  'need.open': { scope: 'needs:write', may: as('officer') },
  // Whoever decides about proposals says which needs they work on; a supervisor also puts others' back.
  'need.take': {
    scope: 'proposals:decide',
    may: inPerson(as('officer', 'approver', 'supervisor')),
  },
  'need.put-back': {
    scope: 'proposals:decide',
    may: inPerson(as('officer', 'approver', 'supervisor')),
  },
  'need.withdraw': { scope: 'needs:write', may: either(owner('focal-point'), onBehalf) },
  'need.confirm': { scope: 'needs:write', may: owner('focal-point') },
  'need.confirm-with-document': { scope: 'needs:write', may: uninvolved(as('officer')) },
  'need.request-confirmation': { scope: 'needs:write', may: inPerson(onBehalf) },
  'need.attach': {
    scope: 'needs:write',
    may: inPerson(either(owner('drafter', 'focal-point'), as('officer'))),
  },
  'need.read-attachments': {
    scope: 'needs:read',
    may: either(owner('drafter', 'focal-point'), secretariat),
  },
  'need.join': { scope: 'needs:write', may: inPerson(beneficiary('focal-point')) },
  'need.likely-offers': {
    scope: 'needs:read',
    may: either(owner('drafter', 'focal-point'), secretariat),
  },
  'need.explain': {
    scope: 'needs:read',
    may: either(owner('drafter', 'focal-point'), secretariat),
  },
  'need.receipt': {
    scope: 'needs:read',
    may: either(owner('drafter', 'focal-point'), secretariat),
  },
  'need.readers': {
    scope: 'needs:read',
    may: either(owner('drafter', 'focal-point'), as('supervisor', 'administrator')),
  },

  'demand.read': { scope: 'needs:read', may: isProvider },
  'need.releases': {
    scope: 'needs:read',
    may: either(owner('drafter', 'focal-point'), secretariat),
  },
  'need.release': {
    scope: 'needs:write',
    may: inPerson(either(owner('focal-point'), onBehalf)),
  },
  'release.read': { scope: 'needs:read', may: anyone },
} as const satisfies Record<string, Rule>;
