// What else could have come out of a pair: the one change of the need that would lift it over its rival
// or into the strong band. Each was judged again; a change that does neither is not told.
import type { TriedChange } from '../../domain/explanation.ts';
import { judge, verdicts } from '../engine.ts';
import type { PreparedAsk, PreparedOffer } from '../prepare.ts';
import { concessions, type Trial } from './changes.ts';
import type { Run } from './near-misses.ts';

/** What a change of the need would bring a pair. */
export type Counterfactual = TriedChange & {
  /** Whether the pair, which is in a lower band, would be in the strong one. */
  strong: boolean;
  /** Whether the pair, which the rival equals or leads, would lead it, judged with the same change. */
  ahead: boolean;
};

type Contest = {
  ask: PreparedAsk;
  offer: PreparedOffer;
  /** The best of the other offers, or the runner-up; null where there is none. */
  rival: PreparedOffer | null;
};

/**
 * The changes of the need that would each lift the offer alone, the highest score first; none where it
 * is not eligible. The rival is judged with the same change, for a need that gives way gives way to all.
 */
export function counterfactuals({ engine, asOf }: Run, contest: Contest): Counterfactual[] {
  const { ask, offer, rival } = contest;
  const judged = (side: PreparedOffer, by: PreparedAsk) => judge(engine, by, side, asOf)?.judgement;
  const before = judged(offer, ask);
  if (before === undefined) return [];
  const rivalBefore = rival === null ? undefined : judged(rival, ask);
  const behind = rivalBefore !== undefined && rivalBefore.score >= before.score;
  const found = trialsOf({ engine, asOf }, contest).flatMap((tried): Counterfactual[] => {
    // What was worked out of the texts does not depend on what is changed.
    const changed = { ...ask, ask: tried.ask };
    const after = judged(offer, changed);
    if (after?.proposed !== true) return [];
    const strong = before.band !== 'strong' && after.band === 'strong';
    const rivalAfter = rival === null ? undefined : judged(rival, changed);
    const ahead = behind && (rivalAfter === undefined || after.score > rivalAfter.score);
    return strong || ahead ? [{ ...tried.change, score: after.score, strong, ahead }] : [];
  });
  return found.sort((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What the need could concede to any edition of the offer; each change once. */
function trialsOf({ engine, asOf }: Run, { ask, offer }: Contest): Trial[] {
  const trials = offer.offer.editions.flatMap((edition) => {
    const pair = { ask: ask.ask, offer: offer.offer, edition };
    return concessions({ ...pair, asOf, verdicts: verdicts(engine, pair, asOf) });
  });
  return [...new Map(trials.map((tried) => [keyOf(tried.change), tried])).values()];
}

function keyOf({ code, parameters }: Pick<Counterfactual, 'code' | 'parameters'>): string {
  return JSON.stringify([code, Object.entries(parameters)]);
}
