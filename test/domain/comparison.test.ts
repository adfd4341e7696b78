// Two policies over past decisions: what is counted, and what of a difference can be told.
import { describe, expect, test } from 'vitest';
import { type CriterionScore, criteria } from '../../src/domain/assessment.ts';
import { frozenIn } from '../../src/domain/overrides.ts';
import type { PolicyContent } from '../../src/domain/policy.ts';
import { reviewsToFit } from '../../src/domain/policy-comparison.ts';
import { policyDifferences } from '../../src/domain/policy-differences.ts';
import { contentOfDraft, nextPolicyVersion } from '../../src/domain/policy-version.ts';
import { rescore } from '../../src/domain/rescore.ts';
import type { ReviewVerdict } from '../../src/domain/review.ts';
import { policy } from '../matching/support.ts';
import { compare, type Decided } from './past-decisions.ts';

/** A policy by which the topic alone gives a score: 1000 points for each point of its value. */
const byTopic: PolicyContent = {
  ...policy,
  weights: {
    topic: 1000,
    text: 0,
    audience: 0,
    kind: 0,
    timing: 0,
    language: 0,
    mode: 0,
    capacity: 0,
    effect: 0,
  },
  threshold: 400_000,
  bands: { strong: 700_000, possible: 400_000 },
};

const onTopic = (value: number, stated = true): CriterionScore[] =>
  criteria.map((criterion) => {
    const own = criterion === 'topic' ? value : 0;
    return { criterion, value: own, weight: 0, points: 0, stated };
  });

describe('rescoring', () => {
  test('reaches a band and the threshold where it reaches their points', () => {
    const bandAt = (value: number) => rescore(onTopic(value), byTopic).band;
    expect([399, 400, 699, 700, 1000].map(bandAt)).toEqual([
      'weak',
      'possible',
      'possible',
      'strong',
      'strong',
    ]);
    const proposedAt = (value: number) => rescore(onTopic(value), byTopic).proposed;
    expect([399, 400, 401].map(proposedAt)).toEqual([false, true, true]);
  });

  test('asks for a concept or for enough words, both stated', () => {
    const lenient = {
      ...byTopic,
      threshold: 0,
      text: { ...byTopic.text, leastWithoutConcepts: 300 },
    };
    const withText = (value: number, stated = true) =>
      onTopic(0).map((one) => (one.criterion === 'text' ? { ...one, value, stated } : one));
    const proposed = (vector: CriterionScore[]) => rescore(vector, lenient).proposed;
    expect([299, 300, 301].map((value) => proposed(withText(value)))).toEqual([false, true, true]);
    expect(proposed(withText(900, false))).toBe(false);
    expect([proposed(onTopic(1)), proposed(onTopic(0))]).toEqual([true, false]);
    expect(proposed(onTopic(900, false))).toBe(false);
    expect(proposed([])).toBe(false);
  });
});

function decided(value: number, changes: Partial<Decided> = {}): Decided {
  return {
    proposal: `P-${value}`,
    askId: 'ask',
    assessmentId: 'assessment',
    verdict: 'approve',
    reason: 'as-recommended',
    at: new Date('2026-03-01T00:00:00Z'),
    score: value * 1000,
    band: 'possible',
    ...frozenIn(onTopic(value)),
    rivals: [],
    ...changes,
  };
}

const stricter: PolicyContent = {
  ...byTopic,
  threshold: 600_000,
  bands: { strong: 900_000, possible: 400_000 },
};

describe('a comparison', () => {
  test('counts the decisions of each verdict by which policy proposes them', () => {
    const of = (verdict: ReviewVerdict, ...values: number[]) =>
      values.map((value) => decided(value, { verdict }));
    const decisions = [
      ...of('approve', 450, 500, 650, 300),
      ...of('reject', 450, 100, 200, 300),
      ...of('defer', 650, 650),
    ];
    const none = { total: 0, both: 0, onlyFrom: 0, onlyTo: 0, neither: 0 };
    const verdicts = [
      { ...none, verdict: 'recommend' },
      { ...none, verdict: 'approve', total: 4, both: 1, onlyFrom: 2, neither: 1 },
      { ...none, verdict: 'reject', total: 4, onlyFrom: 1, neither: 3 },
      { ...none, verdict: 'defer', total: 2, both: 2 },
    ];
    expect(compare(byTopic, stricter, decisions).verdicts).toEqual(verdicts);
    const turned = verdicts.map((one) => ({ ...one, onlyFrom: 0, onlyTo: one.onlyFrom }));
    expect(compare(stricter, byTopic, decisions).verdicts).toEqual(turned);
  });

  test('lists what changed its band, its rank or its proposal, the newest first', () => {
    const at = (day: number) => ({ at: new Date(Date.UTC(2026, 0, day)) });
    const higher = onTopic(350).map((one) =>
      one.criterion === 'text' ? { ...one, value: 1000 } : one,
    );
    const withText: PolicyContent = {
      ...stricter,
      weights: { ...stricter.weights, topic: 900, text: 100 },
    };
    const found = compare(byTopic, stricter, [
      decided(500, at(2)),
      decided(650, at(4)),
      decided(800, at(3)),
      decided(950, at(1)),
    ]);
    expect(found.changed.map(({ decision }) => decision.proposal)).toEqual(['P-800', 'P-500']);
    expect(found).toMatchObject({ decisions: 4, bandChanged: 1, rankChanged: 0, rankUnknown: 0 });
    const overtaken = compare(stricter, withText, [decided(390, { ...at(1), rivals: [higher] })]);
    expect(overtaken).toMatchObject({ bandChanged: 0, rankChanged: 1 });
    expect(overtaken.changed).toMatchObject([{ from: { rank: 1 }, to: { rank: 2 } }]);
  });

  test('gives equal scores the better rank', () => {
    const rivals = [500, 501, 499, 900].map((value) => onTopic(value));
    const [changed] = compare(byTopic, stricter, [decided(500, { rivals })]).changed;
    expect(changed?.from.rank).toBe(3);
    expect(changed?.to.rank).toBe(3);
  });

  test('has no rank for decisions of before rivals were kept', () => {
    const found = compare(byTopic, stricter, [
      decided(500, { rivals: null }),
      decided(500, { rivals: [] }),
    ]);
    expect(found.rankUnknown).toBe(1);
    expect(found.changed.map(({ from }) => from.rank)).toEqual([null, 1]);
  });

  test('comes before any fitting: that takes two hundred reviews', () => {
    expect(reviewsToFit).toBe(200);
  });
});

