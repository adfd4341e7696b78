// What other values make of the same criteria.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import policyFile from '../../data/policy.json' with { type: 'json' };
import { type CriterionScore, criteria } from '../../src/domain/assessment.ts';
import { policyContent } from '../../src/domain/policy.ts';
import { hasMoved, moveProposals, sumOfWeights, triedValuesOf } from '../../src/domain/what-if.ts';

const inForce = policyContent.parse(policyFile.content);

const vector = fc
  .array(fc.record({ value: fc.integer({ min: 0, max: 1000 }), stated: fc.boolean() }), {
    minLength: criteria.length,
    maxLength: criteria.length,
  })
  .map((values) =>
    criteria.map((criterion, place): CriterionScore => {
      const { value = 0, stated = false } = values[place] ?? {};
      return { criterion, value, weight: 0, points: 0, stated };
    }),
  );
const proposals = fc
  .array(vector, { maxLength: 8 })
  .map((vectors) => vectors.map((one, place) => ({ reference: `P-${place}`, criteria: one })));

it('the same policy moves nothing', () => {
  fc.assert(
    fc.property(proposals, (some) => {
      const moved = moveProposals(some, { before: inForce, after: inForce });
      expect(moved).toHaveLength(some.length);
      expect(moved.some(hasMoved)).toBe(false);
    }),
  );
});

it('ranks are counted among what is proposed, the best first, and nothing is lost', () => {
  fc.assert(
    fc.property(proposals, fc.integer({ min: 0, max: 1_000_000 }), (some, threshold) => {
      const after = { ...inForce, threshold };
      const moved = moveProposals(some, { before: inForce, after });
      const ranks = moved.flatMap(({ after: { rank } }) => rank ?? []);
      expect(ranks).toEqual(ranks.map((_, place) => place + 1));
      const proposed = moved.filter((one) => one.after.proposed);
      const scores = proposed.map((one) => one.after.score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(proposed.every((one) => one.after.score >= threshold)).toBe(true);
      expect(moved.map(({ proposal }) => proposal.reference).toSorted()).toEqual(
        some.map(({ reference }) => reference).toSorted(),
      );
    }),
  );
});

it('the weights in force add up', () => {
  expect(sumOfWeights(triedValuesOf(inForce).weights)).toBe(1000);
});
