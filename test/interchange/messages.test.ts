import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/vocabulary.ts';
import { errorCodes, warningCodes } from '../../src/interchange/finding.ts';
import { interchange as en } from '../../src/messages/en/interchange.ts';
import { interchange as es } from '../../src/messages/es/interchange.ts';
import { interchange as fr } from '../../src/messages/fr/interchange.ts';
import { interchange as pt } from '../../src/messages/pt/interchange.ts';

const catalogues = { en, es, pt, fr };
const values = {
  value: 'X',
  nearest: 'Y; Z',
  suggested: 'yes',
  allowed: 'a, b',
  expected: 'number',
  found: 2,
  least: 3,
  most: 1_000_000,
  line: 4,
  earlier: 5,
  file: 'f.csv',
  row: '6',
  field: 'title',
  message: 'M',
  fields: 'weights',
};

describe.each(languages)('the words in %s', (language) => {
  test('are there for every error and warning', () => {
    for (const code of [...errorCodes, ...warningCodes]) {
      expect(catalogues[language]).toHaveProperty([`interchange.${code}`]);
    }
  });

  test('can be put together', () => {
    const texts = Object.values(catalogues[language]).map((pattern) =>
      String(new IntlMessageFormat(pattern, language).format(values)),
    );
    expect(texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
  });

  test('name the value and its likenesses wherever something is unknown', () => {
    const pattern = catalogues[language]['interchange.unknown-group'];
    const format = new IntlMessageFormat(pattern, language);
    expect(format.format(values)).toContain('Y; Z');
    expect(format.format({ ...values, suggested: 'no', nearest: '' })).not.toContain('Y; Z');
  });
});
