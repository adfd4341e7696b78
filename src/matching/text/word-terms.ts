// The terms that a word yields: its stem, its cognate skeleton, its character 4-grams, hashed and
// with their weights. The language of the field repeats itself, so they are kept.
import type { Language } from '../../domain/vocabulary.ts';
import { hash32 } from '../fixed-point.ts';
import { grams } from './grams.ts';
import { type Lexicon, termKey, weightOf } from './lexicon.ts';
import { skeleton } from './skeletons.ts';
import { stem } from './stems.ts';
import type { Token } from './tokens.ts';

export type Term = { id: number; weight: number };
export type WordTerms = { stem: Term; skeleton: Term | null; grams: readonly Term[] };

/** Terms already worked out: a cache of a pure function, so it changes time and nothing else. */
const known = new WeakMap<Lexicon, Map<string, WordTerms>>();
const mostKnown = 50_000;

export function wordTerms(
  { word, folded }: Token,
  language: Language,
  lexicon: Lexicon,
): WordTerms {
  const cache = known.get(lexicon) ?? new Map<string, WordTerms>();
  known.set(lexicon, cache);
  const key = `${language}:${word}`;
  const before = cache.get(key);
  if (before !== undefined) return before;
  if (cache.size >= mostKnown) cache.clear();
  const terms = termsOf(folded, stem(word, language), language, lexicon);
  cache.set(key, terms);
  return terms;
}

function termsOf(folded: string, stemmed: string, language: Language, lexicon: Lexicon): WordTerms {
  const termFor = (key: string): Term => ({ id: hash32(key), weight: weightOf(lexicon, key) });
  const cognate = skeleton(folded);
  const across = cognate === null ? null : termFor(termKey.skeleton(cognate));
  const own = termFor(termKey.stem(stemmed, language));
  return {
    // A stem that the lexicon has not seen in this language may be common in another.
    stem: { id: own.id, weight: Math.min(own.weight, across?.weight ?? own.weight) },
    skeleton: across,
    grams: grams(folded).map((gram) => termFor(termKey.gram(gram))),
  };
}
