// Who may do what with organizations, their people, accounts, roles and keys.
import { anyone, as, either, inPerson, owner, type Rule, uninvolved } from './rules.ts';

/** Somebody's own focal point, or an administrator; which roles they may give stands in people.ts. */
const designator = either(owner('focal-point'), as('administrator'));

export const peopleAccess = {
  'organization.read': { scope: null, may: anyone },
  'point-of-contact.read': { scope: null, may: anyone },

  'person.read': { scope: 'people:read', may: anyone },
  'person.invite': { scope: 'people:write', may: inPerson(designator) },
  'person.erase': { scope: 'people:write', may: uninvolved(as('administrator')) },
  'role.designate': { scope: 'people:write', may: uninvolved(designator) },
  'role.withdraw': { scope: 'people:write', may: uninvolved(designator) },
} as const satisfies Record<string, Rule>;
