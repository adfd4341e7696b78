// Whether the two sides agree on a matter, as the judgement has it.
import type { BeneficiaryVerdict, Criterion, CriterionScore } from '../../domain/assessment.ts';

export type Agreement = 'agrees' | 'partly' | 'differs' | 'open';

const full = 1000;

/** The agreement that a criterion found: all, some, nothing of what was asked, or not comparable. */
export function agreementOn(
  criterion: Criterion,
  criteria: readonly CriterionScore[],
): Agreement | null {
  const found = criteria.find((one) => one.criterion === criterion);
  if (found === undefined) return null;
  if (!found.stated) return 'open';
  if (found.value >= full) return 'agrees';
  return found.value === 0 ? 'differs' : 'partly';
}

/** Whether the offer serves all, some or none of the beneficiaries. */
export function agreementOnStates(beneficiaries: readonly BeneficiaryVerdict[]): Agreement | null {
  if (beneficiaries.length === 0) return null;
  const served = beneficiaries.filter(({ failures }) => failures.length === 0).length;
  if (served === beneficiaries.length) return 'agrees';
  return served === 0 ? 'differs' : 'partly';
}
