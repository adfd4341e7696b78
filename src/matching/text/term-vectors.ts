// Texts as sorted vectors of hashed terms: two of them are compared in one walk, in whole numbers,
// so that no order of summation can change a bit.
import type { Language } from '../../domain/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { type Term, wordTerms } from './word-terms.ts';

/** Terms by rising id, with what each weighs (in an ask) or how much it is meant (in an offer). */
export type TermVector = { ids: Uint32Array; weights: Uint32Array; total: number };

/** The classes of terms of a text, the same in every language. */
export type TextVectors = { words: TermVector; grams: TermVector };

/** A stretch of text, and how many halves of a mention each of its words counts for. */
export type Field = { tokens: readonly Token[]; halves: number };

/** What a term that counts for `halves` in its text weighs there. */
export type TermWeighing = (halves: number, lexiconWeight: number) => number;

/** The largest impact of a term in an offer. */
export const fullImpact = 255;

/** Weight of an ask's term: its rarity times how much the ask dwells on it (saturating). */
export const askWeighing: TermWeighing = (halves, lexiconWeight) =>
  Math.floor((8 * lexiconWeight * halves) / (halves + 3));

/**
 * Impact of an offer's term, 0 to 255: the saturation of BM25F with k1 = 1.2 and b = 0.5, fields
 * weighted before saturation. S. Robertson, H. Zaragoza and M. Taylor, "Simple BM25 Extension to
 * Multiple Weighted Fields", CIKM 2004.
 */
export function offerWeighing(fields: readonly Field[], lexicon: Lexicon): TermWeighing {
  const length = fields.reduce((sum, { tokens, halves }) => sum + tokens.length * halves, 0) / 2;
  const norm = 1.2 * (0.5 + (0.5 * length) / lexicon.usualLength);
  return (halves) => Math.floor((fullImpact * halves) / (halves + 2 * norm));
}

/** The vectors of a text made of fields. */
export function textVectors(
  fields: readonly Field[],
  language: Language,
  lexicon: Lexicon,
  weigh: TermWeighing,
): TextVectors {
  const words: Counts = new Map();
  const grams: Counts = new Map();
  for (const { tokens, halves } of fields) {
    for (const token of tokens) {
      const terms = wordTerms(token, language, lexicon);
      count(words, terms.whole, halves);
      for (const gram of terms.grams) count(grams, gram, halves);
    }
  }
  return {
    words: vector(words, weigh),
    grams: vector(grams, weigh),
  };
}

/**
 * Share of the ask's terms, by weight, that the offer covers: 0 to 1000. The sums are integers far
 * below 2^53, so the order of the terms does not matter.
 */
export function coverage(ask: TermVector, offer: TermVector): number {
  const { ids: asked, weights } = ask;
  const { ids: offered, weights: impacts } = offer;
  let sum = 0;
  let left = 0;
  let right = 0;
  while (left < asked.length && right < offered.length) {
    const a = asked[left] ?? 0;
    const b = offered[right] ?? 0;
    if (a === b) sum += (weights[left] ?? 0) * (impacts[right] ?? 0);
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return ask.total === 0 ? 0 : Math.floor((1000 * sum) / (ask.total * fullImpact));
}

type Counts = Map<number, { term: Term; halves: number }>;

function count(counts: Counts, term: Term, halves: number) {
  const known = counts.get(term.id);
  if (known === undefined) counts.set(term.id, { term, halves });
  else known.halves += halves;
}

function vector(counts: Counts, weigh: TermWeighing): TermVector {
  const ids = Uint32Array.from(counts.keys()).sort();
  const weights = ids.map((id) => {
    const counted = counts.get(id);
    return counted === undefined ? 0 : weigh(counted.halves, counted.term.weight);
  });
  return { ids, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
}
