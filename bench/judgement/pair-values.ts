// The values of the criteria of every pair that passes the gates, worked out once: under other
// weights and another threshold, scoring them again is arithmetic.
import { type Criterion, criteria } from '../../src/domain/assessment.ts';
import type { PolicyContent } from '../../src/domain/policy.ts';
import { asksToMatch } from '../../src/matching/asks/asks-to-match.ts';
import type { EngineInput } from '../../src/matching/compiled.ts';
import { createEngine, judge, prepareAsk, prepareOffer } from '../../src/matching/engine.ts';
import type { Collection, JudgedNeed } from './collection.ts';
import type { Ranked } from './measures.ts';
import { referenceDate } from './records.ts';
import type { Run } from './run.ts';

/** An ask, an offer and one of its editions. */
export type PairValues = {
  offerId: string;
  /** Values in the order of the criteria, the neutral ones of the policy where nothing is stated. */
  values: readonly number[];
  /** Whether it may be proposed for its content, if its score suffices. */
  hasContent: boolean;
  /** Decides between equal scores, as in the engine. */
  tie: number;
};

export type NeedValues = { need: JudgedNeed; pairs: readonly PairValues[] };

/** What is chosen by measurement; everything else of a policy is as it was when values were taken. */
export type Weighing = { weights: Readonly<Record<Criterion, number>>; threshold: number };

/** The values of all pairs of the collection. */
export function pairValues(input: EngineInput, { needs, offers }: Collection): NeedValues[] {
  // With no threshold, what is proposed is what has the content for it.
  const engine = createEngine({ ...input, policy: { ...input.policy, threshold: 0 } });
  const editions = offers.flatMap((offer) => {
    const prepared = prepareOffer(engine, offer);
    return offer.editions.map((edition) => ({
      ...prepared,
      offer: { ...offer, editions: [edition] },
    }));
  });
  return needs.map((need) => {
    const pairs = need.asks
      .flatMap((ask) => asksToMatch(engine, ask))
      .flatMap((ask) => {
        const prepared = prepareAsk(engine, ask);
        return editions.flatMap((offer) => {
          const judged = judge(engine, prepared, offer, referenceDate);
          if (judged === null) return [];
          const { offerId, judgement, tie } = judged;
          return {
            offerId,
            values: judgement.criteria.map(({ value }) => value),
            hasContent: judgement.proposed,
            tie,
          };
        });
      });
    return { need, pairs };
  });
}

/** The score of a pair under these weights. */
export function scoreOf({ values }: PairValues, weights: readonly number[]): number {
  let score = 0;
  for (let index = 0; index < values.length; index += 1) {
    score += (values[index] ?? 0) * (weights[index] ?? 0);
  }
  return score;
}

/** What the engine would rank for a need under these weights and this threshold. */
export function rankAgain({ pairs }: NeedValues, weighing: Weighing, limit: number): Ranked[] {
  const weights = criteria.map((criterion) => weighing.weights[criterion]);
  const scored = pairs
    .map((pair) => ({ pair, score: scoreOf(pair, weights) }))
    .sort((a, b) => b.score - a.score || a.pair.tie - b.pair.tie);
  const best = new Map<string, Ranked>();
  for (const { pair, score } of scored) {
    const { offerId, hasContent } = pair;
    const proposed = hasContent && score >= weighing.threshold;
    if (!best.has(offerId)) best.set(offerId, { offerId, score, proposed });
  }
  return [...best.values()].slice(0, limit);
}

/** The run of all needs under these weights and this threshold. */
export function runAgain(
  needs: readonly NeedValues[],
  weighing: Weighing,
  { candidatesPerAsk }: PolicyContent,
): Run {
  return new Map(
    needs.map((values) => [values.need.id, rankAgain(values, weighing, candidatesPerAsk)]),
  );
}
