import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/matching/explain/contrast.ts';
import { anEdition, judged, judgement } from '../support.ts';
import { asks, offers } from './arbitraries.ts';

describe('the contrast of two judgements', () => {
  it('names what speaks most for the first one first, and what speaks for the other last', () => {
    const course = judgement({}, {});
    const online = { modes: ['online'] as const, window: null };
    const manual = judgement({}, { kind: 'manual', editions: [anEdition(online)] });
    const { points, differences } = contrast(course, manual);
    expect(points).toBe(course.score - manual.score);
    expect(differences[0]?.code).toBe('more');
    expect(differences.find(({ criterion }) => criterion === 'mode')).toMatchObject({
      code: 'more',
      value: 1000,
      otherValue: 0,
    });
    expect(differences.find(({ criterion }) => criterion === 'topic')).toMatchObject({
      code: 'equal',
      points: 0,
    });
    const ordered = differences.map((difference) => difference.points);
    expect(ordered).toEqual(ordered.toSorted((a, b) => b - a));
  });

  it('adds up to the difference of the scores, and turned round to its opposite', () => {
    fc.assert(
      fc.property(asks, offers, offers, (ask, one, other) => {
        const first = judged(ask, one)?.judgement;
        const second = judged(ask, other)?.judgement;
        if (first === undefined || second === undefined) return;
        const { points, differences } = contrast(first, second);
        expect(differences.reduce((sum, difference) => sum + difference.points, 0)).toBe(points);
        expect(points).toBe(first.score - second.score);
        expect(contrast(second, first).points).toBe(0 - points);
      }),
    );
  });
});
