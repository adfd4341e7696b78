// Where people decided against the engine, and which criteria and reasons that speaks about.
import { type Criterion, type CriterionScore, criteria } from './assessment.ts';
import { type ReviewVerdict, reviewReasons } from './review.ts';
import type { Band } from './vocabulary.ts';

/** The last review of an assessment, with what was frozen in it. */
export type Decision = {
  /** The reference of the proposal. */
  proposal: string;
  askId: string;
  assessmentId: string;
  verdict: ReviewVerdict;
  reason: string;
  at: Date;
  /** As the assessment said. */
  score: number;
  band: Band;
  criteria: readonly CriterionScore[];
  /** The vectors of the other open proposals of the ask at that moment; null where none were kept. */
  rivals: readonly (readonly CriterionScore[])[] | null;
};

export const overrideKinds = ['strong-rejected', 'lower-approved'] as const;

/**
 * `strong-rejected`: a strong proposal was rejected. `lower-approved`: a possible or weak one was
 * approved, and one of the same ask that the engine ranked higher was rejected.
 */
export type Override = {
  kind: (typeof overrideKinds)[number];
  /** The proposal that was decided against the engine's order. */
  proposal: string;
  /** The higher one that was rejected, where that is another one. */
  instead: string | null;
  /** Code of the reason of the rejection. */
  reason: string;
  /** The criteria that the decision speaks against. */
  criteria: Criterion[];
};

type RejectReason = (typeof reviewReasons.reject)[number];

/** The criteria that a reason of rejection contradicts; none where it is about something else. */
const criteriaOfReason: Readonly<Record<RejectReason, readonly Criterion[]>> = {
  'wrong-topic': ['topic', 'text'],
  'wrong-audience': ['audience'],
  'wrong-kind': ['kind'],
  'wrong-dates': ['timing'],
  'wrong-language': ['language'],
  'not-eligible': [],
  'duplicates-assistance': [],
  'provider-unsuitable': ['effect'],
  'need-unclear': [],
  'better-alternative': [],
  other: [],
};

/** The overrides among these decisions, in their order. */
export function findOverrides(decisions: readonly Decision[]): Override[] {
  const rejected = decisions.filter(({ verdict }) => verdict === 'reject');
  return decisions.flatMap((decision): Override[] => {
    const { proposal, verdict, band, reason } = decision;
    if (verdict === 'reject' && band === 'strong') {
      const against = contradictedBy(reason);
      return [{ kind: 'strong-rejected', proposal, instead: null, reason, criteria: against }];
    }
    if (verdict !== 'approve' || band === 'strong') return [];
    const higher = highestAbove(decision, rejected);
    if (higher === undefined) return [];
    return [
      {
        kind: 'lower-approved',
        proposal,
        instead: higher.proposal,
        reason: higher.reason,
        criteria: inFavourOf(higher, decision),
      },
    ];
  });
}

function contradictedBy(reason: string): Criterion[] {
  const known = reviewReasons.reject.find((code) => code === reason);
  return known === undefined ? [] : [...criteriaOfReason[known]];
}

function highestAbove(chosen: Decision, others: readonly Decision[]): Decision | undefined {
  return others
    .filter(({ askId, proposal }) => askId === chosen.askId && proposal !== chosen.proposal)
    .filter(({ score }) => score > chosen.score)
    .sort((a, b) => b.score - a.score)
    .at(0);
}

/** The criteria on which the rejected one had more points than the approved one. */
function inFavourOf(rejected: Decision, approved: Decision): Criterion[] {
  const points = ({ criteria: vector }: Decision, criterion: Criterion): number =>
    vector.find((one) => one.criterion === criterion)?.points ?? 0;
  return criteria.filter((criterion) => points(rejected, criterion) > points(approved, criterion));
}
