// The engine on the collection, as `enlace match` runs it.

import { type Match, matchNeeds } from '../../src/cli/match-needs.ts';
import type { EngineInput } from '../../src/matching/compiled.ts';
import { createEngine } from '../../src/matching/engine.ts';
import type { Collection } from './collection.ts';
import type { Ranked } from './measures.ts';
import { referenceDate } from './records.ts';

/** The ranked offers of each need. */
export type Run = ReadonlyMap<string, readonly Ranked[]>;

/** The offers that the engine keeps for each need, best first, with all that it says of them. */
export function matchCollection(
  input: EngineInput,
  { needs, offers }: Collection,
): Map<string, Match[]> {
  const run = {
    engine: createEngine(input),
    asOf: referenceDate,
    limit: input.policy.candidatesPerAsk,
    withNearMisses: false,
  };
  const asks = needs.map((need) => need.asks);
  return new Map(matchNeeds(run, asks, offers).map(({ needId, matches }) => [needId, matches]));
}

/** The order, the scores and the proposals of an engine's matches. */
export function rankedOf(matches: ReadonlyMap<string, readonly Match[]>): Run {
  return new Map(
    [...matches].map(([needId, offers]) => [
      needId,
      offers.map(({ offerId, best: { judgement } }) => ({
        offerId,
        score: judgement.score,
        proposed: judgement.proposed,
      })),
    ]),
  );
}
