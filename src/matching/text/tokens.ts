// A text as words that carry meaning: folded, placed, and cut into the stretches that punctuation
// leaves whole.
import type { Language } from '../../domain/vocabulary.ts';
import { isFunctionWord } from './function-words.ts';

export type Token = {
  /** Lower case with its accents: what the stemmers expect. */
  word: string;
  /** Lower case without accents. */
  folded: string;
  /** Two letters or more, all capital: an acronym, unless the whole text shouts. */
  capitals: boolean;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** Number of the stretch between punctuation marks; whole labels do not cross its ends. */
  stretch: number;
  /** Number of the sentence or item: commas and quotation marks stay within one. */
  sentence: number;
};

// A slash or a hyphen between letters joins ("AML/CFT", "I-24/7"); elsewhere a slash is a break.
const wordOrBreak =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.’'](?=\p{Lu}\b)\p{Lu})*|[.,;:!?()[\]«»“”"…•\n\r|]|(?<![\p{L}\p{N}])\/|\/(?![\p{L}\p{N}])/gu;
const withinSentence = new Set([',', '«', '»', '“', '”', '"', '/']);
const startsWord = /^[\p{L}\p{N}]/u;
const acronym = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]+$/u;

const plain = /^[\x20-\x7e]*$/;
/** No word of the four languages is longer: what is, was pasted, and would cost time and memory. */
const longestWord = 64;

/** Lower case without accents; œ and æ as two letters. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** The words of a text that carry meaning in its language, in order. */
export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  const shouted = shoutedStretches(text);
  let stretch = 0;
  let sentence = 0;
  for (const match of text.matchAll(wordOrBreak)) {
    const [found] = match;
    if (!startsWord.test(found)) {
      stretch += 1;
      if (!withinSentence.has(found)) sentence += 1;
      continue;
    }
    if (found.length > longestWord) continue;
    const word = found.toLowerCase().normalize('NFC');
    const folded = fold(word);
    const capitals = acronym.test(found);
    const end = match.index + found.length;
    const shouts = shouted.some((span) => span.start <= match.index && end <= span.end);
    if ((shouts || !capitals) && isFunctionWord(folded, language)) continue;
    tokens.push({ word, folded, capitals, start: match.index, end, stretch, sentence });
  }
  return tokens;
}

/**
 * Several words all in capitals: there, capitals tell nothing of a word ("LAVADO DE ACTIVOS"). A stretch
 * begins with a word: begun within one, a long run of capitals would be tried from each of its letters.
 */
function shoutedStretches(text: string): { start: number; end: number }[] {
  const several =
    /(?<![\p{L}\p{N}])[\p{Lu}\p{N}]{2,}(?:[^\p{L}\p{N}]+[\p{Lu}\p{N}]+){2,}(?![\p{L}\p{N}])/gu;
  return Array.from(text.matchAll(several), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
