// The terms that a word yields: its meaning or cognate skeleton, its character 4-grams, hashed and
// with their weights. The language of the field repeats itself, so they are kept.
import type { Language } from '../../domain/vocabulary.ts';
import { hash32 } from '../fixed-point.ts';
import { grams } from './grams.ts';
import { type Lexicon, termKey, weightOf } from './lexicon.ts';
import { skeleton } from './skeletons.ts';
import { stem } from './stems.ts';
import type { Token } from './tokens.ts';

export type Term = { id: number; weight: number };
/**
 * `whole`: the word's meaning by the dictionary, else its cognate skeleton, else the word itself: the same
 * in every language. 4-grams stand in for a word without meaning alone.
 */
export type WordTerms = { whole: Term; grams: readonly Term[] };

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
  const whole = wholeKey({ folded, stemmed }, language, lexicon.meanings);
  const isKnown = whole.startsWith(termKey.meaning(''));
  return {
    whole: termFor(whole),
    grams: isKnown ? [] : grams(folded).map((gram) => termFor(termKey.gram(gram))),
  };
}

/** The key of a word as a whole: its meaning, else its skeleton, else the word. */
export function wholeKey(
  { folded, stemmed }: { folded: string; stemmed: string },
  language: Language,
  meanings: Lexicon['meanings'],
): string {
  const cognate = skeleton(folded);
  const meaning =
    meanings[language].get(`=${folded}`) ??
    meanings[language].get(stemmed) ??
    (cognate === null ? undefined : meanings.skeletons.get(cognate));
  if (meaning !== undefined) return termKey.meaning(meaning);
  return cognate === null ? termKey.word(folded) : termKey.skeleton(cognate);
}
