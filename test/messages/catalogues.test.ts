// That every code has words. That the languages agree is checked by scripts/check-catalogues.mjs.
import { describe, expect, it } from 'vitest';
import { criteria, gates } from '../../src/domain/assessment.ts';
import { reviewReasons, reviewVerdicts } from '../../src/domain/review.ts';
import { bands } from '../../src/domain/vocabulary.ts';
import { reasonCodes } from '../../src/matching/reasons.ts';
import { catalogues, isMessageKey } from '../../src/messages/catalogues.ts';
import { namedFieldCodes, thrownProblems } from './source-codes.ts';

describe('what the source says', () => {
  it('finds codes at all', () => {
    expect(thrownProblems()).toContain('not-in-status');
    expect(namedFieldCodes()).toContain('no-beneficiary');
  });

  it('has words for every problem', () => {
    const standing = [
      'unauthenticated',
      'not-found',
      'precondition-failed',
      'precondition-required',
      'invalid',
    ];
    const codes = [...thrownProblems(), ...standing];
    expect(codes.filter((code) => !isMessageKey(`problem.${code}`))).toEqual([]);
  });

  it('has words for every wrong field', () => {
    const shapes = ['string', 'array', 'number', 'int'].flatMap((origin) => [
      `too-big-${origin}`,
      `too-small-${origin}`,
    ]);
    const nouns = ['state', 'group', 'audience', 'concept', 'action', 'instrument', 'organization'];
    const codes = [
      ...namedFieldCodes(),
      ...shapes,
      ...nouns.map((noun) => `unknown-${noun}`),
      'not-a-date',
      'not-a-match',
    ];
    // What only the form of one field can say has words of that field alone.
    const ofOneField = Object.keys(catalogues.en).filter((key) => key.startsWith('wrong.'));
    const hasWords = (code: string) =>
      isMessageKey(`field.${code}`) || ofOneField.some((key) => key.endsWith(`.${code}`));
    expect(codes.filter((code) => !hasWords(code))).toEqual([]);
  });

  it('has words for everything that the engine and the reviews say', () => {
    const said = [
      ...Object.keys(reasonCodes).map((code) => `reason.${code}`),
      ...criteria.map((criterion) => `criterion.${criterion}`),
      ...bands.map((band) => `band.${band}`),
      ...gates.flatMap((gate) => [`gate.${gate}`, `problem.gate-failed.${gate}`]),
      ...reviewVerdicts.flatMap((verdict) => [
        `review.${verdict}`,
        ...reviewReasons[verdict].map((reason) => `review.${verdict}.${reason}`),
      ]),
    ];
    expect(said.filter((key) => !isMessageKey(key))).toEqual([]);
  });
});
