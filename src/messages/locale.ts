import { match } from '@formatjs/intl-localematcher';
import { type Language, languages } from '../domain/vocabulary.ts';

const defaultLanguage: Language = 'en';
/** Ranges of a header that are looked at: nobody speaks more. */
const mostRanges = 20;

/**
 * The language of the service that suits an Accept-Language header (RFC 9110, 12.5.4) best; English
 * where the header names none of the four.
 */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const requested = rangesOf(acceptLanguage ?? '');
  const matched = match(requested, languages, defaultLanguage);
  return languages.find((language) => language === matched) ?? defaultLanguage;
}

/** The language ranges of the header by falling weight; those refused (q=0) or malformed left out. */
function rangesOf(header: string): string[] {
  return header
    .split(',')
    .slice(0, mostRanges)
    .map((range) => {
      const [tag = '', weight] = range.split(';').map((part) => part.trim());
      return { tag, quality: weight === undefined ? 1 : Number(weight.replace(/^q=/i, '')) };
    })
    .filter(({ tag, quality }) => quality > 0 && isLanguageTag(tag))
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
