import { describe, expect, it } from 'vitest';
import { engineUnder, judgement } from '../support.ts';

const { score } = judgement({}, {});
const bandUnder = (strong: number, possible: number) =>
  judgement({}, {}, engineUnder({ bands: { strong, possible } })).band;
const proposedUnder = (threshold: number) => judgement({}, {}, engineUnder({ threshold })).proposed;

describe('a score', () => {
  it('is in a band where it reaches its points', () => {
    expect(bandUnder(score, score)).toBe('strong');
    expect(bandUnder(score + 1, score)).toBe('possible');
    expect(bandUnder(score + 1, 0)).toBe('possible');
    expect(bandUnder(score + 1, score + 1)).toBe('weak');
  });

  it('is proposed where it reaches the threshold', () => {
    expect([score - 1, score, score + 1].map(proposedUnder)).toEqual([true, true, false]);
  });
});
