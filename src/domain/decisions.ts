// Which decisions are open about a proposal, and to whom: what a page offers, and what it says to whoever
// may not. It is never the gate itself: the actions decide again on what they have locked.
import { may, type Verb } from './access.ts';
import type { Actor } from './actor.ts';
import { type Deed, involvedBeside, type Part } from './deeds.ts';
import type { ReviewVerdict } from './review.ts';
import { type ProposalStatus, proposalTransitions } from './status.ts';

export const decisions = ['recommend', 'approve', 'approve-second', 'reject', 'defer'] as const;
export type Decision = (typeof decisions)[number];

/** Why somebody may not make a decision that is open. */
export const obstacles = [
  /** Only somebody in another role may. */
  'other-role',
  /** Whoever recommended, approved first, or handled the need or the offer does not approve. */
  'you-recommended',
  'you-approved',
  'you-took-part',
  /** The owner has not said yet that what was entered on its behalf is right. */
  'unconfirmed-need',
  'unconfirmed-offer',
] as const;
export type Obstacle = (typeof obstacles)[number];

export type OpenDecision = { decision: Decision; obstacle: Obstacle | null };

/** What decides about decisions: where the proposal stands, and what was done before. */
export type DecisionMatter = {
  status: ProposalStatus;
  /** False where no assessment stands that could be judged. */
  assessed: boolean;
  /** Whether the first of two approvals was given and still stands. */
  firstApproved: boolean;
  unconfirmed: 'need' | 'offer' | null;
  /** Who owns the need: what the rules of access ask. */
  ownerId: string;
  deeds: readonly Deed[];
};

const rules: Readonly<Record<Decision, { verb: Verb; verdict: ReviewVerdict; part: Part | null }>> =
  {
    recommend: { verb: 'proposal.recommend', verdict: 'recommend', part: 'officer' },
    approve: { verb: 'proposal.approve', verdict: 'approve', part: 'approver' },
    'approve-second': { verb: 'proposal.approve-second', verdict: 'approve', part: 'supervisor' },
    reject: { verb: 'proposal.reject', verdict: 'reject', part: null },
    defer: { verb: 'proposal.defer', verdict: 'defer', part: null },
  };

/** The decisions that the status of a proposal allows, each with what keeps the actor from making it. */
export function openDecisions(actor: Actor, matter: DecisionMatter): OpenDecision[] {
  const { status, assessed, firstApproved } = matter;
  if (!assessed) return [];
  const other: Decision = firstApproved ? 'approve' : 'approve-second';
  return decisions
    .filter((decision) => decision !== other)
    .filter((decision) => proposalTransitions[rules[decision].verdict].from.includes(status))
    .map((decision) => ({ decision, obstacle: obstacleFor(actor, decision, matter) }));
}

function obstacleFor(actor: Actor, decision: Decision, matter: DecisionMatter): Obstacle | null {
  const { verb, verdict, part } = rules[decision];
  const { ownerId, unconfirmed } = matter;
  const subject = { ownerId, enteredByOrganizationId: ownerId };
  if (!may(actor, verb, subject)) return 'other-role';
  const involved = part === null ? [] : involvedBeside(part, matter.deeds);
  if (!may(actor, verb, { ...subject, involved })) return involvementOf(actor, matter.deeds);
  if (verdict === 'approve' && unconfirmed !== null) return `unconfirmed-${unconfirmed}`;
  return null;
}

/** What somebody did in the matter, the weightiest first. */
function involvementOf(actor: Actor, deeds: readonly Deed[]): Obstacle {
  const id = actor.kind === 'person' ? actor.id : null;
  const verbs = deeds.filter(({ personId }) => personId === id).map(({ verb }) => verb);
  if (verbs.includes('proposal.recommend')) return 'you-recommended';
  if (verbs.includes('proposal.approve')) return 'you-approved';
  return 'you-took-part';
}
