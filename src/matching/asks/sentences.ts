// A text as sentences, by their offsets. Lists are found before (lists.ts): here a line is a sentence
// only where its end or the start of the next one says so.
import type { Passage } from './model.ts';

const mark = /[.!?…]+["'’”»)\]]*(?=\s|$)|\n/gu;
const startsAnew = /^\s*[\p{Lu}\p{N}"“«¿¡(•*–—-]/u;
const endsLine = /[.:;!?]\s*$/u;
/** Words that end in a full stop and no sentence, and single letters ("the U. S."). */
const abbreviation =
  /(?:^|[\s("“«])(?:\p{L}|\p{L}\.\p{L}|arts?|no|nos|núm|nums?|vs|dr|dra|sr|sra|mr|mrs|ms|st|gral|cnel|p\.ej|e\.g|i\.e|cf|mme|col|gen|lic|ing|approx|aprox|inc|ltd|ee\.uu)\.$/iu;

/** The stretch of a text without the white space at its ends; null where nothing else is there. */
export function trimmed(text: string, start: number, end: number): Passage | null {
  const within = text.slice(start, end);
  const from = start + (within.length - within.trimStart().length);
  const to = start + within.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/** The sentences of a stretch of a text, in order. */
export function sentencesIn(text: string, stretch: Passage): Passage[] {
  const found: Passage[] = [];
  let from = stretch.start;
  const close = (at: number) => {
    const sentence = trimmed(text, from, at);
    if (sentence !== null) found.push(sentence);
    from = at;
  };
  for (const match of text.slice(stretch.start, stretch.end).matchAll(mark)) {
    const at = stretch.start + match.index + match[0].length;
    const before = text.slice(from, at);
    const after = text.slice(at, stretch.end);
    if (match[0] === '\n') {
      if (endsLine.test(before) || startsAnew.test(after) || /^[ \t]*\n/.test(after)) close(at);
    } else if (startsAnew.test(after) && !abbreviation.test(before)) close(at);
  }
  close(stretch.end);
  return found;
}
