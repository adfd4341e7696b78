// The baseline: words in common, weighted by BM25, with the same gates and no translation.
// S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
import type { Collection } from './collection.ts';
import type { OfferFacts } from './records.ts';
import type { Run } from './run.ts';

const k1 = 1.2;
const b = 0.75;
/** Offers kept for a need. */
const depth = 20;
/** A score from which a pair counts as proposed: a plain guess. */
const threshold = 12;

/** The offers that share words with each need and break none of its constraints. */
export function bm25Run({ needs, offerFacts }: Collection): Run {
  const offers = [...offerFacts.values()];
  const scorer = bm25(offers.map((offer) => wordsOf(offer)));
  return new Map(
    needs.map(({ id, facts, judged }) => {
      const scores = scorer(new Set(wordsOf(facts)));
      const ranked = offers
        .map((offer, index) => ({ offerId: offer.id, score: scores[index] ?? 0 }))
        .filter(({ offerId, score }) => score > 0 && !judged.barred.has(offerId))
        .sort((one, other) => other.score - one.score || (one.offerId < other.offerId ? -1 : 1))
        .slice(0, depth)
        .map((it) => ({ ...it, proposed: it.score >= threshold }));
      return [id, ranked];
    }),
  );
}

function wordsOf({ title, description }: Pick<OfferFacts, 'title' | 'description'>): string[] {
  const folded = `${title} ${description}`.normalize('NFD').replace(/\p{M}+/gu, '');
  return folded.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** The scores of all documents for the words of a query. */
export function bm25(documents: readonly (readonly string[])[]) {
  const counts = documents.map((words) => countsOf(words));
  const holders = countsOf(counts.flatMap((count) => [...count.keys()]));
  const average = documents.reduce((sum, words) => sum + words.length, 0) / documents.length;
  const rarity = (word: string) => {
    const holding = holders.get(word) ?? 0;
    return Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5));
  };
  return (query: ReadonlySet<string>): number[] =>
    counts.map((count, index) => {
      const length = documents[index]?.length ?? 0;
      const norm = k1 * (1 - b + (b * length) / average);
      return [...query].reduce((sum, word) => {
        const times = count.get(word) ?? 0;
        return sum + (rarity(word) * times * (k1 + 1)) / (times + norm);
      }, 0);
    });
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
