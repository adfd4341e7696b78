// Decisions as a test says them: each with the vectors of its rivals.
import type { CriterionScore } from '../../src/domain/assessment.ts';
import type { Decision } from '../../src/domain/overrides.ts';
import type { PolicyContent } from '../../src/domain/policy.ts';
import { comparePolicies, type PolicyComparison } from '../../src/domain/policy-comparison.ts';
import { statedValues } from '../../src/domain/rescore.ts';

export type Decided = Omit<Decision, 'rivals'> & { rivals: CriterionScore[][] | null };

/** Compares two policies over these decisions. */
export function compare(
  from: PolicyContent,
  to: PolicyContent,
  decided: readonly Decided[],
): PolicyComparison {
  const beside = decided.flatMap(({ rivals }) => rivals ?? []);
  const decisions = decided.map((one) => ({
    ...one,
    rivals: one.rivals?.map((rival) => beside.indexOf(rival)) ?? null,
  }));
  return comparePolicies(from, to, { decisions, beside: beside.map(statedValues) });
}
