// Whether one run is better than another, or was lucky in the needs: the paired bootstrap.
// T. Sakai, "Evaluating Evaluation Metrics Based on the Bootstrap", SIGIR 2006.
import { randomFrom } from '../records.ts';
import { type Figures, type Measure, mean, measures } from './measures.ts';

const seed = 20_260_901;
const rounds = 10_000;

/** A difference of means over needs, its interval of 95 %, and the two-sided p of none. */
export type Difference = {
  measure: Measure;
  difference: number;
  low: number;
  high: number;
  p: number;
  needs: number;
};

type PerNeed = ReadonlyMap<string, Figures>;

/** What the one run has over the other, in each measure, over the needs where it applies to both. */
export function differences(one: PerNeed, other: PerNeed): Difference[] {
  const random = randomFrom(seed);
  return measures.flatMap((measure) => {
    const pairs = [...one].flatMap(([needId, figures]) => {
      const ours = figures[measure];
      const theirs = other.get(needId)?.[measure];
      return ours === undefined || theirs === undefined ? [] : [ours - theirs];
    });
    return pairs.length === 0 ? [] : [{ measure, ...interval(pairs, random) }];
  });
}

function interval(pairs: readonly number[], random: () => number): Omit<Difference, 'measure'> {
  const means = new Float64Array(rounds);
  for (let round = 0; round < rounds; round += 1) {
    let sum = 0;
    for (let draw = 0; draw < pairs.length; draw += 1) {
      sum += pairs[Math.floor(random() * pairs.length)] ?? 0;
    }
    means[round] = sum / pairs.length;
  }
  means.sort();
  const below = means.filter((value) => value <= 0).length / rounds;
  const above = means.filter((value) => value >= 0).length / rounds;
  return {
    difference: mean(pairs),
    low: means[Math.floor(0.025 * rounds)] ?? 0,
    high: means[Math.ceil(0.975 * rounds) - 1] ?? 0,
    p: Math.min(1, 2 * Math.min(below, above)),
    needs: pairs.length,
  };
}
