// Who may do what with organizations, their people, accounts, roles and keys.
import { anyone, type Rule } from './rules.ts';

export const peopleAccess = {
  'organization.read': { scope: null, may: anyone },
} as const satisfies Record<string, Rule>;
