// Finds labels whose words stand apart, or in the order of another language.
import type { Language } from '../../domain/vocabulary.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { wordTerms } from '../text/word-terms.ts';
import type { Finding } from './annotate.ts';
import type { LooseLabel, LooseLabels } from './loose-labels.ts';

export type Dictionary = { lexicon: Lexicon; looseLabels: LooseLabels };

/** How surely the words of a label show its concept: in its order, in another order or language. */
const confidences = { inOrder: 700, shuffled: 450 } as const;
/** Words that may stand between the words of such a label. */
const slack = 1;

/** Concepts whose labels stand in the text with their words apart; `covered` words are explained. */
export function looseFindings(
  tokens: readonly Token[],
  language: Language,
  { lexicon, looseLabels }: Dictionary,
  covered: ReadonlySet<number>,
): Finding[] {
  const words = tokens.map((token) => wordTerms(token, language, lexicon).whole.id);
  const findings = new Map<string, Finding>();
  for (const [at, word] of words.entries()) {
    for (const label of looseLabels.get(word) ?? []) {
      const places = placesOf(label, at, tokens, words);
      // Words that an exact label explains in full show nothing more.
      if (places === null || places.every((place) => covered.has(place))) continue;
      if (isSplitByComma(places, tokens)) continue;
      const key = `${label.concept}@${at}`;
      const confidence = confidenceOf(label, places, language);
      if ((findings.get(key)?.confidence ?? 0) >= confidence) continue;
      findings.set(key, {
        concept: label.concept,
        confidence,
        tokens: [...places].sort((a, b) => a - b),
      });
    }
  }
  return [...findings.values()];
}

function confidenceOf(label: LooseLabel, places: readonly number[], language: Language): number {
  const inOrder = places.every((place, index) => place > (places[index - 1] ?? -1));
  return inOrder && label.languages.includes(language) ? confidences.inOrder : confidences.shuffled;
}

/**
 * Whether a comma alone parts two words of the label: "money, laundering". A list has another word in
 * between: "trafficking in drugs, arms".
 */
function isSplitByComma(places: readonly number[], tokens: readonly Token[]): boolean {
  return places.some(
    (place) => places.includes(place + 1) && tokens[place]?.stretch !== tokens[place + 1]?.stretch,
  );
}

/** Where the words of a label stand around one of them, in its order; null where one is missing. */
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
