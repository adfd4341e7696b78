// Needs against offers: the best of each need, whichever of its asks an offer answers best.
import type { IsoDate } from '../domain/dates.ts';
import { asksToMatch } from '../matching/asks/asks-to-match.ts';
import type { SuggestedAsk } from '../matching/asks/model.ts';
import { suggestAsks } from '../matching/asks/suggest-asks.ts';
import type { Engine } from '../matching/compiled.ts';
import { judge, prepareAsk, prepareOffer, rankOffers } from '../matching/engine.ts';
import { type NearMiss, nearMissesOf } from '../matching/explain/near-misses.ts';
import type { Ask, JudgedPair, Offer } from '../matching/model.ts';
import type { PreparedAsk, PreparedOffer } from '../matching/prepare.ts';

/** An offer for a need: the judgements of all asks that it can serve, the best first. */
export type Match = { offerId: string; best: JudgedPair; asks: JudgedPair[] };

export type NeedMatches = {
  needId: string;
  /** What was matched: the asks that the need states, else the whole of it as one. */
  asks: readonly Ask[];
  /** What a need without asks seems to hold, for its filer to confirm: not matched by itself. */
  suggestedAsks: SuggestedAsk[];
  matches: Match[];
  nearMisses: NearMiss[];
};

export type MatchRun = {
  engine: Engine;
  asOf: IsoDate;
  /** Offers kept for a need. */
  limit: number;
  /** Whether asks are suggested, and pairs looked for that one change would make eligible. */
  withNearMisses: boolean;
};

/**
 * The best offers of each need, in the order of the needs' ids. The result depends on the records
 * alone, not on their order.
 */
export function matchNeeds(
  run: MatchRun,
  needs: readonly (readonly Ask[])[],
  offers: readonly Offer[],
): NeedMatches[] {
  const prepared = offers
    .map((offer) => prepareOffer(run.engine, offer))
    .sort((a, b) => (a.offer.id < b.offer.id ? -1 : 1));
  return needs
    .map((asks) => matchNeed(run, asks, prepared))
    .sort((a, b) => (a.needId < b.needId ? -1 : 1));
}

function matchNeed(
  run: MatchRun,
  asks: readonly Ask[],
  offers: readonly PreparedOffer[],
): NeedMatches {
  const prepared = asks
    .flatMap((ask) => asksToMatch(run.engine, ask))
    .map((ask) => prepareAsk(run.engine, ask));
  return {
    needId: asks[0]?.needId ?? '',
    asks,
    suggestedAsks: run.withNearMisses ? suggestedFor(run.engine, asks) : [],
    matches: bestMatches(run, prepared, offers),
    nearMisses: run.withNearMisses ? nearMissesOf(run, prepared, offers) : [],
  };
}

/** The asks of a need that states none, where its text holds more than one. */
function suggestedFor(engine: Engine, asks: readonly Ask[]): SuggestedAsk[] {
  const [whole] = asks;
  if (whole === undefined || whole.id !== whole.needId) return [];
  const suggested = suggestAsks(engine, whole);
  return suggested.length > 1 ? suggested : [];
}

/** The best offers of a need are among the best of its asks, so only those are judged for all. */
function bestMatches(
  { engine, asOf, limit }: MatchRun,
  asks: readonly PreparedAsk[],
  offers: readonly PreparedOffer[],
): Match[] {
  const pairs = asks
    .flatMap((ask) => rankOffers(engine, ask, offers, { asOf, limit }))
    .sort(byScore);
  const best = firstOfEach(pairs).slice(0, limit);
  const offerOf = new Map(offers.map((offer) => [offer.offer.id, offer]));
  return best.map((pair) => {
    const offer = offerOf.get(pair.offerId);
    const judged = asks.flatMap((ask) => (offer && judge(engine, ask, offer, asOf)) ?? []);
    return { offerId: pair.offerId, best: pair, asks: judged.sort(byScore) };
  });
}

/** The first pair of each offer. */
function firstOfEach(pairs: readonly JudgedPair[]): JudgedPair[] {
  const byOffer = new Map<string, JudgedPair>();
  for (const pair of pairs) {
    if (!byOffer.has(pair.offerId)) byOffer.set(pair.offerId, pair);
  }
  return [...byOffer.values()];
}

/** The engine's own order. */
function byScore(a: JudgedPair, b: JudgedPair): number {
  return b.judgement.score - a.judgement.score || a.tie - b.tie;
}
