// Labels of several words whose words may stand apart: "drug and arms trafficking". Words are taken by
// their meaning, so that the labels of every language serve a text in any of them.
import type { Concept } from '../../domain/thesaurus.ts';
import { type Language, languages } from '../../domain/vocabulary.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { tokenize } from '../text/tokens.ts';
import { wordTerms } from '../text/word-terms.ts';
import { labelsOf } from './labels.ts';

/** The words of a label in its order, the concept, and the languages in which it is so written. */
export type LooseLabel = { words: readonly number[]; concept: number; languages: Language[] };

/** Labels of several words, under the word that fewest of them share. */
export type LooseLabels = ReadonlyMap<number, readonly LooseLabel[]>;

export function compileLooseLabels(concepts: readonly Concept[], lexicon: Lexicon): LooseLabels {
  const labels = new Map<string, LooseLabel>();
  for (const [concept, entry] of concepts.entries()) {
    for (const language of languages) {
      for (const { label } of labelsOf(entry, language)) {
        const words = wordsOf(label, language, lexicon);
        if (words.length < 2) continue;
        const key = `${concept} ${words.join(' ')}`;
        const known = labels.get(key);
        if (known === undefined) labels.set(key, { words, concept, languages: [language] });
        else if (!known.languages.includes(language)) known.languages.push(language);
      }
    }
  }
  return underRarest([...labels.values()]);
}

/** The words of a label by their meaning, each once. */
function wordsOf(label: string, language: Language, lexicon: Lexicon): number[] {
  const tokens = tokenize(label, language);
  return [...new Set(tokens.map((token) => wordTerms(token, language, lexicon).whole.id))];
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
