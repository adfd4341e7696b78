import { beforeAll, describe, expect, it } from 'vitest';
import { type Collection, readCollection } from '../../../bench/judgement/collection.ts';
import { readEngineInput } from '../../../bench/judgement/engine-input.ts';
import { evaluate, evaluateRun } from '../../../bench/judgement/evaluate.ts';
import { type NeedValues, pairValues, runAgain } from '../../../bench/judgement/pair-values.ts';
import { matchCollection, type Run, rankedOf } from '../../../bench/judgement/run.ts';
import type { EngineInput } from '../../../src/matching/compiled.ts';
import { readPolicy } from '../../../src/reference/policy.ts';

let collection: Collection;
let input: EngineInput;
let run: Run;
let values: NeedValues[];

beforeAll(async () => {
  collection = await readCollection();
  input = await readEngineInput((await readPolicy()).content);
  run = rankedOf(matchCollection(input, collection));
  values = pairValues(input, collection);
});

describe('the engine on the collection', () => {
  it('judges exactly the pairs that break no constraint', () => {
    for (const { need, pairs } of values) {
      const eligible = collection.offers.filter(({ id }) => !need.judged.barred.has(id));
      const judged = [...new Set(pairs.map(({ offerId }) => offerId))].sort();
      expect(judged).toEqual(eligible.map(({ id }) => id).sort());
    }
  });

  it('comes out the same when the values of its criteria are weighed again', () => {
    expect(runAgain(values, input.policy, input.policy)).toEqual(run);
  });

  it('comes out the same under other weights', () => {
    const weights = { ...input.policy.weights, topic: 260, audience: 180 };
    const policy = { ...input.policy, weights, threshold: 480_000 };
    const other = rankedOf(matchCollection({ ...input, policy }, collection));
    expect(runAgain(values, policy, policy)).toEqual(other);
  });

  it('is no worse than it has been shown to be', () => {
    const { all, byLanguage } = evaluateRun(run, collection);
    expect(all.figures['hard@10']).toBe(0);
    expect(all.figures['nDCG@10']).toBeGreaterThan(0.89);
    expect(all.figures['P@1']).toBeGreaterThan(0.95);
    expect(all.figures['recall@10']).toBeGreaterThan(0.95);
    expect(all.figures['abstention']).toBeGreaterThanOrEqual(0.75);
    expect(all.figures['answered']).toBeGreaterThan(0.9);
    for (const { figures } of Object.values(byLanguage)) {
      expect(figures['nDCG@10']).toBeGreaterThan(0.85);
    }
  });

  it('can be tried with a part of the policy changed', async () => {
    const { all } = await evaluate({ threshold: 1_000_000 });
    expect(all).toMatchObject({ needs: 60, answerable: 52 });
    expect(all.figures).toMatchObject({ abstention: 1, answered: 0, 'hard@10': 0 });
    await expect(evaluate({ weights: { topic: 900 } })).rejects.toThrow('weights');
  });
});
