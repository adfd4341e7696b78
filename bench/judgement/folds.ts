// Parts of the needs that look like the whole: every language, and the unanswerable, spread evenly.
import { randomFrom } from '../records.ts';
import type { JudgedNeed } from './collection.ts';
import { isAnswerable } from './measures.ts';

const seed = 20_260_901;

/** The fold of each need, 0 to count - 1: in each stratum needs are shuffled, then dealt out in turn. */
export function foldsOf(needs: readonly JudgedNeed[], count: number): Map<string, number> {
  const random = randomFrom(seed);
  const shuffled = needs
    .map(({ id, language, judged }) => ({
      id,
      stratum: `${isAnswerable(judged)} ${language}`,
      place: random(),
    }))
    .sort((a, b) => compare(a.stratum, b.stratum) || a.place - b.place);
  return new Map(shuffled.map(({ id }, index) => [id, index % count]));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
