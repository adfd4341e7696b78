// Who may do what with the service as a whole: reference data, policies, imports, figures, jobs, audit.
import { anyone, as, inPerson, type Rule, secretariat, uninvolved } from './rules.ts';

export const serviceAccess = {
  'reference.read': { scope: null, may: anyone },

  'policy.read': { scope: 'proposals:read', may: secretariat },
  'policy.draft': {
    scope: 'policies:write',
    may: inPerson(as('officer', 'approver', 'supervisor')),
  },
  'policy.adopt': { scope: 'policies:write', may: uninvolved(as('supervisor')) },

  'record.import': {
    scope: 'import',
    may: as('officer', 'drafter', 'focal-point', 'provider-editor'),
  },
  'demand.count': { scope: 'needs:read', may: anyone },
  'statistics.read': { scope: 'proposals:read', may: secretariat },
  'gap.read': { scope: 'proposals:read', may: secretariat },
  'audit.read': { scope: 'audit:read', may: as('supervisor', 'administrator', 'approver') },
  'audit.verify': { scope: 'audit:read', may: as('supervisor', 'administrator', 'approver') },
  'job.read': { scope: 'jobs:read', may: secretariat },
  'job.retry': { scope: 'jobs:read', may: inPerson(as('supervisor', 'administrator')) },
} as const satisfies Record<string, Rule>;