describe('a difference', () => {
  const changedAt = (content: PolicyContent) =>
    policyDifferences(policy, content).map(({ pointer, effect }) => `${pointer} ${effect}`);

  test.each<[string, Partial<PolicyContent>]>([
    ['/threshold rescored', { threshold: 1 }],
    ['/bands/strong rescored', { bands: { ...policy.bands, strong: 1_000_000 } }],
    ['/neutral/effect rescored', { neutral: { ...policy.neutral, effect: 1 } }],
    ['/text/leastWithoutConcepts rescored', { text: { ...policy.text, leastWithoutConcepts: 1 } }],
    ['/text/gramShare not-judged', { text: { ...policy.text, gramShare: 1 } }],
    ['/candidatesPerAsk not-judged', { candidatesPerAsk: 99 }],
    ['/maxPerAsk no-judgement', { maxPerAsk: 99 }],
    ['/clocks/hold no-judgement', { clocks: { ...policy.clocks, hold: 1 } }],
    [
      '/queue/specialConsideration no-judgement',
      { queue: { ...policy.queue, specialConsideration: 999 } },
    ],
    ['/specialConsideration no-judgement', { specialConsideration: ['ECU'] }],
    ['/secondApprovalAboveSeats no-judgement', { secondApprovalAboveSeats: 12_345 }],
  ])('is %s', (expected, changes) => {
    expect(changedAt({ ...policy, ...changes })).toEqual([expected]);
  });

  test('is told in the order of the pointers, with both values', () => {
    const found = policyDifferences(policy, {
      ...policy,
      threshold: 2,
      maxPerAsk: 98,
      candidatesPerAsk: 97,
      kindSimilarity: { course: {} },
    });
    const pointers = found.map(({ pointer }) => pointer);
    expect(pointers).toEqual([...pointers].sort());
    expect(found.find(({ pointer }) => pointer === '/threshold')).toEqual({
      pointer: '/threshold',
      from: policy.threshold,
      to: 2,
      effect: 'rescored',
    });
    expect(found.find(({ pointer }) => pointer.startsWith('/kindSimilarity/manual/'))?.to).toBe(
      undefined,
    );
  });
});

describe('a draft', () => {
  test('changes the members that it names, at any depth, and adds what was not there', () => {
    const base = { a: { x: 1, y: { z: 2 } }, b: null, list: [1] };
    expect(contentOfDraft(base, { a: { y: { w: 3 } } })).toEqual({
      ...base,
      a: { x: 1, y: { z: 2, w: 3 } },
    });
    expect(contentOfDraft(base, { b: { c: 1 } })).toEqual({ ...base, b: { c: 1 } });
    expect(contentOfDraft(base, { a: null })).toEqual({ ...base, a: null });
    expect(contentOfDraft(base, { a: 'text' })).toEqual({ ...base, a: 'text' });
    expect(contentOfDraft(base, { list: { 0: 2 } })).toEqual({ ...base, list: { 0: 2 } });
    expect(contentOfDraft(base, { a: [] })).toEqual({ ...base, a: [] });
    expect(contentOfDraft(base, { d: 1 })).toEqual({ ...base, d: 1 });
    expect(contentOfDraft(base, {})).toEqual(base);
  });

  test('takes the number after the largest, whatever else stands there', () => {
    expect(nextPolicyVersion(['9.9.9', '10.1', 'old', '2'])).toBe('11.0.0');
    expect(nextPolicyVersion(['old', '-3'])).toBe('1.0.0');
    expect(nextPolicyVersion(['0.4'])).toBe('1.0.0');
  });
});
