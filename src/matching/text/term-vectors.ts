// Texts as sorted vectors of hashed terms: two of them are compared in one walk, in whole numbers,
// so that no order of summation can change a bit.
import type { Language } from '../../domain/vocabulary.ts';
import { hash32 } from '../fixed-point.ts';
import { grams } from './grams.ts';
import { type Lexicon, termKey, weightOf } from './lexicon.ts';
import { skeleton } from './skeletons.ts';
import { stem } from './stems.ts';
import type { Token } from './tokens.ts';

export type TermVector = { ids: Uint32Array; weights: Uint32Array; total: number };

/** The three classes of terms of a text: one for its own language, two across languages. */
export type TextVectors = { stems: TermVector; skeletons: TermVector; grams: TermVector };

/** A stretch of text and the number of times that each of its words counts, in halves. */
export type Field = { tokens: readonly Token[]; halves: number };

/** Weight of a term that counts `halves` / 2 times in its text. */
export type TermWeighing = (term: string, halves: number, lexiconWeight: number) => number;

/** The largest impact of a term in an offer. */
export const fullImpact = 255;

/** Weight of an ask's term: its rarity times how much the ask dwells on it (saturating). */
export const askWeighing: TermWeighing = (_term, halves, lexiconWeight) =>
  Math.floor((8 * lexiconWeight * halves) / (halves + 3));

/**
 * Impact of an offer's term, 0 to 255: the saturation of BM25F (Robertson, Zaragoza and Taylor,
 * 2004), fields weighted before saturation, k1 = 1.2, b = 0.5.
 */
export function offerWeighing(fields: readonly Field[], lexicon: Lexicon): TermWeighing {
  const length = fields.reduce((sum, { tokens, halves }) => sum + (tokens.length * halves) / 2, 0);
  const norm = 1.2 * (0.5 + (0.5 * length) / lexicon.usualLength);
  return (_term, halves) => Math.floor((fullImpact * halves) / (halves + 2 * norm));
}

/** The vectors of a text made of fields. */
export function textVectors(
  fields: readonly Field[],
  language: Language,
  lexicon: Lexicon,
  weigh: TermWeighing,
): TextVectors {
  const counts = {
    stems: new Map<string, Count>(),
    skeletons: new Map<string, Count>(),
    grams: new Map<string, Count>(),
  };
  for (const { tokens, halves } of fields) {
    for (const token of tokens) {
      const cognate = skeleton(token.folded);
      const skeletonKey = cognate === null ? null : termKey.skeleton(cognate);
      const stemKey = termKey.stem(stem(token.word, language), language);
      // A stem that the lexicon has not seen in this language may be common in another.
      const across = skeletonKey === null ? lexicon.unseen : weightOf(lexicon, skeletonKey);
      count(counts.stems, stemKey, halves, Math.min(weightOf(lexicon, stemKey), across));
      if (skeletonKey !== null) count(counts.skeletons, skeletonKey, halves, across);
      for (const gram of grams(token.folded)) {
        const key = termKey.gram(gram);
        count(counts.grams, key, halves, weightOf(lexicon, key));
      }
    }
  }
  return {
    stems: vector(counts.stems, weigh),
    skeletons: vector(counts.skeletons, weigh),
    grams: vector(counts.grams, weigh),
  };
}

type Count = { halves: number; weight: number };

function count(counts: Map<string, Count>, term: string, halves: number, weight: number) {
  const known = counts.get(term);
  if (known === undefined) counts.set(term, { halves, weight });
  else known.halves += halves;
}

function vector(counts: ReadonlyMap<string, Count>, weigh: TermWeighing): TermVector {
  const entries = Array.from(counts, ([term, { halves, weight }]) => ({
    id: hash32(term),
    weight: weigh(term, halves, weight),
  })).sort((a, b) => a.id - b.id || a.weight - b.weight);
  return {
    ids: Uint32Array.from(entries, ({ id }) => id),
    weights: Uint32Array.from(entries, ({ weight }) => weight),
    total: entries.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** Share of the ask's terms, by weight, that the offer covers: 0 to 1000. */
export function coverage(ask: TermVector, offer: TermVector): number {
  let sum = 0;
  let left = 0;
  let right = 0;
  const { ids: asked, weights } = ask;
  const { ids: offered, weights: impacts } = offer;
  while (left < asked.length && right < offered.length) {
    const a = asked[left] ?? 0;
    const b = offered[right] ?? 0;
    if (a === b) sum += (weights[left] ?? 0) * (impacts[right] ?? 0);
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return ask.total === 0 ? 0 : Math.floor((1000 * sum) / (ask.total * fullImpact));
}
