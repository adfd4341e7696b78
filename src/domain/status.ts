// The life of each record (who may move it is decided in access.ts). Statuses are written only by
// these transitions; the database checks each status against its timestamps.
import { conflict } from './errors.ts';

export const needStatuses = ['draft', 'submitted', 'returned', 'open', 'closed'] as const;
export type NeedStatus = (typeof needStatuses)[number];

export const needClosings = ['met', 'withdrawn', 'expired', 'unmet'] as const;

export const offerStatuses = [
  'draft',
  'submitted',
  'published',
  'suspended',
  'exhausted',
  'expired',
  'withdrawn',
] as const;
export type OfferStatus = (typeof offerStatuses)[number];

export const proposalStatuses = [
  'proposed',
  'recommended',
  'approved',
  'rejected',
  'deferred',
  'superseded',
  'consulting',
  'agreed',
  'declined',
  'lapsed',
] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

export const activityStatuses = ['planned', 'under-way', 'completed', 'cancelled'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

type Transitions<Status extends string, Move extends string> = Readonly<
  Record<Move, { from: readonly Status[]; to: Status }>
>;

export type NeedMove = 'submit' | 'return' | 'open' | 'withdraw' | 'expire';
export const needTransitions: Transitions<NeedStatus, NeedMove> = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  return: { from: ['submitted'], to: 'returned' },
  open: { from: ['submitted'], to: 'open' },
  withdraw: { from: ['draft', 'submitted', 'returned', 'open'], to: 'closed' },
  expire: { from: ['submitted', 'returned', 'open'], to: 'closed' },
};

export type OfferMove = 'submit' | 'publish' | 'suspend' | 'exhaust' | 'expire' | 'withdraw';
export const offerTransitions: Transitions<OfferStatus, OfferMove> = {
  submit: { from: ['draft'], to: 'submitted' },
  publish: { from: ['submitted', 'suspended', 'exhausted'], to: 'published' },
  suspend: { from: ['published', 'exhausted'], to: 'suspended' },
  exhaust: { from: ['published'], to: 'exhausted' },
  expire: { from: ['published', 'suspended', 'exhausted'], to: 'expired' },
  withdraw: {
    from: ['draft', 'submitted', 'published', 'suspended', 'exhausted'],
    to: 'withdrawn',
  },
};

export type ProposalMove =
  | 'recommend'
  | 'approve'
  | 'reject'
  | 'defer'
  | 'resume'
  | 'supersede'
  | 'reopen'
  | 'lapse';
export const proposalTransitions: Transitions<ProposalStatus, ProposalMove> = {
  recommend: { from: ['proposed', 'deferred'], to: 'recommended' },
  approve: { from: ['recommended'], to: 'approved' },
  reject: { from: ['proposed', 'recommended', 'deferred'], to: 'rejected' },
  defer: { from: ['proposed', 'recommended'], to: 'deferred' },
  // On the day until which it was put off.
  resume: { from: ['deferred'], to: 'proposed' },
  // By a better pair, or with its need: then what was recommended, too.
  supersede: { from: ['proposed', 'recommended', 'deferred'], to: 'superseded' },
  // A superseded, lapsed or rejected pair comes back when it fits again (docs/rules.md 7).
  reopen: { from: ['superseded', 'rejected', 'lapsed', 'recommended'], to: 'proposed' },
  lapse: { from: ['approved'], to: 'lapsed' },
};

/** Proposals that wait for the secretariat: what the review queue shows. */
export const reviewableProposalStatuses: readonly ProposalStatus[] = [
  'proposed',
  'recommended',
  'deferred',
];

/** Statuses of a proposal that was approved and still stands. */
export const approvedProposalStatuses: readonly ProposalStatus[] = [
  'approved',
  'consulting',
  'agreed',
];

/** Needs that take part in matching. */
export const matchableNeedStatuses: readonly NeedStatus[] = ['submitted', 'open'];

function next<Status extends string, Move extends string>(
  transitions: Transitions<Status, Move>,
  status: Status,
  move: Move,
): Status {
  const { from, to } = transitions[move];
  if (!from.includes(status)) throw conflict('not-in-status', { move, status });
  return to;
}

/** The status after `move`; throws the conflict `not-in-status` where the need cannot make it. */
export function moveNeed(status: NeedStatus, move: NeedMove): NeedStatus {
  return next(needTransitions, status, move);
}

/** The status after `move`; throws the conflict `not-in-status` where the offer cannot make it. */
export function moveOffer(status: OfferStatus, move: OfferMove): OfferStatus {
  return next(offerTransitions, status, move);
}

/** The status after `move`; throws the conflict `not-in-status` where it cannot be made. */
export function moveProposal(status: ProposalStatus, move: ProposalMove): ProposalStatus {
  return next(proposalTransitions, status, move);
}
