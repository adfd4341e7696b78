// Weights and threshold that do best on some needs: coordinate ascent, cheap and the same every time.
import { type Criterion, criteria } from '../../src/domain/assessment.ts';
import type { NeedValues, Weighing } from './pair-values.ts';
import { leastThreshold, subjectOf, worthOf } from './worth.ts';

/** Permille that are moved from one weight to another, coarse steps first. */
const steps = [80, 40, 20, 10];
/** What a permille moved must gain at least: less is chance, and not worth another weight. */
const leastGain = 0.0001;

type Weights = Weighing['weights'];

/**
 * From the weights of the start, makes the best move of some permille from one criterion to another
 * as long as one pays. No weight leaves the range from half to twice what it was, so that a few needs
 * cannot overturn what was weighed by judgement; one whose criterion tells no pair from another stays.
 * The threshold follows from the weights.
 */
export function tune(needs: readonly NeedValues[], start: Weighing): Weighing {
  const subjects = needs.map(subjectOf);
  const transfers = transfersBetween(tellingCriteria(needs));
  let { weights } = start;
  let best = worthOf(subjects, weights);
  for (const step of steps) {
    for (;;) {
      const moves = transfers
        .map(([from, to]) => ({
          ...weights,
          [from]: weights[from] - step,
          [to]: weights[to] + step,
        }))
        .filter((moved) => isNear(moved, start.weights))
        .map((moved) => ({ moved, worth: worthOf(subjects, moved) }))
        .sort((a, b) => b.worth - a.worth);
      const [first] = moves;
      if (first === undefined || first.worth < best + leastGain * step) break;
      weights = first.moved;
      best = first.worth;
    }
  }
  return { weights, threshold: leastThreshold(subjects, weights) };
}

/** The criteria whose values differ between pairs. */
function tellingCriteria(needs: readonly NeedValues[]): Criterion[] {
  const pairs = needs.flatMap((need) => need.pairs);
  return criteria.filter((_, index) => new Set(pairs.map(({ values }) => values[index])).size > 1);
}

function transfersBetween(some: readonly Criterion[]): [Criterion, Criterion][] {
  return some.flatMap((from) =>
    some.filter((to) => to !== from).map((to): [Criterion, Criterion] => [from, to]),
  );
}

function isNear(weights: Weights, first: Weights): boolean {
  return criteria.every((it) => weights[it] * 2 >= first[it] && weights[it] <= first[it] * 2);
}
