// The reference scorer: the score of a pair is the sum over the criteria of value × weight, and
// depends on the ask, the offer, the policy and nothing else.
import {
  type Criterion,
  type CriterionScore,
  criteria,
  type Judgement,
} from '../domain/assessment.ts';
import type { PolicyContent } from '../domain/policy.ts';
import { bandOf } from '../domain/rescore.ts';
import { isTooEmpty } from './asks/too-empty.ts';
import type { Engine } from './compiled.ts';
import { capacityValue, languageValue, modeValue, timingValue } from './criteria/delivery.ts';
import { audienceValue, effectValue, kindValue } from './criteria/recipients.ts';
import { isOnSubject, mayRestOnWords, textValue, topicValue } from './criteria/subject.ts';
import type { AsOf, Edition } from './model.ts';
import type { PreparedAsk, PreparedOffer } from './prepare.ts';

/** Values of the criteria, 0 to 1000; null where they cannot be compared. */
export type Values = Record<Criterion, number | null>;

export type Fit = Omit<Values, 'timing' | 'language' | 'mode' | 'capacity'>;

/** An ask and an offer as of a date. */
export type Pair = { ask: PreparedAsk; offer: PreparedOffer; asOf: AsOf };

/** What does not depend on the edition, worked out once for all of them. */
export function fitValues(engine: Engine, { ask, offer }: Pair): Fit {
  return {
    topic: topicValue(engine, ask, offer),
    text: textValue(engine, ask, offer),
    audience: audienceValue(engine, ask.ask, offer.offer),
    kind: kindValue(engine, ask.ask, offer.offer),
    effect: effectValue(engine, offer.offer),
  };
}

/** All values of one edition. */
export function valuesOf(engine: Engine, fit: Fit, pair: Pair, edition: Edition): Values {
  const { ask } = pair.ask;
  const { offer } = pair.offer;
  return {
    topic: fit.topic,
    text: fit.text,
    audience: fit.audience,
    kind: fit.kind,
    timing: timingValue(ask, edition, pair.asOf, engine.policy),
    language: languageValue(ask, offer, edition, engine.policy),
    mode: modeValue(ask, edition),
    capacity: capacityValue(ask, edition),
    effect: fit.effect,
  };
}

/** The points of each criterion, in the order in which they are shown; their sum is the score. */
export function criterionScores(values: Values, policy: PolicyContent): CriterionScore[] {
  return criteria.map((criterion) => {
    const known = values[criterion];
    const value = known ?? policy.neutral[criterion];
    const weight = policy.weights[criterion];
    return { criterion, value, weight, points: value * weight, stated: known !== null };
  });
}

/** value × weight summed over the criteria: 0 to 1,000,000. */
export function scoreOf(values: Values, policy: PolicyContent): number {
  let score = 0;
  for (const criterion of criteria) {
    score += (values[criterion] ?? policy.neutral[criterion]) * policy.weights[criterion];
  }
  return score;
}

/** Whether a pair may be proposed for its content: its subjects meet, or it may rest on its words. */
function hasCommonContent(engine: Engine, { ask, offer }: Pair, values: Values): boolean {
  if (isOnSubject(engine, ask, offer)) return true;
  const enough = (values.text ?? 0) >= engine.policy.text.leastWithoutConcepts;
  return enough && mayRestOnWords(ask, offer);
}

/** Score, band, and whether the pair is proposed. */
export function verdictOf(
  engine: Engine,
  pair: Pair,
  values: Values,
): Pick<Judgement, 'score' | 'band' | 'proposed'> {
  const { bands, threshold } = engine.policy;
  const score = scoreOf(values, engine.policy);
  return {
    score,
    band: bandOf(score, bands),
    proposed:
      score >= threshold && !isTooEmpty(engine, pair.ask) && hasCommonContent(engine, pair, values),
  };
}
