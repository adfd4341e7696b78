// Finds labels by the meaning of their words, in whatever order and language they are written: what a
// text shows, its translation shows too.
import type { Language } from '../../domain/vocabulary.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { wordTerms } from '../text/word-terms.ts';
import type { Finding } from './finding.ts';
import type { LooseLabel, LooseLabels } from './loose-labels.ts';

export type Dictionary = { lexicon: Lexicon; looseLabels: LooseLabels };

/** How surely the words of a label show its concept where they are not written as it is. */
const confidence = 700;
/** Words that may stand between the words of a label: members of a list that shares one of them. */
const slack = 1;

/**
 * Concepts whose labels stand in the text with their words side by side in any order, or with others of
 * a list between them: "drug and arms trafficking", where arms trafficking has been found. What longer
 * labels explain (`exact`) shows nothing more.
 */
export function looseFindings(
  tokens: readonly Token[],
  language: Language,
  { lexicon, looseLabels }: Dictionary,
  exact: readonly Finding[],
): Finding[] {
  const words = tokens.map((token) => wordTerms(token, language, lexicon).whole.id);
  const found = new Map<string, { label: LooseLabel; places: number[] }>();
  for (const [at, word] of words.entries()) {
    for (const label of looseLabels.get(word) ?? []) {
      const places = placesOf(label, at, tokens, words)?.sort((a, b) => a - b);
      if (places !== undefined)
        found.set(`${label.concept} ${places.join(' ')}`, { label, places });
    }
  }
  const all = Array.from(found.values(), ({ label, places }) => findingOf(label, places));
  const together = all.filter((finding) => isTogether(finding.tokens, tokens));
  const covered = new Set(exact.flatMap((finding) => finding.tokens));
  const shown = together.filter(
    (finding) =>
      !finding.tokens.every((place) => covered.has(place)) &&
      !together.some((other) => other !== finding && isExplained(finding, other)),
  );
  const certain = [...exact, ...shown];
  const inLists = all.filter(
    (finding) => !together.includes(finding) && isOfList(finding, certain),
  );
  return [...shown, ...inLists.filter((finding, at) => !isRepeated(finding, inLists.slice(0, at)))];
}

function findingOf({ concept }: LooseLabel, tokens: readonly number[]): Finding {
  return { concept, confidence, tokens };
}

/** Whether another label of the concept has shown it between the same two words. */
function isRepeated({ concept, tokens }: Finding, by: readonly Finding[]): boolean {
  return by.some(
    (other) =>
      other.concept === concept &&
      other.tokens[0] === tokens[0] &&
      other.tokens.at(-1) === tokens.at(-1),
  );
}

/** Whether the words stand side by side, without a comma between them. */
function isTogether(places: readonly number[], tokens: readonly Token[]): boolean {
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  return last - first + 1 === places.length && tokens[first]?.stretch === tokens[last]?.stretch;
}

/** Whether a longer label holds all its words. */
function isExplained({ tokens }: Finding, longer: Finding): boolean {
  return (
    longer.tokens.length > tokens.length && tokens.every((place) => longer.tokens.includes(place))
  );
}

/** Whether what stands between its words is the member of a list that shares one of them. */
function isOfList({ tokens }: Finding, by: readonly Finding[]): boolean {
  const first = tokens[0] ?? 0;
  const last = tokens.at(-1) ?? 0;
  for (let gap = first + 1; gap < last; gap += 1) {
    if (tokens.includes(gap)) continue;
    const shares = by.some(
      (other) => other.tokens.includes(gap) && other.tokens.some((place) => tokens.includes(place)),
    );
    if (!shares) return false;
  }
  return last - first + 1 > tokens.length;
}

/** Where the words of a label stand around one of them; null where one is missing or too far. */
function placesOf(
  label: LooseLabel,
  anchor: number,
  tokens: readonly Token[],
  words: readonly number[],
): number[] | null {
  const reach = label.words.length - 1 + slack;
  const first = Math.max(0, anchor - reach);
  const last = Math.min(tokens.length - 1, anchor + reach);
  const places: number[] = [];
  for (const wanted of label.words) {
    let nearest: number | null = null;
    for (let at = first; at <= last; at += 1) {
      if (words[at] !== wanted || tokens[at]?.sentence !== tokens[anchor]?.sentence) continue;
      if (nearest === null || Math.abs(at - anchor) < Math.abs(nearest - anchor)) nearest = at;
    }
    if (nearest === null) return null;
    places.push(nearest);
  }
  const spread = Math.max(...places) - Math.min(...places) + 1;
  return spread <= label.words.length + slack ? places : null;
}
