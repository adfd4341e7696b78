// Pairs that one named change would make eligible, and worth proposing.
import type { GateFailure } from '../../domain/assessment.ts';
import type { TriedChange } from '../../domain/explanation.ts';
import type { Engine } from '../compiled.ts';
import { judge, verdicts } from '../engine.ts';
import type { AsOf, Edition } from '../model.ts';
import type { PreparedAsk, PreparedOffer } from '../prepare.ts';
import { remediesOf, type Trial } from './changes.ts';

export type NearMiss = {
  offerId: string;
  editionId: string;
  askId: string;
  /** The one gate that fails, with what stood in the way. */
  failure: GateFailure;
  /** The changes that would each do alone, the best first; one of a code. */
  changes: TriedChange[];
  /** The score with the best of them. */
  score: number;
};

/** An engine as of a day. */
export type Run = { engine: Engine; asOf: AsOf };

/** The near misses of a need, best first; an offer that can serve any of its asks is none. */
export function nearMissesOf(
  run: Run & { limit: number },
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
  return b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function keyOf({ offerId, askId, editionId }: NearMiss): string {
  return [offerId, askId, editionId].join(' ');
}

/**
 * The editions that one change would make worth proposing. Null where an edition passes the gates for
 * somebody as it is.
 */
export function nearMissesOfPair(
  run: Run,
  ask: PreparedAsk,
  offer: PreparedOffer,
): NearMiss[] | null {
  const misses: NearMiss[] = [];
  for (const edition of offer.offer.editions) {
    const found = verdicts(run.engine, { ask: ask.ask, offer: offer.offer, edition }, run.asOf);
    if (found.some(({ failures }) => failures.length === 0)) return null;
    const failure = found.find(({ failures }) => failures.length === 1)?.failures[0];
    if (failure === undefined) continue;
    const trials = remediesOf(failure.gate, { ...bare(ask, offer, edition, run), verdicts: found });
    const changes = worthProposing(run, { ask, offer }, trials);
    const [best] = changes;
    if (best === undefined) continue;
    const ids = { offerId: offer.offer.id, editionId: edition.id, askId: ask.ask.id };
    misses.push({ ...ids, failure, changes, score: best.score });
  }
  return misses;
}

function bare(ask: PreparedAsk, offer: PreparedOffer, edition: Edition, { asOf }: Run) {
  return { ask: ask.ask, offer: offer.offer, edition, asOf };
}

/** The changes after which the engine itself would propose the pair: the best of each code. */
function worthProposing(
  { engine, asOf }: Run,
  { ask, offer }: { ask: PreparedAsk; offer: PreparedOffer },
  trials: readonly Trial[],
): TriedChange[] {
  const best = new Map<string, TriedChange>();
  for (const tried of trials) {
    // What was worked out of the texts does not depend on what is changed.
    const pair = judge(engine, { ...ask, ask: tried.ask }, { ...offer, offer: tried.offer }, asOf);
    if (pair?.judgement.proposed !== true) continue;
    const { score } = pair.judgement;
    const { code } = tried.change;
    if (score > (best.get(code)?.score ?? -1)) best.set(code, { ...tried.change, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
