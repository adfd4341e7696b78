import { describe, expect, it } from 'vitest';
import type { NeedValues, PairValues, Weighing } from '../../../bench/judgement/pair-values.ts';
import { rankAgain } from '../../../bench/judgement/pair-values.ts';
import { tune } from '../../../bench/judgement/tuning.ts';

const start: Weighing = {
  weights: {
    topic: 300,
    text: 300,
    audience: 100,
    kind: 100,
    timing: 40,
    language: 40,
    mode: 40,
    capacity: 40,
    effect: 40,
  },
  threshold: 500_000,
};

function pair(offerId: string, topic: number, text: number): PairValues {
  const values = [topic, text, 500, 500, 500, 500, 500, 500, 500];
  return { offerId, values, hasContent: true, tie: 0 };
}

function need(id: string, grades: Record<string, number>, pairs: PairValues[]): NeedValues {
  const judged = { grades: new Map(Object.entries(grades)), barred: new Set<string>() };
  const facts = {
    id,
    country: 'JAM',
    language: 'en' as const,
    title: '',
    description: '',
    deliveryLanguages: [],
    passiveLanguages: [],
    window: null,
  };
  return {
    need: { id, language: 'en', facts, asks: [], judged, reasons: new Map() },
    pairs,
  };
}

/** The good offer is nearer in topic, the other in words. */
const misled = need('misled', { good: 3, other: 0 }, [
  pair('good', 800, 200),
  pair('other', 300, 750),
]);
const idle = need('idle', { other: 0 }, [pair('other', 400, 400)]);

describe('the search for weights', () => {
  const tuned = tune([misled, idle], start);

  it('finds those that rank the good offer first', () => {
    expect(rankAgain(misled, start, 10)[0]?.offerId).toBe('other');
    expect(rankAgain(misled, tuned, 10)[0]?.offerId).toBe('good');
  });

  it('keeps the sum, the range, and what tells nothing apart', () => {
    const { weights } = tuned;
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(1000);
    expect(weights.topic).toBeLessThanOrEqual(600);
    expect(weights.text).toBeGreaterThanOrEqual(150);
    expect(weights).toMatchObject({ audience: 100, kind: 100, effect: 40 });
  });

  it('sets the lowest threshold that leaves alone what nothing answers', () => {
    expect(rankAgain(idle, tuned, 10).some(({ proposed }) => proposed)).toBe(false);
    const lower = { ...tuned, threshold: tuned.threshold - 5000 };
    expect(rankAgain(idle, lower, 10).some(({ proposed }) => proposed)).toBe(true);
  });

  it('leaves alone weights that cannot be bettered', () => {
    const content = need('content', { good: 3 }, [pair('good', 900, 900), pair('other', 0, 0)]);
    expect(tune([content], start).weights).toEqual(start.weights);
  });
});
