// What the secretariat may say when it decides.
import { describe, expect, test } from 'vitest';
import {
  approveInput,
  deferInput,
  partsOfReason,
  recommendInput,
  rejectInput,
  reviewReasons,
} from '../../src/domain/review.ts';
import { misjudgedMembers } from './support.ts';

const id = '0190a5f0-0000-7000-8000-000000000000';

describe('a review', () => {
  const judged = { assessment: id, note: null };
  const shapes = [
    ['recommend', recommendInput, {}],
    ['approve', approveInput, {}],
    ['reject', rejectInput, {}],
    ['defer', deferInput, { until: '2027-01-01' }],
  ] as const;

  test.each(shapes)(
    'to %s gives one of its reasons, for one assessment',
    (verdict, shape, more) => {
      const all = Object.values(reviewReasons).flat();
      const own: readonly string[] = reviewReasons[verdict];
      const others = all.filter((reason) => !own.includes(reason));
      expect(
        misjudgedMembers(shape, { ...judged, ...more, reason: own[0] }, [
          ['reason', own, [...others, '']],
          ['note', [null, 'a', 'a'.repeat(4000)], ['', '  ', 'a'.repeat(4001), 1]],
          ['assessment', [id], ['', 'one', null]],
        ]),
      ).toEqual([]);
      expect(shape.parse({ assessment: id, ...more, reason: own[0] })).toMatchObject({
        note: null,
      });
      expect(shape.parse({ ...judged, ...more, reason: own[0], note: ' a ' }).note).toBe('a');
    },
  );

  test('approves seats, and puts off until a day', () => {
    expect(
      misjudgedMembers(approveInput, { ...judged, reason: 'as-recommended' }, [
        ['seats', [1, 10_000], [0, 10_001, 1.5]],
      ]),
    ).toEqual([]);
    expect(
      misjudgedMembers(deferInput, { ...judged, reason: 'awaiting-state', until: '2027-01-01' }, [
        ['until', ['2027-12-31'], ['', '2027-02-30', null]],
      ]),
    ).toEqual([]);
  });

  test('that rejects is about what would have to change for the pair to come back', () => {
    expect(partsOfReason['need-unclear']).toEqual(['text']);
    expect(partsOfReason['better-alternative']).toEqual(['seats', 'dates']);
    expect(partsOfReason['not-eligible']).toEqual(['eligibility']);
    for (const part of ['audience', 'kind', 'dates', 'language'] as const) {
      expect(partsOfReason[`wrong-${part}`]).toEqual([part]);
    }
    expect(partsOfReason['wrong-topic']).toEqual(['text']);
    expect(partsOfReason['duplicates-assistance']).toEqual([]);
    expect(partsOfReason['provider-unsuitable']).toEqual([]);
    expect(partsOfReason.other).toEqual([
      'text',
      'audience',
      'kind',
      'dates',
      'language',
      'eligibility',
    ]);
  });
});
