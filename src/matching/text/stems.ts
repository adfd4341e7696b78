// Snowball stems (M. F. Porter, snowballstem.org), folded, with the accents that officials leave out
// put back first: the stemmers know "-ción" and "-ção", not "-cion" and "-cao".
import snowball, { type Stemmer } from 'snowball-stemmers';
import type { Language } from '../../domain/vocabulary.ts';
import { fold } from './tokens.ts';

const stemmers: Record<Language, Stemmer> = {
  en: snowball.newStemmer('english'),
  es: snowball.newStemmer('spanish'),
  pt: snowball.newStemmer('portuguese'),
  fr: snowball.newStemmer('french'),
};

/** Stems already worked out: a cache of a pure function, so it changes time and nothing else. */
const known: Record<Language, Map<string, string>> = {
  en: new Map(),
  es: new Map(),
  pt: new Map(),
  fr: new Map(),
};
const mostKnown = 50_000;

/** The folded stem of a lower-case word; words with digits are only folded. */
export function stem(word: string, language: Language): string {
  const cache = known[language];
  const before = cache.get(word);
  if (before !== undefined) return before;
  const result = /\d/.test(word)
    ? fold(word)
    : fold(stemmers[language].stem(restore(word, language)));
  if (cache.size >= mostKnown) cache.clear();
  cache.set(word, result);
  return result;
}

/**
 * The word as the stemmer of its language knows it: in the singular, where the stemmers leave some
 * plurals apart ("étranger" and "étrangers", "judicial" and "judiciais"), and with the accents that
 * officials leave out.
 */
function restore(word: string, language: Language): string {
  if (word.length < 5) return word;
  if (language === 'es') {
    return word.replace(/(?<=[aoiuáéíóú])(?<!mo)s$/, '').replace(/([cgsx])ion$/, '$1ión');
  }
  if (language === 'pt') {
    return word
      .replace(/[oõ]es$/, 'ão')
      .replace(/c[aã]o$/, 'ção')
      .replace(/sao$/, 'são')
      .replace(/ais$/, 'al')
      .replace(/[eé]is$/, 'el')
      .replace(/[oó]is$/, 'ol')
      .replace(/ens$/, 'em')
      .replace(/(?<=[aoiuáéíóúã])(?<!mo)s$/, '');
  }
  return language === 'fr' ? word.replace(/(?<=[^s])s$/, '') : word;
}
