// Why an ask has no adequate offer: there is none on its subject, those there are cannot serve it, or
// they come short. "No adequate offer" is a valid answer, but not without its reasons.
import type { Gate } from '../../domain/assessment.ts';
import { gates } from '../../domain/assessment.ts';
import type { Cause } from '../../domain/explanation.ts';
import { isTooEmpty } from '../asks/too-empty.ts';
import type { Engine } from '../compiled.ts';
import { isOnSubject } from '../criteria/subject.ts';
import { judge, rankOffers, verdicts } from '../engine.ts';
import type { AsOf, JudgedPair } from '../model.ts';
import type { PreparedAsk, PreparedOffer } from '../prepare.ts';
import { type NeedGap, needGaps } from './need-gaps.ts';

export type WhyNothing = {
  cause: Cause;
  /** Offers on the subject of the ask, whether or not they can serve it. */
  onTopic: string[];
  /** Of these, the offers that a gate stops: an offer that several gates stop counts for each. */
  blocked: { gate: Gate; offers: string[] }[];
  /** The others, with the points that they lack to be proposed: the fewest first. */
  below: { offerId: string; missing: number }[];
  gaps: NeedGap[];
};

/**
 * Why no offer is adequate for an ask as of a day; null where one is. `offers` are those that are live;
 * their order does not matter.
 */
export function whyNothing(
  engine: Engine,
  ask: PreparedAsk,
  offers: readonly PreparedOffer[],
  asOf: AsOf,
): WhyNothing | null {
  const isAdequate = (offer: PreparedOffer) =>
    rankOffers(engine, ask, [offer], { asOf, proposedOnly: true }).length > 0;
  if (offers.some(isAdequate)) return null;
  const onTopic = offers
    .filter((offer) => isOnSubject(engine, ask, offer))
    .map((offer) => ({ offer, pair: judge(engine, ask, offer, asOf) }));
  const stopped = onTopic.filter(({ pair }) => pair === null).map(({ offer }) => offer);
  const below = onTopic.flatMap(({ pair }) => (pair === null ? [] : shortfall(engine, pair)));
  const subject = onTopic.map(({ offer }) => offer);
  return {
    cause: causeOf({ engine, ask }, { onTopic: subject.length, below: below.length }),
    onTopic: subject.map(({ offer }) => offer.id).sort(),
    blocked: countByGate({ engine, ask, asOf }, stopped),
    below: below.sort((a, b) => a.missing - b.missing || (a.offerId < b.offerId ? -1 : 1)),
    gaps: needGaps({ engine, asOf }, ask, subject),
  };
}

function causeOf(
  { engine, ask }: Pick<Question, 'engine' | 'ask'>,
  { onTopic, below }: { onTopic: number; below: number },
): Cause {
  if (isTooEmpty(engine, ask)) return 'too-empty';
  if (onTopic === 0) return 'no-offer-on-topic';
  return below === 0 ? 'all-blocked' : 'below-threshold';
}

function shortfall({ policy }: Engine, { offerId, judgement }: JudgedPair) {
  return { offerId, missing: policy.threshold - judgement.score };
}

type Question = { engine: Engine; ask: PreparedAsk; asOf: AsOf };

/** The gates that stop each offer in the edition that comes nearest to passing, in their own order. */
function countByGate(question: Question, offers: readonly PreparedOffer[]) {
  const found = new Map<Gate, string[]>();
  for (const { offer } of offers) {
    for (const gate of nearestGates(question, offer)) {
      found.set(gate, [...(found.get(gate) ?? []), offer.id]);
    }
  }
  return gates.flatMap((gate) => {
    const stopped = found.get(gate);
    return stopped === undefined ? [] : [{ gate, offers: stopped.sort() }];
  });
}

function nearestGates({ engine, ask, asOf }: Question, offer: PreparedOffer['offer']): Gate[] {
  const failed = offer.editions
    .flatMap((edition) => verdicts(engine, { ask: ask.ask, offer, edition }, asOf))
    .map(({ failures }) => failures.map(({ gate }) => gate))
    .sort((a, b) => a.length - b.length);
  return failed[0] ?? [];
}
