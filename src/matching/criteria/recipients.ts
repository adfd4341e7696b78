// Is it for the people and of the kind that the ask names, and did it work before?
import type { Engine } from '../compiled.ts';
import type { Ask, Offer } from '../model.ts';

/** Mean over the audiences asked for of the best that the offer does for each; null if not stated. */
export function audienceValue(engine: Engine, ask: Ask, offer: Offer): number | null {
  if (ask.audience.length === 0 || offer.audience.length === 0) return null;
  let sum = 0;
  let most = 0;
  for (const asked of ask.audience) {
    let best = 0;
    for (const offered of offer.audience) best = Math.max(best, engine.audiences(asked, offered));
    sum += best;
    most = Math.max(most, best);
  }
  return Math.floor((sum / ask.audience.length + most) / 2);
}

/** The best that the offered kind does for any kind wanted; null where none is wanted. */
export function kindValue(engine: Engine, ask: Ask, offer: Offer): number | null {
  if (ask.wantedKinds.length === 0) return null;
  return Math.max(...ask.wantedKinds.map((wanted) => kindSimilarity(engine, wanted, offer.kind)));
}

function kindSimilarity(
  engine: Engine,
  wanted: Ask['wantedKinds'][number],
  offered: Offer['kind'],
) {
  return wanted === offered ? 1000 : (engine.policy.kindSimilarity[wanted]?.[offered] ?? 0);
}

/**
 * Mean of past evaluations, drawn towards the mean of all by as many evaluations as the policy says
 * (shrinkage: a single happy course proves little). Null where there is none.
 */
export function effectValue(engine: Engine, offer: Offer): number | null {
  if (offer.effect === null || offer.effect.evaluations === 0) return null;
  const { evaluations, mean } = offer.effect;
  const { prior } = engine.policy.effect;
  return Math.floor(
    (evaluations * mean + prior * engine.lexicon.effectMean) / (evaluations + prior),
  );
}
