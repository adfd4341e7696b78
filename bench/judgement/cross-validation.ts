// Tenfold cross-validation: each need is ranked with what was chosen without it, so that the figures
// are not those of the needs on which anything was tuned.
import type { PolicyContent } from '../../src/domain/policy.ts';
import { foldsOf } from './folds.ts';
import { type NeedValues, runAgain, type Weighing } from './pair-values.ts';
import type { Run } from './run.ts';
import { tune } from './tuning.ts';

const foldCount = 10;

/** The run of needs held out in turn, and what was chosen on the other nine parts each time. */
export type CrossValidation = { run: Run; chosen: readonly Weighing[] };

/** Chooses weights and threshold ten times, from those of the policy, and ranks the needs left out. */
export function crossValidate(
  needs: readonly NeedValues[],
  policy: PolicyContent,
): CrossValidation {
  const folds = foldsOf(
    needs.map(({ need }) => need),
    foldCount,
  );
  const inFold = (fold: number, held: boolean) =>
    needs.filter(({ need }) => (folds.get(need.id) === fold) === held);
  const parts = Array.from({ length: foldCount }, (_, fold) => {
    const chosen = tune(inFold(fold, false), policy);
    return { chosen, run: runAgain(inFold(fold, true), chosen, policy) };
  });
  return {
    run: new Map(parts.flatMap(({ run }) => [...run])),
    chosen: parts.map(({ chosen }) => chosen),
  };
}
