// The labels of all concepts, read once for all that is made of them.
import type { Concept } from '../../domain/thesaurus.ts';
import { type Language, languages } from '../../domain/vocabulary.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { wordTerms } from '../text/word-terms.ts';
import { labelsOf } from './labels.ts';

/** A label of a concept (by its place): its tokens, and its words by their meaning, each once. */
export type ReadLabel = {
  concept: number;
  language: Language;
  confidence: number;
  tokens: readonly Token[];
  words: readonly number[];
};

export function readLabels(concepts: readonly Concept[], lexicon: Lexicon): ReadLabel[] {
  return concepts.flatMap((entry, concept) =>
    languages.flatMap((language) =>
      labelsOf(entry, language).map(({ label, confidence }) => {
        const tokens = tokenize(label, language);
        const words = tokens.map((token) => wordTerms(token, language, lexicon).whole.id);
        return { concept, language, confidence, tokens, words: [...new Set(words)] };
      }),
    ),
  );
}
