// Why this one and not the other: the criteria by how far they set two judgements apart.
import type { Criterion, CriterionScore } from '../../domain/assessment.ts';
import { criteria } from '../../domain/assessment.ts';

/** What is compared of a judgement. */
type Scored = { criteria: readonly CriterionScore[]; score: number };

/** How far one criterion sets the two apart; negative where the other is ahead. */
export type Difference = {
  code: 'more' | 'less' | 'equal';
  criterion: Criterion;
  /** Values of the criterion on both sides, 0 to 1000. */
  value: number;
  otherValue: number;
  /** Points of this one less those of the other. */
  points: number;
};

export type Contrast = {
  /** Score of this one less that of the other: the sum of the points of all differences. */
  points: number;
  /** What speaks most for this one first, what speaks most for the other last. */
  differences: Difference[];
};

/**
 * The contrast of two judgements of one ask under one policy. Since points add up to the score on each
 * side, the differences add up to the difference of the scores.
 */
export function contrast(one: Scored, other: Scored): Contrast {
  const against = new Map(other.criteria.map((it) => [it.criterion, it]));
  const differences = one.criteria.map(({ criterion, value, points: own }): Difference => {
    const { value: otherValue = 0, points: others = 0 } = against.get(criterion) ?? {};
    const points = own - others;
    return { code: codeOf(points), criterion, value, otherValue, points };
  });
  return {
    points: one.score - other.score,
    differences: differences.sort((a, b) => b.points - a.points || placeOf(a) - placeOf(b)),
  };
}

function codeOf(points: number): Difference['code'] {
  if (points === 0) return 'equal';
  return points > 0 ? 'more' : 'less';
}

function placeOf({ criterion }: Difference): number {
  return criteria.indexOf(criterion);
}
