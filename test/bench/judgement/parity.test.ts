import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../bench/judgement/parity.ts';
import type { Match } from '../../../src/cli/match-needs.ts';
import { languages } from '../../../src/domain/vocabulary.ts';

/** An offer found for a need, as far as agreement is concerned. */
function match(offerId: string, proposed: boolean): Match {
  const judgement = {
    beneficiaries: [],
    criteria: [],
    score: 0,
    band: 'weak' as const,
    proposed,
    concepts: [],
    reasons: [],
  };
  const best = { askId: 'n', needId: 'n', offerId, editionId: offerId, tie: 0, judgement };
  return { offerId, best, asks: [best] };
}

/** What en, es, pt and fr find: a letter an offer, those in capitals proposed. */
function found(...lists: [string, string, string, string]) {
  return new Map(
    languages.map((language, index) => [
      language,
      (lists[index] ?? '')
        .split('')
        .map((letter) => match(letter.toLowerCase(), /[A-Z]/.test(letter))),
    ]),
  );
}

describe('agreement between languages', () => {
  it('is full for the same offers in the same order', () => {
    expect(agreementOf('n', found('ABcde', 'ABcde', 'ABcde', 'ABcde'))).toMatchObject({
      sameSet: true,
      sameOrder: true,
      sameFirst: true,
      sameProposed: true,
      overlap: 1,
    });
  });

  it('looks no further than the first five', () => {
    expect(agreementOf('n', found('abcdef', 'abcdeg', 'abcde', 'abcdeh'))).toMatchObject({
      sameSet: true,
    });
  });

  it('tells another order from other offers, and other proposals', () => {
    expect(agreementOf('n', found('Abcde', 'baCde', 'Abcde', 'Abcde'))).toMatchObject({
      sameSet: true,
      sameOrder: false,
      sameFirst: false,
      sameProposed: false,
      overlap: 1,
    });
  });

  it('is the mean share that two languages have in common', () => {
    const { sameSet, overlap } = agreementOf('n', found('abcde', 'abcde', 'abcde', 'abcdx'));
    expect(sameSet).toBe(false);
    expect(overlap).toBeCloseTo((3 * 1 + 3 * 0.8) / 6, 12);
  });

  it('is full where no language finds anything', () => {
    expect(agreementOf('n', found('', '', '', ''))).toMatchObject({ sameSet: true, overlap: 1 });
  });
});
