// Weights of terms from the frozen lexicon of the policy. Terms live in namespaces: "s:es:" stems of
// a language, "k:" cognate skeletons, "g:" character 4-grams, "c:" concepts of the thesaurus.
import type { LexiconContent } from '../../domain/policy.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { log2 } from '../fixed-point.ts';

export type Lexicon = {
  /** Inverse document frequencies in 1/1024 of a bit. */
  weights: ReadonlyMap<string, number>;
  /** Weight of a term that the lexicon does not hold: the highest. */
  unseen: number;
  /** Average number of words of a title counted twice and a body: the length of a usual record. */
  usualLength: number;
  /** Mean of the effect criterion. */
  effectMean: number;
};

/** Namespaced keys of the three classes of terms. */
export const termKey = {
  stem: (stem: string, language: Language) => `s:${language}:${stem}`,
  skeleton: (skeleton: string) => `k:${skeleton}`,
  gram: (gram: string) => `g:${gram}`,
  concept: (code: string) => `c:${code}`,
};

/** Works out the weight of each term: log2((N + 1) / (df + 1/2)), as in BM25 with a floor at zero. */
export function compileLexicon(content: LexiconContent): Lexicon {
  const weigh = (frequency: number) =>
    log2(Math.max(1, (content.documents + 1) / (Math.min(frequency, content.documents) + 0.5)));
  return {
    weights: new Map(
      Object.entries(content.frequencies).map(([term, frequency]) => [term, weigh(frequency)]),
    ),
    unseen: weigh(0),
    usualLength: 2 * content.averageLength.title + content.averageLength.body,
    effectMean: content.effectMean,
  };
}

/** Weight of a term of any namespace, in 1/1024 of a bit. */
export function weightOf(lexicon: Lexicon, term: string): number {
  return lexicon.weights.get(term) ?? lexicon.unseen;
}
