// What can be found wrong with the figures of an assessment, on any engine.
import { describe, expect, test } from 'vitest';
import { type CriterionScore, criteria, type Judgement } from '../../src/domain/assessment.ts';
import { differencesBetween } from '../../src/domain/differences.ts';
import { arithmeticFaults, judgementFaults, outcomeOf } from '../../src/domain/replay.ts';
import { policy } from '../matching/support.ts';

/** Every criterion at 800, but for the last, which is not stated. */
const scored: CriterionScore[] = criteria.map((criterion) => {
  const stated = criterion !== 'effect';
  const value = stated ? 800 : policy.neutral[criterion];
  const weight = policy.weights[criterion];
  return { criterion, value, weight, points: value * weight, stated };
});
const judged: Judgement = {
  beneficiaries: [{ state: 'ECU', failures: [] }],
  criteria: scored,
  score: scored.reduce((sum, { points }) => sum + points, 0),
  band: 'strong',
  proposed: true,
  concepts: [],
  reasons: [{ code: 'timing-open', parameters: {} }],
};

/** The assessment with another first criterion. */
function withTopic(changes: Partial<CriterionScore>): Judgement {
  const [first, ...others] = scored;
  if (first === undefined) throw new Error('there are no criteria');
  return { ...judged, criteria: [{ ...first, ...changes }, ...others] };
}

const codesOf = (assessed: Judgement, by = policy) =>
  arithmeticFaults(assessed, by).map(({ code }) => code);

describe('the arithmetic', () => {
  test('of a sound assessment has no fault', () => {
    expect(codesOf(judged)).toEqual([]);
  });

  test('names each figure that does not follow', () => {
    expect(codesOf({ ...judged, score: judged.score - 1 })).toEqual(['sum']);
    expect(codesOf({ ...judged, band: 'weak' })).toEqual(['band']);
    expect(codesOf({ ...judged, criteria: scored.toReversed() })).toEqual(['criteria']);
    expect(codesOf({ ...judged, criteria: scored.slice(1) })).toContain('criteria');
    expect(codesOf(withTopic({ points: 1 }))).toEqual(['points', 'sum']);
    expect(codesOf(withTopic({ weight: 0, points: 0 }))).toEqual(['weight', 'sum']);
    expect(codesOf(withTopic({ stated: false }))).toContain('neutral');
  });

  test('says what stands there and what the policy says', () => {
    expect(arithmeticFaults({ ...judged, band: 'possible' }, policy)).toEqual([
      { code: 'band', parameters: { stored: 'possible', policy: 'strong' } },
    ]);
  });

  test('says with each fault what does not follow from what', () => {
    const faultOf = (assessed: Judgement, code: string, by = policy) =>
      arithmeticFaults(assessed, by).find((fault) => fault.code === code)?.parameters;
    const { weights, neutral } = policy;
    expect(faultOf({ ...judged, score: 1 }, 'sum')).toEqual({ sum: judged.score, score: 1 });
    expect(faultOf(withTopic({ points: 1 }), 'points')).toEqual({
      criterion: 'topic',
      value: 800,
      weight: weights.topic,
      points: 1,
    });
    expect(faultOf(withTopic({ weight: 7 }), 'weight')).toEqual({
      criterion: 'topic',
      stored: 7,
      policy: weights.topic,
    });
    expect(faultOf(withTopic({ stated: false }), 'neutral')).toEqual({
      criterion: 'topic',
      stored: 800,
      policy: neutral.topic,
    });
    expect(faultOf(judged, 'threshold', { ...policy, threshold: 999_999 })).toEqual({
      score: judged.score,
      threshold: 999_999,
    });
    expect(faultOf({ ...judged, criteria: [] }, 'criteria')).toEqual({});
  });

  test('holds what is proposed against the threshold, and nothing else', () => {
    const strict = { ...policy, threshold: 1_000_000 };
    expect(codesOf(judged, strict)).toEqual(['threshold']);
    expect(codesOf({ ...judged, proposed: false }, strict)).toEqual([]);
    expect(codesOf(judged, { ...policy, threshold: judged.score })).toEqual([]);
  });
});

describe('a judgement that was made again', () => {
  test('is the same whatever the order of its members', () => {
    const { score, ...others } = judged;
    expect(judgementFaults(judged, { ...others, score })).toEqual([]);
  });

  test('differs in what is named', () => {
    expect(judgementFaults(judged, { ...judged, reasons: [], proposed: false })).toEqual([
      { code: 'difference', parameters: { pointer: '/proposed', stored: 'true', found: 'false' } },
      { code: 'difference', parameters: { pointer: '/reasons', stored: '–', found: '[]' } },
      {
        code: 'difference',
        parameters: { pointer: '/reasons/0/code', stored: '"timing-open"', found: '–' },
      },
      {
        code: 'difference',
        parameters: { pointer: '/reasons/0/parameters', stored: '{}', found: '–' },
      },
    ]);
  });

  test('is none where no edition passes any more', () => {
    expect(judgementFaults(judged, null)).toEqual([{ code: 'no-edition', parameters: {} }]);
  });
});

test('differences are of leaves, where a text is one and null another', () => {
  expect(differencesBetween({ a: 'xy', b: null }, { a: 'xz', b: {} })).toEqual([
    { pointer: '/a', stored: '"xy"', found: '"xz"' },
    { pointer: '/b', stored: 'null', found: '{}' },
  ]);
  expect(differencesBetween([1, [2]], [1, [2]])).toEqual([]);
  expect(differencesBetween({ z: 1, a: 1 }, { y: 2 }).map(({ pointer }) => pointer)).toEqual([
    '/a',
    '/y',
    '/z',
  ]);
});

test('differences escape what a pointer must escape', () => {
  expect(differencesBetween({ 'a/b~c': 1 }, { 'a/b~c': 2 })).toEqual([
    { pointer: '/a~1b~0c', stored: '1', found: '2' },
  ]);
});

test('one fault makes a difference; a check that was not made leaves it verified', () => {
  const passed = { check: 'record', skipped: null, faults: [] } as const;
  const skipped = { ...passed, skipped: 'other-engine' } as const;
  const failed = { ...passed, faults: [{ code: 'sum', parameters: {} }] } as const;
  expect(outcomeOf([{ ...passed, faults: [] }])).toBe('same');
  expect(outcomeOf([{ ...skipped, faults: [] }])).toBe('verified');
  expect(
    outcomeOf([
      { ...passed, faults: [] },
      { ...skipped, faults: [] },
    ]),
  ).toBe('verified');
  expect(
    outcomeOf([
      { ...skipped, faults: [] },
      { ...failed, faults: [...failed.faults] },
    ]),
  ).toBe('different');
});
