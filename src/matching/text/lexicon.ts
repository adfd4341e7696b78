// Weights of terms from the frozen lexicon of the policy. Terms live in namespaces: "m:"
// meanings of the dictionary, "k:" cognate skeletons, "w:" words too short for one, "g:" character
// 4-grams, "c:" concepts of the thesaurus.
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
  /** The meaning of a word by its stem, or by its skeleton. */
  meanings: Readonly<Record<Language, Forms>> & { readonly skeletons: Forms };
};

type Forms = ReadonlyMap<string, string>;

/** Namespaced keys of the classes of terms. */
export const termKey = {
  word: (folded: string) => `w:${folded}`,
  meaning: (meaning: string) => `m:${meaning}`,
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
    meanings: {
      en: formsOf(content.meanings.en),
      es: formsOf(content.meanings.es),
      pt: formsOf(content.meanings.pt),
      fr: formsOf(content.meanings.fr),
      skeletons: formsOf(content.meanings.skeletons),
    },
  };
}

/** Weight of a term of any namespace, in 1/1024 of a bit. */
export function weightOf(lexicon: Lexicon, term: string): number {
  return lexicon.weights.get(term) ?? lexicon.unseen;
}

function formsOf(forms: Readonly<Record<string, string>>): Forms {
  return new Map(Object.entries(forms));
}
