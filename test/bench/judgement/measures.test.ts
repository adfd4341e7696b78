import { describe, expect, it } from 'vitest';
import { figuresOf, meanFigures, type Ranked } from '../../../bench/judgement/measures.ts';

/** A ranking of these offers, of which the first `proposed` are proposed. */
function ranking(offerIds: readonly string[], proposed = 0): Ranked[] {
  return offerIds.map((offerId, index) => ({
    offerId,
    score: 1000 - index,
    proposed: index < proposed,
  }));
}

const answerable = {
  grades: new Map([
    ['best', 3],
    ['good', 2],
    ['related', 1],
    ['other', 0],
  ]),
  barred: new Set(['foreign']),
};
const unanswerable = { grades: new Map([['related', 1]]), barred: new Set<string>() };

describe('the figures of a need', () => {
  it('are full for the best order', () => {
    const figures = figuresOf(ranking(['best', 'good', 'related', 'other'], 2), answerable);
    expect(figures).toEqual({
      'nDCG@5': 1,
      'nDCG@10': 1,
      'P@1': 1,
      'recall@10': 1,
      'hard@10': 0,
      'judged@10': 1,
      answered: 1,
      precision: 1,
    });
  });

  it('discount what comes late', () => {
    const figures = figuresOf(ranking(['related', 'best', 'good']), answerable);
    const gained = 1 + 7 / Math.log2(3) + 3 / 2;
    const ideal = 7 + 3 / Math.log2(3) + 1 / 2;
    expect(figures['nDCG@10']).toBeCloseTo(gained / ideal, 12);
    expect(figures['P@1']).toBe(0);
    expect(figures['recall@10']).toBe(1);
    expect(figures.answered).toBe(0);
    expect(figures).not.toHaveProperty('precision');
  });

  it('count what nobody judged as no gain, and what breaks a constraint', () => {
    const figures = figuresOf(ranking(['unjudged', 'foreign', 'best', 'other'], 4), answerable);
    expect(figures['judged@10']).toBe(0.5);
    expect(figures['hard@10']).toBe(0.25);
    expect(figures['recall@10']).toBe(0.5);
    expect(figures.precision).toBe(0.25);
  });

  it('look at no more than the first ten', () => {
    const others = Array.from({ length: 10 }, (_, index) => `other ${index}`);
    const figures = figuresOf(ranking([...others, 'best'], 11), answerable);
    expect(figures['nDCG@10']).toBe(0);
    expect(figures['recall@10']).toBe(0);
    expect(figures.answered).toBe(1);
  });

  it('want nothing proposed where nothing is good', () => {
    expect(figuresOf(ranking(['related']), unanswerable)).toMatchObject({ abstention: 1 });
    const proposing = figuresOf(ranking(['related'], 1), unanswerable);
    expect(proposing).toMatchObject({ abstention: 0, precision: 0 });
    expect(proposing).not.toHaveProperty('nDCG@10');
    expect(proposing).not.toHaveProperty('answered');
  });

  it('are there for a need for which nothing was found', () => {
    expect(figuresOf([], answerable)).toEqual({
      'nDCG@5': 0,
      'nDCG@10': 0,
      'P@1': 0,
      'recall@10': 0,
      answered: 0,
    });
  });
});

it('means are over the needs to which a measure applies', () => {
  const figures = meanFigures([{ 'P@1': 1, answered: 1 }, { 'P@1': 0 }, { abstention: 1 }]);
  expect(figures).toEqual({ 'P@1': 0.5, answered: 1, abstention: 1 });
});
