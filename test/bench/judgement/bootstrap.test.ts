import { describe, expect, it } from 'vitest';
import { differences } from '../../../bench/judgement/bootstrap.ts';
import type { Figures } from '../../../bench/judgement/measures.ts';

function perNeed(values: readonly number[]): Map<string, Figures> {
  return new Map(values.map((value, index) => [`need ${index}`, { 'P@1': value }]));
}

const ours = [1, 1, 1, 0, 1, 1, 0, 1, 1, 1];
const theirs = [0, 1, 0, 0, 1, 0, 0, 1, 0, 1];

describe('the paired bootstrap', () => {
  it('finds no difference between a run and itself', () => {
    expect(differences(perNeed(ours), perNeed(ours))).toEqual([
      { measure: 'P@1', difference: 0, low: 0, high: 0, p: 1, needs: 10 },
    ]);
  });

  it('has the difference of the means within its interval', () => {
    const [found] = differences(perNeed(ours), perNeed(theirs));
    expect(found?.difference).toBeCloseTo(0.4, 12);
    expect(found?.low).toBeLessThan(0.4);
    expect(found?.high).toBeGreaterThan(0.4);
    expect(found?.p).toBeLessThan(0.05);
  });

  it('gives the same every time, and the opposite the other way round', () => {
    const there = differences(perNeed(ours), perNeed(theirs));
    const [again] = differences(perNeed(ours), perNeed(theirs));
    const [back] = differences(perNeed(theirs), perNeed(ours));
    expect(there).toEqual([again]);
    expect(back?.difference).toBeCloseTo(-0.4, 12);
  });

  it('leaves out needs to which the measure does not apply in both', () => {
    const some = new Map(perNeed(ours)).set('need 0', { abstention: 1 });
    const [found] = differences(some, perNeed(theirs));
    expect(found).toMatchObject({ measure: 'P@1', needs: 9 });
  });
});
