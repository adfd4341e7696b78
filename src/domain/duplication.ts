// Duplication: assistance for the same state on the same subject. It is a warning with its evidence and a
// coded reason, never points (docs/rules.md 5): a second course can be just what is wanted.
import type { ActivityStatus, ProposalStatus } from './status.ts';

/** Why something is held against a proposal as a possible duplicate. */
export const duplicationCodes = [
  'delivered',
  'under-way',
  'planned',
  'approved',
  'agreed',
] as const;
export type DuplicationCode = (typeof duplicationCodes)[number];

const ofActivity: Readonly<Partial<Record<ActivityStatus, DuplicationCode>>> = {
  completed: 'delivered',
  'under-way': 'under-way',
  planned: 'planned',
};

const ofProposal: Readonly<Partial<Record<ProposalStatus, DuplicationCode>>> = {
  approved: 'approved',
  consulting: 'approved',
  agreed: 'agreed',
};

/** The activities that can be duplicated. */
export const duplicableActivities: readonly ActivityStatus[] = [
  'completed',
  'under-way',
  'planned',
];

/** The proposals that can be duplicated: those to which the secretariat has said yes. */
export const duplicableProposals: readonly ProposalStatus[] = ['approved', 'consulting', 'agreed'];

/** The coded reason that an activity in this status is; null where it is none. */
export function codeOfActivity(status: ActivityStatus): DuplicationCode | null {
  return ofActivity[status] ?? null;
}

/** The coded reason that a proposal in this status is; null where it is none. */
export function codeOfProposal(status: ProposalStatus): DuplicationCode | null {
  return ofProposal[status] ?? null;
}
