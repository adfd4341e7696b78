// Labels of several words whose words may stand apart: "drug and arms trafficking". Words are taken by
// their meaning, so that the labels of every language serve a text in any of them.
import type { Language } from '../../domain/vocabulary.ts';
import type { ReadLabel } from './read-labels.ts';

/** The words of a label in its order, the concept, and the languages in which it is so written. */
export type LooseLabel = { words: readonly number[]; concept: number; languages: Language[] };

/** Labels of several words, under the word that fewest of them share. */
export type LooseLabels = ReadonlyMap<number, readonly LooseLabel[]>;

export function compileLooseLabels(read: readonly ReadLabel[]): LooseLabels {
  const labels = new Map<string, LooseLabel>();
  for (const { words, concept, language } of read) {
    if (words.length < 2) continue;
    const key = `${concept} ${words.join(' ')}`;
    const known = labels.get(key);
    if (known === undefined) labels.set(key, { words, concept, languages: [language] });
    else if (!known.languages.includes(language)) known.languages.push(language);
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
