// Short titles for suggested asks, cut from the filer's own words.
import type { Language } from '../../domain/vocabulary.ts';

/** A title is cut at the end of a clause, or of a word, before it grows longer than this. */
const longest = 110;
const shortest = 25;

/** How a sentence comes to the point: it adds, it requests, it has an article. */
const openings: Record<Language, readonly RegExp[]> = {
  en: [
    /^(?:in addition|additionally|furthermore|moreover|also|finally|lastly|second(?:ly)?|third(?:ly)?)[,:]?\s+/i,
    /^(?:we|the state|the government)\s+(?:also\s+|further\s+)?(?:request|need|require|seek|ask for|would like|would welcome|wish for)\s+/i,
    /^(?:a|an|the|some)\s+/i,
  ],
  es: [
    /^(?:además|asimismo|también|adicionalmente|igualmente|por otra parte|por último|finalmente)(?:[,:]\s+|\s+(?!de\b))/i,
    /^(?:también\s+)?(?:se\s+)?(?:solicita(?:mos|n)?|necesita(?:mos|n)?|requerimos|requieren?|pedimos|piden?|deseamos|desea)\s+(?:también\s+|asimismo\s+|además\s+)?/i,
    /^(?:un|una|unos|unas|el|la|los|las|de)\s+/i,
  ],
  pt: [
    /^(?:além disso|ademais|também|adicionalmente|igualmente|por outro lado|por fim|finalmente)[,:]?\s+/i,
    /^(?:também\s+)?(?:solicitamos|solicita(?:m)?-se|necessitamos de|precisamos de|requeremos|pedimos|são necessári[ao]s|é necessári[ao])\s+(?:também\s+|ainda\s+)?/i,
    /^(?:um|uma|uns|umas|o|a|os|as|de)\s+/i,
  ],
  fr: [
    /^(?:en outre|par ailleurs|de plus|également|enfin|d['’]autre part)[,:]?\s+/i,
    /^(?:(?:nous\s+)?(?:demandons|sollicitons|souhaitons|avons (?:également |aussi )?besoin)|il nous faut)\s+(?:également\s+|aussi\s+)?/i,
    /^(?:(?:une|un|des|du|le|les|de la|la|de)\s+|(?:de\s+)?l['’]|d['’](?:une?\s+)?)/i,
  ],
};

/** A title out of the words of an ask. */
export function titleOf(words: string, language: Language): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  const point = openings[language].reduce((rest, opening) => rest.replace(opening, ''), line);
  const kept = point.length < 3 ? line : point;
  const first = /^.{12,}?[.!?](?=\s+[\p{Lu}¿¡])/u.exec(kept)?.[0] ?? kept;
  const short = shortened(first).replace(/[\s.,;:–—-]+$/u, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
}

function shortened(words: string): string {
  if (words.length <= longest) return words;
  const room = words.slice(0, longest);
  const clause = Math.max(room.lastIndexOf(', '), room.lastIndexOf('; '), room.lastIndexOf(': '));
  if (clause >= shortest) return room.slice(0, clause);
  const word = room.lastIndexOf(' ');
  return `${room.slice(0, word > 0 ? word : longest - 1)}…`;
}
