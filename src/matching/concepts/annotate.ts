// Finds the concepts of the thesaurus in a text: the longest label first, then labels whose words
// stand apart ("drug and arms trafficking").
import type { Concept } from '../../domain/thesaurus.ts';
import type { Language } from '../../domain/vocabulary.ts';
import type { ConceptHit } from '../model.ts';
import type { Token } from '../text/tokens.ts';
import {
  keysOf,
  type LabelIndex,
  type LabelNode,
  type LooseLabel,
  type Meaning,
} from './label-index.ts';

/** A concept found among the tokens of a text: those of `tokens`, by their places. */
export type Finding = { concept: number; confidence: number; tokens: readonly number[] };

const looseConfidence = 700;
const shuffledConfidence = 600;
/** Words that may stand between the words of a label whose words stand apart. */
const slack = 1;

/** Concepts in a tokenized text, in the order of their places. */
export function findConcepts(
  tokens: readonly Token[],
  language: Language,
  labels: LabelIndex,
): Finding[] {
  const keys = tokens.map((token) => keysOf(token, language));
  const covered = new Set<number>();
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = longestFrom(at, tokens, keys, labels.root);
    if (match === null) {
      at += 1;
      continue;
    }
    const places = Array.from({ length: match.end - at }, (_, offset) => at + offset);
    for (const place of places) covered.add(place);
    for (const { concept, confidence } of match.meanings) {
      // A label of several concepts shows each of them less surely.
      findings.push({
        concept,
        confidence: Math.floor(confidence / match.meanings.length),
        tokens: places,
      });
    }
    at = match.end;
  }
  findings.push(...looseFindings(tokens, keys, labels, covered));
  return findings;
}

/** The findings as the filer sees them: codes, offsets in the text, words. */
export function toHits(
  findings: readonly Finding[],
  tokens: readonly Token[],
  text: string,
  concepts: readonly Concept[],
): ConceptHit[] {
  return findings
    .map(({ concept, confidence, tokens: places }) => {
      const start = Math.min(...places.map((place) => tokens[place]?.start ?? 0));
      const end = Math.max(...places.map((place) => tokens[place]?.end ?? 0));
      const code = concepts[concept]?.code ?? '';
      return { code, start, end, words: text.slice(start, end), confidence };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.code < b.code ? -1 : 1));
}

function longestFrom(
  start: number,
  tokens: readonly Token[],
  keys: readonly (readonly string[])[],
  root: LabelNode,
): { end: number; meanings: readonly Meaning[] } | null {
  let found: { end: number; meanings: readonly Meaning[] } | null = null;
  let nodes: readonly LabelNode[] = [root];
  const stretch = tokens[start]?.stretch;
  for (let at = start; at < tokens.length && tokens[at]?.stretch === stretch; at += 1) {
    const here = keys[at] ?? [];
    nodes = nodes.flatMap((node) => here.flatMap((key) => node.next.get(key) ?? []));
    if (nodes.length === 0) break;
    const meaning = nodes.find(({ meanings }) => meanings.length > 0);
    if (meaning !== undefined) found = { end: at + 1, meanings: meaning.meanings };
  }
  return found;
}

/** Labels whose words stand apart: their words in the order of the label, or in another. */
function looseFindings(
  tokens: readonly Token[],
  keys: readonly (readonly string[])[],
  labels: LabelIndex,
  covered: ReadonlySet<number>,
): Finding[] {
  const findings = new Map<string, Finding>();
  for (let at = 0; at < tokens.length; at += 1) {
    for (const key of keys[at] ?? []) {
      for (const label of labels.loose.get(key) ?? []) {
        const places = placesOf(label, at, tokens, keys);
        // Words that an exact label explains in full show nothing more.
        if (places === null || places.every((place) => covered.has(place))) continue;
        if (isSplitByComma(places, tokens)) continue;
        const inOrder = places.every((place, index) => place > (places[index - 1] ?? -1));
        findings.set(`${label.concept}@${at}`, {
          concept: label.concept,
          confidence: inOrder ? looseConfidence : shuffledConfidence,
          tokens: [...places].sort((a, b) => a - b),
        });
      }
    }
  }
  return [...findings.values()];
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
  keys: readonly (readonly string[])[],
): number[] | null {
  const reach = label.keys.length - 1 + slack;
  const first = Math.max(0, anchor - reach);
  const last = Math.min(tokens.length - 1, anchor + reach);
  const places: number[] = [];
  for (const wanted of label.keys) {
    let nearest: number | null = null;
    for (let at = first; at <= last; at += 1) {
      if (tokens[at]?.sentence !== tokens[anchor]?.sentence || places.includes(at)) continue;
      if (keys[at]?.includes(wanted) !== true) continue;
      if (nearest === null || Math.abs(at - anchor) < Math.abs(nearest - anchor)) nearest = at;
    }
    if (nearest === null) return null;
    places.push(nearest);
  }
  const spread = Math.max(...places) - Math.min(...places) + 1;
  return spread <= label.keys.length + slack ? places : null;
}
