// Cues: short wordings by which a sentence tells what it does (asks, adds, thanks, sets a date).
// They are data, a list a language, without accents; "*" stands for any ending of a word, ".." for up
// to three words in between.
import type { Language } from '../../domain/vocabulary.ts';
import { fold } from '../text/tokens.ts';

export type CueList = Readonly<Record<Language, readonly string[]>>;

/** A list of cues from texts that separate them by commas. */
export function cueList(texts: Readonly<Record<Language, string>>): CueList {
  const cuesIn = (text: string) => text.split(',').map((cue) => cue.trim().replace(/\s+/g, ' '));
  return { en: cuesIn(texts.en), es: cuesIn(texts.es), pt: cuesIn(texts.pt), fr: cuesIn(texts.fr) };
}

/** A cue list ready to use: does a sentence, in `plain` form, hold one of the cues? */
export type Cues = {
  standIn(plainText: string, language: Language): boolean;
  /** The same at the very beginning. */
  open(plainText: string, language: Language): boolean;
};

const gap = '(?:[^ ]+ ){0,3}';

/** Folded words with one space before, between and after them. */
export function plain(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

export function compileCues(list: CueList): Cues {
  const anywhere = compileAll(list, '');
  const first = compileAll(list, '^');
  return {
    standIn: (plainText, language) => anywhere[language].test(plainText),
    open: (plainText, language) => first[language].test(plainText),
  };
}

/** Cues of one list that follow those of another, or the beginning, with up to three words between. */
export function compileAfter(before: CueList, after: CueList): Cues['standIn'] {
  const compiled = (first: readonly string[], then: readonly string[]) =>
    new RegExp(`(?:^ | (?:${either(first)}))${gap}(?:${either(then)})`, 'u');
  const patterns: Record<Language, RegExp> = {
    en: compiled(before.en, after.en),
    es: compiled(before.es, after.es),
    pt: compiled(before.pt, after.pt),
    fr: compiled(before.fr, after.fr),
  };
  return (plainText, language) => patterns[language].test(plainText);
}

function compileAll(list: CueList, prefix: string): Record<Language, RegExp> {
  const compiled = (cues: readonly string[]) => new RegExp(`${prefix} (?:${either(cues)})`, 'u');
  return {
    en: compiled(list.en),
    es: compiled(list.es),
    pt: compiled(list.pt),
    fr: compiled(list.fr),
  };
}

const either = (cues: readonly string[]) => cues.map(patternOf).join('|');

/** "not .. train*" → "not (?:[^ ]+ ){0,3}train[^ ]* ". */
function patternOf(cue: string): string {
  return cue
    .split(' ')
    .map((word) => (word === '..' ? gap : `${word.replace('*', '[^ ]*')} `))
    .join('');
}
