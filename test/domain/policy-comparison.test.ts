// What another policy makes of decisions: arithmetic on frozen vectors.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CriterionScore, criteria } from '../../src/domain/assessment.ts';
import { findOverrides, frozenIn } from '../../src/domain/overrides.ts';
import { type PolicyContent, policyContent } from '../../src/domain/policy.ts';
import { policyDifferences } from '../../src/domain/policy-differences.ts';
import { contentOfDraft, nextPolicyVersion } from '../../src/domain/policy-version.ts';
import { rescore } from '../../src/domain/rescore.ts';
import { reviewVerdicts } from '../../src/domain/review.ts';
import { readPolicy } from '../../src/reference/policy.ts';
import { compare, type Decided } from './past-decisions.ts';

/** Judges by these values, whatever the policy of the data files comes to say. */
const policy: PolicyContent = {
  ...(await readPolicy()).content,
  weights: {
    topic: 320,
    text: 240,
    audience: 120,
    kind: 100,
    timing: 50,
    language: 40,
    mode: 40,
    capacity: 40,
    effect: 50,
  },
  neutral: {
    topic: 0,
    text: 0,
    audience: 500,
    kind: 600,
    timing: 800,
    language: 800,
    mode: 800,
    capacity: 800,
    effect: 600,
  },
  threshold: 525_000,
  bands: { strong: 620_000, possible: 525_000 },
};
const other: PolicyContent = {
  ...policy,
  weights: { ...policy.weights, topic: 200, text: 200, audience: 180, kind: 200 },
};

/** A vector under the initial policy; values that are not given are not stated. */
function vector(values: Partial<Record<(typeof criteria)[number], number>>): CriterionScore[] {
  return criteria.map((criterion) => {
    const stated = values[criterion];
    const value = stated ?? policy.neutral[criterion];
    const weight = policy.weights[criterion];
    return { criterion, value, weight, points: value * weight, stated: stated !== undefined };
  });
}

const full = { topic: 1000, text: 900, audience: 1000, kind: 1000 };

function decided(changes: Partial<Decided>, frozen = vector(full)): Decided {
  return {
    proposal: 'P-000001',
    askId: 'ask',
    assessmentId: 'assessment',
    verdict: 'approve',
    reason: 'as-recommended',
    at: new Date('2026-03-01T00:00:00Z'),
    ...rescore(frozen, policy),
    ...frozenIn(frozen),
    rivals: [],
    ...changes,
  };
}

describe('rescoring', () => {
  test('gives the score of the assessment again under its own policy', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined }), {
          minLength: criteria.length,
          maxLength: criteria.length,
        }),
        (values) => {
          const frozen = vector(
            Object.fromEntries(criteria.map((criterion, place) => [criterion, values[place]])),
          );
          const points = frozen.reduce((sum, one) => sum + one.points, 0);
          expect(rescore(frozen, policy).score).toBe(points);
        },
      ),
    );
  });

  test('takes the neutral value of the other policy where nothing was stated', () => {
    const neutral = { ...policy.neutral, effect: 0 };
    const before = rescore(vector(full), policy);
    const after = rescore(vector(full), { ...policy, neutral });
    expect(before.score - after.score).toBe(policy.neutral.effect * policy.weights.effect);
  });

  test('does not propose what meets in no concept and in too few words', () => {
    const words = { ...full, topic: 0, text: policy.text.leastWithoutConcepts };
    const lenient = { ...policy, threshold: 0 };
    const strict = { ...lenient, text: { ...policy.text, leastWithoutConcepts: 1000 } };
    expect(rescore(vector(words), lenient).proposed).toBe(true);
    expect(rescore(vector(words), strict).proposed).toBe(false);
  });
});

describe('a comparison', () => {
  test('of a policy with itself changes nothing', () => {
    const decisions = [decided({}), decided({ verdict: 'reject', rivals: [vector({})] })];
    expect(compare(policy, policy, decisions)).toMatchObject({
      decisions: 2,
      bandChanged: 0,
      rankChanged: 0,
      changed: [],
    });
  });

  test('counts approved pairs that it would not have proposed, and rejected ones that it would', () => {
    const { score } = rescore(vector(full), policy);
    const strict = { ...policy, threshold: score + 1 };
    const lost = compare(policy, strict, [decided({})]);
    expect(lost.verdicts.find(({ verdict }) => verdict === 'approve')).toMatchObject({
      total: 1,
      onlyFrom: 1,
    });
    const gained = compare(strict, policy, [decided({ verdict: 'reject' })]);
    expect(gained.verdicts.find(({ verdict }) => verdict === 'reject')).toMatchObject({
      onlyTo: 1,
    });
    expect(lost.changed).toHaveLength(1);
  });

  test('moves the rank among the proposals that stood beside it', () => {
    const words = vector({ ...full, audience: 0, kind: 0 });
    const rival = vector({ topic: 600, text: 400, audience: 1000, kind: 1000 });
    const [changed] = compare(policy, other, [decided({ rivals: [rival] }, words)]).changed;
    expect([changed?.from.rank, changed?.to.rank]).toEqual([1, 2]);
  });

  test('does not guess the rank of decisions of before rivals were kept', () => {
    const compared = compare(policy, other, [decided({ rivals: null })]);
    expect(compared).toMatchObject({ rankUnknown: 1, rankChanged: 0 });
  });
});

