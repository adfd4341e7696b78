// Where people decided against the engine: which decisions count, and against what they speak.
import { describe, expect, test } from 'vitest';
import { type Criterion, type CriterionScore, criteria } from '../../src/domain/assessment.ts';
import { type Decision, findOverrides, frozenIn } from '../../src/domain/overrides.ts';
import { reviewReasons } from '../../src/domain/review.ts';

type Points = Partial<Record<Criterion, number>>;

/** A vector with these points; criteria that are not named have none. */
const vector = (points: Points): CriterionScore[] =>
  criteria.map((criterion) => {
    const own = points[criterion] ?? 0;
    return { criterion, value: own, weight: 1, points: own, stated: true };
  });

function decided(proposal: string, changes: Partial<Decision>): Decision {
  return {
    proposal,
    askId: 'ask',
    assessmentId: proposal,
    verdict: 'reject',
    reason: 'other',
    at: new Date('2026-03-01T00:00:00Z'),
    score: 500_000,
    band: 'possible',
    ...frozenIn(vector({})),
    rivals: null,
    ...changes,
  };
}

describe('a strong proposal that is rejected', () => {
  test.each([
    ['wrong-topic', ['topic', 'text']],
    ['wrong-audience', ['audience']],
    ['wrong-kind', ['kind']],
    ['wrong-dates', ['timing']],
    ['wrong-language', ['language']],
    ['provider-unsuitable', ['effect']],
    ['not-eligible', []],
    ['duplicates-assistance', []],
    ['need-unclear', []],
    ['better-alternative', []],
    ['other', []],
    ['a reason of before', []],
  ] as const)('for %s speaks against %j', (reason, against) => {
    expect(findOverrides([decided('P-1', { band: 'strong', reason })])).toEqual([
      { kind: 'strong-rejected', proposal: 'P-1', instead: null, reason, criteria: against },
    ]);
  });

  test('is one for each reason that there is', () => {
    const decisions = reviewReasons.reject.map((reason) =>
      decided(reason, { band: 'strong', reason }),
    );
    expect(findOverrides(decisions).map(({ reason }) => reason)).toEqual(reviewReasons.reject);
  });

  test('is none where it was not strong, or was not rejected', () => {
    const others = [
      decided('P-1', { band: 'possible' }),
      decided('P-2', { band: 'weak' }),
      decided('P-3', { band: 'strong', verdict: 'approve' }),
      decided('P-4', { band: 'strong', verdict: 'recommend' }),
      decided('P-5', { band: 'strong', verdict: 'defer' }),
    ];
    expect(findOverrides(others)).toEqual([]);
  });
});

describe('a lower proposal that is approved', () => {
  const approved = decided('low', {
    verdict: 'approve',
    reason: 'as-recommended',
    ...frozenIn(vector({ topic: 300, kind: 100, mode: 40 })),
  });
  const higher = decided('high', {
    score: 600_000,
    reason: 'wrong-dates',
    ...frozenIn(vector({ topic: 400, kind: 100, text: 10 })),
  });
  const override = {
    kind: 'lower-approved',
    proposal: 'low',
    instead: 'high',
    reason: 'wrong-dates',
    criteria: ['topic', 'text'],
  };

  test('speaks against the criteria on which the rejected one had more points', () => {
    expect(findOverrides([higher, approved])).toEqual([override]);
    expect(findOverrides([approved, higher])).toEqual([override]);
    expect(findOverrides([{ ...approved, band: 'weak' }, higher])).toEqual([override]);
  });

  test('is none where the engine ranked it first, or alike', () => {
    expect(findOverrides([approved, { ...higher, score: approved.score }])).toEqual([]);
    expect(findOverrides([approved, { ...higher, score: approved.score - 1 }])).toEqual([]);
    expect(findOverrides([approved])).toEqual([]);
  });

  test('is none where the higher one was for another ask, or was not rejected', () => {
    expect(findOverrides([approved, { ...higher, askId: 'another' }])).toEqual([]);
    for (const verdict of ['approve', 'recommend', 'defer'] as const) {
      expect(findOverrides([approved, { ...higher, band: 'strong', verdict }])).toEqual([]);
    }
  });

  test('is none where it is strong itself, or only recommended', () => {
    const strong = decided('strong', { band: 'strong', verdict: 'approve' });
    expect(findOverrides([strong, higher])).toEqual([]);
    expect(findOverrides([{ ...approved, verdict: 'recommend' }, higher])).toEqual([]);
  });

  test('is not held against an earlier rejection of itself', () => {
    expect(findOverrides([approved, { ...higher, proposal: 'low' }])).toEqual([]);
  });

  test('is held against the highest of those rejected', () => {
    const highest = decided('highest', { score: 700_000, ...frozenIn(vector({ effect: 1 })) });
    const expected = { ...override, instead: 'highest', reason: 'other', criteria: ['effect'] };
    expect(findOverrides([higher, highest, approved])).toEqual([expected]);
    expect(findOverrides([highest, higher, approved])).toEqual([expected]);
  });

  test('counts a criterion that a vector of before does not have as none', () => {
    const earlier = { ...approved, points: approved.points.slice(0, 1) };
    expect(findOverrides([higher, earlier])).toEqual([
      { ...override, criteria: ['topic', 'text', 'kind'] },
    ]);
  });

  test('stands in the order of the decisions', () => {
    const rejected = decided('strong', { band: 'strong', score: 1, reason: 'wrong-kind' });
    const found = findOverrides([rejected, approved, higher]);
    expect(found.map(({ proposal }) => proposal)).toEqual(['strong', 'low']);
  });
});
