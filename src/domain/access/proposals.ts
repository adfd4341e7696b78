// Who may do what with proposals, with the queue that they wait in and the runs that made them.
import { anyone, as, inPerson, type Rule, secretariat, uninvolved } from './rules.ts';

export const proposalAccess = {
  'queue.read': { scope: 'proposals:read', may: secretariat },
  'proposal.read': { scope: 'proposals:read', may: anyone },
  'proposal.replay': { scope: 'proposals:read', may: secretariat },
  'run.replay': { scope: 'proposals:read', may: secretariat },
  'proposal.explain': { scope: 'proposals:read', may: secretariat },
  // Nobody takes part in one matter in two roles: see src/domain/deeds.ts.
  'proposal.recommend': { scope: 'proposals:decide', may: uninvolved(as('officer')) },
  'proposal.approve': { scope: 'proposals:decide', may: uninvolved(as('approver')) },
  'proposal.approve-second': { scope: 'proposals:decide', may: uninvolved(as('supervisor')) },
  'proposal.reject': { scope: 'proposals:decide', may: inPerson(as('officer', 'approver')) },
  'proposal.defer': { scope: 'proposals:decide', may: inPerson(as('officer', 'approver')) },
  'proposal.decide-many': {
    scope: 'proposals:decide',
    may: inPerson(as('officer', 'approver')),
  },
} as const satisfies Record<string, Rule>;
