// Labels of several words whose words may stand apart: "drug and arms trafficking". Words are taken by
// their meaning, so that the labels of every language serve a text in any of them.
import type { ReadLabel } from './read-labels.ts';

/** The words of a label by their meaning, and the concept. */
export type LooseLabel = { words: readonly number[]; concept: number };

/** Labels of several words, under the word that fewest of them share. */
export type LooseLabels = ReadonlyMap<number, readonly LooseLabel[]>;

export function compileLooseLabels(read: readonly ReadLabel[]): LooseLabels {
  const labels = new Map<string, LooseLabel>();
  for (const { words, concept } of read) {
    const key = `${concept} ${[...words].sort((a, b) => a - b).join(' ')}`;
    if (words.length > 1) labels.set(key, { words, concept });
  }
  return underRarest([...labels.values()]);
}

function underRarest(labels: readonly LooseLabel[]): LooseLabels {
  const uses = new Map<number, number>();
  for (const { words } of labels) for (const one of words) uses.set(one, (uses.get(one) ?? 0) + 1);
  const index = new Map<number, LooseLabel[]>();
  for (const label of labels) {
    const rarest = label.words.reduce((best, one) =>
      (uses.get(one) ?? 0) < (uses.get(best) ?? 0) ? one : best,
    );
    const there = index.get(rarest);
    if (there === undefined) index.set(rarest, [label]);
    else there.push(label);
  }
  return index;
}
