import { describe, expect, it } from 'vitest';
import { bm25 } from '../../../bench/judgement/bm25.ts';

describe('BM25', () => {
  it('is the sum over the words in common of rarity and saturated frequency', () => {
    const score = bm25([['gold', 'mine', 'gold'], ['court'], ['mine', 'law']]);
    const [first] = score(new Set(['gold']));
    const rarity = Math.log(1 + 2.5 / 1.5);
    expect(first).toBeCloseTo((rarity * 2 * 2.2) / (2 + 1.2 * (0.25 + 0.75 * 1.5)), 12);
  });

  it('gives nothing without a word in common', () => {
    const score = bm25([['gold'], ['court']]);
    expect(score(new Set(['prison']))).toEqual([0, 0]);
  });

  it('prefers the rarer word and the shorter text', () => {
    const score = bm25([
      ['law', 'gold'],
      ['law', 'court'],
      ['law'],
      ['law', 'gold', 'sea', 'port'],
    ]);
    const [gold = 0, , , long = 0] = score(new Set(['gold']));
    const [law = 0] = score(new Set(['law']));
    expect(gold).toBeGreaterThan(law);
    expect(gold).toBeGreaterThan(long);
  });
});
