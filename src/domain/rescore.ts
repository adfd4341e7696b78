// The arithmetic of a score, from a criteria vector that was frozen with an assessment: what another
// policy makes of the same values. Nothing is read again, so it holds for any engine version.
import { type Criterion, type CriterionScore, criteria } from './assessment.ts';
import type { PolicyContent } from './policy.ts';
import type { Band } from './vocabulary.ts';

export type Rescored = {
  /** 0 to 1,000,000. */
  score: number;
  band: Band;
  /** Whether the pair is proposed, as far as the values say. */
  proposed: boolean;
};

/**
 * Value × weight summed over the criteria, with the neutral value of the policy where nothing was
 * stated; the band by its cut-offs; proposed where the score reaches its threshold and the content
 * meets: in a concept, or in as many words as the policy asks for.
 */
export function rescore(vector: readonly CriterionScore[], policy: PolicyContent): Rescored {
  const stated = new Map(
    vector.filter((one) => one.stated).map(({ criterion, value }) => [criterion, value]),
  );
  const valueOf = (criterion: Criterion) => stated.get(criterion) ?? policy.neutral[criterion];
  const score = criteria.reduce(
    (sum, criterion) => sum + valueOf(criterion) * policy.weights[criterion],
    0,
  );
  const meets =
    (stated.get('topic') ?? 0) > 0 || (stated.get('text') ?? 0) >= policy.text.leastWithoutConcepts;
  return {
    score,
    band: bandOf(score, policy.bands),
    proposed: score >= policy.threshold && meets,
  };
}

/** The band of a score under the cut-offs of a policy. */
export function bandOf(score: number, cutOffs: PolicyContent['bands']): Band {
  if (score >= cutOffs.strong) return 'strong';
  return score >= cutOffs.possible ? 'possible' : 'weak';
}
