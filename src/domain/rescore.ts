// The arithmetic of a score, from a criteria vector that was frozen with an assessment: what another
// policy makes of the same values. Nothing is read again, so it holds for any engine version.
import { type CriterionScore, criteria } from './assessment.ts';
import type { PolicyContent } from './policy.ts';
import type { Band } from './vocabulary.ts';

export type Rescored = {
  /** 0 to 1,000,000. */
  score: number;
  band: Band;
  /** Whether the pair is proposed, as far as the values say. */
  proposed: boolean;
};

/** The values of a vector, 0 to 1000, in the order of the criteria; null where nothing was stated. */
export type StatedValues = readonly (number | null)[];

/** What of a vector does not depend on the policy that it was made under. */
export function statedValues(vector: readonly CriterionScore[]): StatedValues {
  const stated = new Map(
    vector.filter((one) => one.stated).map(({ criterion, value }) => [criterion, value]),
  );
  return criteria.map((criterion) => stated.get(criterion) ?? null);
}

/** What a policy makes of values, for many of them. */
export type Rescoring = {
  scoreOf(values: StatedValues): number;
  rescore(values: StatedValues): Rescored;
};

const topicPlace = criteria.indexOf('topic');
const textPlace = criteria.indexOf('text');

/**
 * Value × weight summed over the criteria, with the neutral value of the policy where nothing was
 * stated; the band by its cut-offs; proposed where the score reaches its threshold and the content
 * meets: in a concept, or in as many words as the policy asks for.
 */
export function rescoringUnder(policy: PolicyContent): Rescoring {
  const parts = criteria.map((criterion) => ({
    neutral: policy.neutral[criterion],
    weight: policy.weights[criterion],
  }));
  const scoreOf = (values: StatedValues) =>
    parts.reduce((sum, { neutral, weight }, place) => sum + (values[place] ?? neutral) * weight, 0);
  return {
    scoreOf,
    rescore: (values) => {
      const score = scoreOf(values);
      const meets =
        (values[topicPlace] ?? 0) > 0 ||
        (values[textPlace] ?? 0) >= policy.text.leastWithoutConcepts;
      return {
        score,
        band: bandOf(score, policy.bands),
        proposed: score >= policy.threshold && meets,
      };
    },
  };
}

/** What a policy makes of one vector: see `rescoringUnder`. */
export function rescore(vector: readonly CriterionScore[], policy: PolicyContent): Rescored {
  return rescoringUnder(policy).rescore(statedValues(vector));
}

/** The band of a score under the cut-offs of a policy. */
export function bandOf(score: number, cutOffs: PolicyContent['bands']): Band {
  if (score >= cutOffs.strong) return 'strong';
  return score >= cutOffs.possible ? 'possible' : 'weak';
}
