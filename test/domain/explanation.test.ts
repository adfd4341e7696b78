import { describe, expect, it } from 'vitest';
import { gates } from '../../src/domain/assessment.ts';
import { type Finding, findingFor, mayHear } from '../../src/domain/explanation.ts';

const closed: Finding = {
  failure: { gate: 'country', parameters: { state: 'PER' } },
  changes: [{ code: 'open-to-states', parameters: { states: ['PER', 'COL'] }, score: 700_000 }],
};
const foreign: Finding = {
  failure: { gate: 'language', parameters: { asked: ['es'], offered: ['fr'] } },
  changes: [{ code: 'accept-language', parameters: { language: 'fr' }, score: 700_000 }],
};

describe('what is told of a finding', () => {
  it('is everything to the secretariat', () => {
    expect(findingFor('secretariat', closed)).toEqual(closed);
    expect(gates.every((gate) => mayHear('secretariat', gate))).toBe(true);
  });

  it('is nothing at all to the provider, who would learn of a need', () => {
    expect(findingFor('provider', foreign)).toBeNull();
    expect(gates.some((gate) => mayHear('provider', gate))).toBe(false);
  });

  it('is no state and no score to the owner of the need', () => {
    const told = [findingFor('owner', closed), findingFor('owner', foreign)];
    expect(told[0]?.changes).toEqual([
      { code: 'open-to-beneficiaries', parameters: {}, score: null },
    ]);
    expect(told[1]?.changes).toMatchObject([{ parameters: { language: 'fr' }, score: null }]);
    expect(JSON.stringify(told)).not.toMatch(/PER|COL|700000/);
  });

  it('names no state of the need that the gate stops, and keeps what its own need says', () => {
    expect(findingFor('owner', closed)?.failure).toEqual({ gate: 'country', parameters: {} });
    expect(findingFor('owner', foreign)?.failure).toEqual(foreign.failure);
  });

  it('is of the gates that its own need and the published offer tell, to the owner', () => {
    expect(gates.filter((gate) => mayHear('owner', gate)).sort()).toEqual([
      'country',
      'excluded-by-need',
      'language',
      'late',
      'over',
      'own',
    ]);
  });

  it.each(['excluded-by-offer', 'no-seats', 'not-live'] as const)(
    'is nothing of %s to the owner of the need',
    (gate) => {
      expect(findingFor('owner', { failure: { gate, parameters: {} }, changes: [] })).toBeNull();
    },
  );
});