describe('a comparison of many', () => {
  const value = fc.integer({ min: 0, max: 1000 });
  const vectors = fc
    .record(
      { topic: value, text: value, audience: value, kind: value, timing: value },
      { requiredKeys: [] },
    )
    .map(vector);
  const decisions = fc.array(
    fc.record({
      frozen: vectors,
      rivals: fc.option(fc.array(vectors, { maxLength: 4 }), { nil: null }),
      verdict: fc.constantFrom(...reviewVerdicts),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    { maxLength: 8 },
  );
  /** The comparison as it is defined: each vector scored for itself, one after the other. */
  const placedUnder = (
    content: PolicyContent,
    one: CriterionScore[],
    rivals: CriterionScore[][],
  ) => {
    const scoreOf = (given: CriterionScore[]) =>
      given.reduce(
        (sum, { criterion, value: own, stated }) =>
          sum + (stated ? own : content.neutral[criterion]) * content.weights[criterion],
        0,
      );
    return {
      score: scoreOf(one),
      rank: 1 + rivals.filter((it) => scoreOf(it) > scoreOf(one)).length,
    };
  };

  test('gives each the score and the rank that it has by itself', () => {
    fc.assert(
      fc.property(decisions, (given) => {
        const past = given.map(({ frozen, rivals, verdict, day }, place) =>
          decided(
            {
              assessmentId: String(place),
              verdict,
              rivals,
              at: new Date(Date.UTC(2026, 2, day)),
            },
            frozen,
          ),
        );
        const compared = compare(policy, other, past);
        expect(compared.decisions).toBe(given.length);
        for (const { decision, from, to } of compared.changed) {
          const one = given[Number(decision.assessmentId)];
          for (const [content, placed] of [[policy, from] as const, [other, to] as const]) {
            const { score, rank } = placedUnder(content, one?.frozen ?? [], one?.rivals ?? []);
            expect(placed).toMatchObject({ score, rank: one?.rivals === null ? null : rank });
          }
        }
        const ranks = given.filter(
          ({ frozen, rivals }) =>
            rivals !== null &&
            placedUnder(policy, frozen, rivals).rank !== placedUnder(other, frozen, rivals).rank,
        );
        expect(compared.rankChanged).toBe(ranks.length);
      }),
    );
  });
});

describe('differences', () => {
  test('say what past decisions can tell, and take what is unknown for a change of values', () => {
    const changed: PolicyContent = {
      ...other,
      clocks: { ...policy.clocks, answer: 1 },
      kindSimilarity: { ...policy.kindSimilarity, manual: { course: 1 } },
    };
    const effects = new Map(
      policyDifferences(policy, changed).map(({ pointer, effect }) => [pointer, effect]),
    );
    expect(effects.get('/weights/topic')).toBe('rescored');
    expect(effects.get('/clocks/answer')).toBe('no-judgement');
    expect(effects.get('/kindSimilarity/manual/toolkit')).toBe('not-judged');
    expect(effects.has('/weights/effect')).toBe(false);
  });

  test('are none where an earlier policy does not name what it was judged by', () => {
    const { language: _, ...earlier } = policy;
    expect(policyDifferences(policyContent.parse(earlier), policy)).toEqual([]);
    const graded = { interpreted: 800, passive: 100 };
    expect(policyDifferences(policy, { ...policy, language: graded })).toMatchObject([
      { pointer: '/language/interpreted', from: 850, to: 800, effect: 'not-judged' },
      { pointer: '/language/passive', from: 600, to: 100, effect: 'not-judged' },
    ]);
  });
});

describe('overrides', () => {
  const strong = vector(full);
  const weak = vector({ ...full, topic: 500, text: 300, audience: 0 });

  test('a strong proposal that is rejected speaks against what its reason is about', () => {
    const rejected = decided({ verdict: 'reject', reason: 'wrong-audience' }, strong);
    expect(findOverrides([rejected])).toEqual([
      {
        kind: 'strong-rejected',
        proposal: 'P-000001',
        instead: null,
        reason: 'wrong-audience',
        criteria: ['audience'],
      },
    ]);
  });

  test('a lower one that is approved speaks against the points of the higher one', () => {
    const rejected = decided({
      verdict: 'reject',
      reason: 'provider-unsuitable',
      band: 'possible',
    });
    const approved = decided({ proposal: 'P-000002' }, weak);
    expect(approved.band).not.toBe('strong');
    expect(findOverrides([rejected, approved])).toMatchObject([
      { kind: 'lower-approved', proposal: 'P-000002', instead: 'P-000001' },
    ]);
    expect(findOverrides([rejected, approved])[0]?.criteria).toEqual(['topic', 'text', 'audience']);
    expect(findOverrides([rejected, { ...approved, askId: 'another' }])).toEqual([]);
  });

  test('following the engine is none', () => {
    const approved = decided({});
    const rejected = decided({ proposal: 'P-000002', verdict: 'reject' }, weak);
    expect(findOverrides([approved, rejected])).toEqual([]);
  });
});

describe('a draft', () => {
  test('that names all members stands for itself, any other is laid over its base', () => {
    const base = { a: { x: 1, y: 2 }, list: [1, 2], limit: 5 };
    expect(contentOfDraft(base, { a: { x: 3 } })).toEqual({ ...base, a: { x: 3, y: 2 } });
    expect(contentOfDraft(base, { list: [], limit: null })).toEqual({
      ...base,
      list: [],
      limit: null,
    });
    expect(contentOfDraft(base, { ...base, a: {} })).toEqual({ ...base, a: {} });
  });

  test('takes the next number', () => {
    expect(nextPolicyVersion([])).toBe('1.0.0');
    expect(nextPolicyVersion(['1.0.0', '3.2', '2.0.0'])).toBe('4.0.0');
  });
});
