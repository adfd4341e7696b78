// The codes that name reference data and records.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  code,
  groupCode,
  labels,
  language,
  reference,
  referenceFrom,
  referencePrefixes,
  stateCode,
} from '../../src/domain/codes.ts';
import { accepts, misjudged } from './support.ts';

const prefixes = Object.values(referencePrefixes);

test('a state is three capital letters', () => {
  const wrong = ['EC', 'ECUA', 'ecu', 'EC1', ' ECU', 'ECU\n', '1ECU'];
  expect(misjudged(stateCode, ['ECU'], wrong)).toEqual([]);
});

test('a group is a capital letter and up to 49 capitals, digits and hyphens', () => {
  const right = ['OAS', 'CARICOM', 'SICA-2', `A${'B'.repeat(49)}`, 'G7'];
  const wrong = ['A', '7G', '-OAS', 'oas', 'OAS!', `A${'B'.repeat(50)}`, 'A B'];
  expect(misjudged(groupCode, right, wrong)).toEqual([]);
});

test('a code is up to 80 small letters, digits and hyphens, and does not begin with a hyphen', () => {
  const right = ['a', '1', 'money-laundering', 'a'.repeat(80)];
  const wrong = ['', '-a', 'A', 'a_b', 'a b', 'a'.repeat(81), '!a', 'a!'];
  expect(misjudged(code, right, wrong)).toEqual([]);
});

test('languages are those of the service', () => {
  expect(['en', 'es', 'pt', 'fr'].every((one) => accepts(language, one))).toBe(true);
  expect(accepts(language, 'de')).toBe(false);
});

test('labels are a text in each language, none of them empty', () => {
  const full = { en: 'a', es: 'b', pt: 'c', fr: 'd' };
  const languages = ['en', 'es', 'pt', 'fr'];
  const empty = languages.map((one) => ({ ...full, [one]: '' }));
  const missing = languages.map((one) => ({ ...full, [one]: undefined }));
  expect(misjudged(labels, [full], [...empty, ...missing, { ...full, de: 'e' }])).toEqual([]);
});

describe('a reference', () => {
  test('begins with the letter of its noun', () => {
    expect(referencePrefixes).toEqual({
      need: 'N',
      offer: 'O',
      proposal: 'P',
      activity: 'A',
      release: 'R',
    });
  });

  test('is read in either case and kept in capitals', () => {
    expect(reference('N').parse('n-4xk7qm')).toBe('N-4XK7QM');
    const wrong = ['O-4XK7QM', 'N-4XK7Q', 'N-4XK7QMM', 'N4XK7QM', 'XN-4XK7QM'];
    expect(misjudged(reference('N'), ['N-4XK7QM'], wrong)).toEqual([]);
  });

  test('leaves out the letters that are taken for others', () => {
    const wrong = ['I', 'L', 'O', 'U'].map((letter) => `P-4XK7Q${letter}`);
    expect(misjudged(reference('P'), [], wrong)).toEqual([]);
  });

  test('can be made of any six random bytes, one character each', () => {
    const bytes = fc.uint8Array({ minLength: 6, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...prefixes), bytes, (prefix, random) => {
        const made = referenceFrom(prefix, random);
        expect(reference(prefix).parse(made)).toBe(made);
        expect(referenceFrom(prefix, random.subarray(0, 6))).toBe(made);
        expect(
          referenceFrom(
            prefix,
            random.map((byte) => byte ^ 32),
          ),
        ).toBe(made);
      }),
    );
    expect(referenceFrom('N', Uint8Array.from([0, 9, 10, 17, 18, 31]))).toBe('N-09AHJZ');
  });
});
