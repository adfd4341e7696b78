// Pairs that one named change would make eligible, and worth proposing.
import type { Gate, GateFailure } from '../domain/assessment.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Engine } from '../matching/compiled.ts';
import { judge, verdicts } from '../matching/engine.ts';
import type { Ask, Edition, Offer } from '../matching/model.ts';
import type { PreparedAsk, PreparedOffer } from '../matching/prepare.ts';

export type NearMiss = {
  offerId: string;
  editionId: string;
  askId: string;
  /** The one gate that fails, with what stood in the way. */
  failure: GateFailure;
  /** The score with that one thing changed. */
  score: number;
};

/** The changes that somebody could make. The others are decisions or facts, not details. */
const changes: Partial<Record<Gate, (ask: Ask, offer: Offer, edition: Edition) => Offer>> = {
  country: (_ask, offer, edition) => ({ ...offer, eligible: null, editions: [edition] }),
  language: (ask, offer, edition) =>
    withEdition(offer, { ...edition, deliveryLanguages: ask.deliveryLanguages }),
  over: (_ask, offer, edition) => withEdition(offer, { ...edition, window: null }),
  late: (_ask, offer, edition) => withEdition(offer, { ...edition, window: null }),
  'no-seats': (_ask, offer, edition) => withEdition(offer, { ...edition, seatsLeft: null }),
};

function withEdition(offer: Offer, edition: Edition): Offer {
  return { ...offer, editions: [edition] };
}

type Run = { engine: Engine; asOf: IsoDate; limit: number };

/** The near misses of a need, best first; an offer that can serve any of its asks is none. */
export function nearMissesOf(
  run: Run,
  asks: readonly PreparedAsk[],
  offers: readonly PreparedOffer[],
): NearMiss[] {
  const found = offers.flatMap((offer) => {
    const misses = asks.map((ask) => nearMissesOfPair(run, ask, offer));
    return misses.some((it) => it === null) ? [] : bestOf(misses);
  });
  return found.sort(byScore).slice(0, run.limit);
}

function bestOf(misses: readonly (NearMiss[] | null)[]): NearMiss[] {
  return misses
    .flatMap((it) => it ?? [])
    .sort(byScore)
    .slice(0, 1);
}

function byScore(a: NearMiss, b: NearMiss): number {
  return b.score - a.score || (a.offerId < b.offerId ? -1 : 1);
}

/** Null where an edition passes the gates for somebody as it is. */
function nearMissesOfPair(
  { engine, asOf }: Run,
  ask: PreparedAsk,
  offer: PreparedOffer,
): NearMiss[] | null {
  const misses: NearMiss[] = [];
  for (const edition of offer.offer.editions) {
    const found = verdicts(engine, { ask: ask.ask, offer: offer.offer, edition }, asOf);
    if (found.some(({ failures }) => failures.length === 0)) return null;
    const failure = found.find(({ failures }) => failures.length === 1)?.failures[0];
    const change = failure && changes[failure.gate];
    if (failure === undefined || change === undefined) continue;
    // What was worked out of the texts does not depend on what is changed.
    const changed = { ...offer, offer: change(ask.ask, offer.offer, edition) };
    const pair = judge(engine, ask, changed, asOf);
    if (pair?.judgement.proposed !== true) continue;
    const { offerId, askId } = pair;
    misses.push({ offerId, askId, editionId: edition.id, failure, score: pair.judgement.score });
  }
  return misses;
}
