// Themes: how much the words of a text lean to each concept of the thesaurus, even where no label
// stands in it whole. "Madera talada" leans to illegal logging, and so does "timber": the labels are
// a dictionary between languages, and words are taken by their meaning, so that a text leans as its
// translation does. After E. Gabrilovich and S. Markovitch, "Computing Semantic
// Relatedness using Wikipedia-based Explicit Semantic Analysis", IJCAI 2007, with the labels of a
// concept as its document.
import type { Language } from '../../domain/vocabulary.ts';
import { log2 } from '../fixed-point.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { type Field, fullImpact, type TermVector } from '../text/term-vectors.ts';
import { wordTerms } from '../text/word-terms.ts';
import type { ReadLabel } from './read-labels.ts';

type Lean = { concept: number; weight: number };
/** Word (by its meaning) → concepts to which it leans, in permille of the lean of the rarest alone. */
export type ThemeIndex = ReadonlyMap<number, readonly Lean[]>;

/** A word that tells less than this of a concept tells nothing of it. */
const leastLean = 320;
/** Lean at which an offer's theme has half its impact. */
const halfImpact = 1500;
/** Themes kept of a text: those to which it leans most. */
const mostThemes = 20;
/** A word counts for three mentions at most. */
const mostHalves = 6;

/**
 * A word leans to a concept by its rarity among concepts, times its share of the rarity of the label
 * in which it weighs most, in whichever language.
 */
export function compileThemes(read: readonly ReadLabel[]): ThemeIndex {
  const words: (readonly number[])[][] = [];
  for (const label of read) (words[label.concept] ??= []).push(label.words);
  const uses = new Map<number, number>();
  for (const labels of words) {
    for (const one of new Set(labels.flat())) uses.set(one, (uses.get(one) ?? 0) + 1);
  }
  const rarityOf = (times: number) => log2(Math.max(1, words.length / (times + 0.5)));
  const rarities = new Map(Array.from(uses, ([one, times]) => [one, rarityOf(times)]));
  const rarity = (one: number) => rarities.get(one) ?? 0;
  const rarest = Math.max(1, rarityOf(1));
  const index = new Map<number, Lean[]>();
  for (const [concept, labels] of words.entries()) {
    const leans = new Map<number, number>();
    for (const label of labels) {
      const whole = label.reduce((sum, one) => sum + rarity(one), 0);
      for (const one of label) {
        const lean =
          whole === 0 ? 0 : Math.floor((1000 * rarity(one) * rarity(one)) / (whole * rarest));
        leans.set(one, Math.max(leans.get(one) ?? 0, lean));
      }
    }
    for (const [one, weight] of leans) {
      if (weight > leastLean) index.set(one, [...(index.get(one) ?? []), { concept, weight }]);
    }
  }
  return index;
}

/** What the themes of an ask weigh: as much as it leans to them. */
export const askThemes = (lean: number) => lean;

/** The impact of an offer's themes: saturating, so that no theme is met by repetition. */
export const offerThemes = (lean: number) => Math.floor((fullImpact * lean) / (lean + halfImpact));

/** The themes of a text as a vector over concepts. */
export function themeVector(
  fields: readonly Field[],
  language: Language,
  { themes, lexicon }: { themes: ThemeIndex; lexicon: Lexicon },
  weigh: (lean: number) => number,
): TermVector {
  const mentions = new Map<number, number>();
  for (const { tokens, halves } of fields) {
    for (const token of tokens) {
      const one = wordTerms(token, language, lexicon).whole.id;
      mentions.set(one, Math.min(mostHalves, (mentions.get(one) ?? 0) + halves));
    }
  }
  const leans = new Map<number, number>();
  for (const [one, halves] of mentions) {
    for (const { concept, weight } of themes.get(one) ?? []) {
      leans.set(concept, (leans.get(concept) ?? 0) + weight * halves);
    }
  }
  const kept = Array.from(leans, ([concept, doubled]) => ({ concept, lean: doubled / 2 }))
    .sort((a, b) => b.lean - a.lean || a.concept - b.concept)
    .slice(0, mostThemes)
    .sort((a, b) => a.concept - b.concept);
  const weights = Uint32Array.from(kept, ({ lean }) => weigh(Math.floor(lean)));
  return {
    ids: Uint32Array.from(kept, ({ concept }) => concept),
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
  };
}
