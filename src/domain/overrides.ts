// Where people decided against the engine, and which criteria and reasons that speaks about.
import { type Criterion, type CriterionScore, criteria } from './assessment.ts';
import { type StatedValues, statedValues } from './rescore.ts';
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
  values: StatedValues;
  /** In the order of the criteria. */
  points: readonly number[];
  /** The other open proposals of the ask at that moment, by place; null where none were kept. */
  rivals: readonly number[] | null;
};

/** Decisions, and by place the values of what stood beside them: one rival has many decisions. */
export type PastDecisions = {
  decisions: readonly Decision[];
  beside: readonly StatedValues[];
};

/** What a decision keeps of the vector that a review froze. */
export function frozenIn(vector: readonly CriterionScore[]): Pick<Decision, 'values' | 'points'> {
  const points = new Map(vector.map((one) => [one.criterion, one.points]));
  return {
    values: statedValues(vector),
    points: criteria.map((criterion) => points.get(criterion) ?? 0),
  };
}

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

type Decided = Omit<Decision, 'rivals'>;

/** The overrides among these decisions, in their order. */
export function findOverrides(decisions: readonly Decided[]): Override[] {
  const rejected = new Map<string, Decided[]>();
  for (const decision of decisions.filter(({ verdict }) => verdict === 'reject')) {
    const others = rejected.get(decision.askId);
    if (others === undefined) rejected.set(decision.askId, [decision]);
    else others.push(decision);
  }
  return decisions.flatMap((decision): Override[] => {
    const { proposal, verdict, band, reason } = decision;
    if (verdict === 'reject' && band === 'strong') {
      const against = contradictedBy(reason);
      return [{ kind: 'strong-rejected', proposal, instead: null, reason, criteria: against }];
    }
    if (verdict !== 'approve' || band === 'strong') return [];
    const higher = highestAbove(decision, rejected.get(decision.askId) ?? []);
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

function highestAbove(chosen: Decided, rejected: readonly Decided[]): Decided | undefined {
  return rejected
    .filter(({ proposal, score }) => proposal !== chosen.proposal && score > chosen.score)
    .sort((a, b) => b.score - a.score)
    .at(0);
}

/** The criteria on which the rejected one had more points than the approved one. */
function inFavourOf(rejected: Decided, approved: Decided): Criterion[] {
  const pointsAt = ({ points }: Decided, place: number): number => points[place] ?? 0;
  return criteria.filter((_, place) => pointsAt(rejected, place) > pointsAt(approved, place));
}
