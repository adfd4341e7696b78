import { describe, expect, it } from 'vitest';
import { gates } from '../../src/domain/assessment.ts';
import { causes, changeSides, gapEffects, needFields } from '../../src/domain/explanation.ts';
import { languages } from '../../src/domain/vocabulary.ts';
import { isMessageKey } from '../../src/messages/catalogues.ts';
import { text } from '../../src/messages/format.ts';

const codes = Object.keys(changeSides).map((code) => `change.${code}`);
const sentences = [
  ...codes,
  ...causes.map((cause) => `cause.${cause}`),
  ...gapEffects.map((effect) => `gap.${effect}`),
  'contrast.more',
  'contrast.less',
  'contrast.equal',
];

describe('the words of explanations', () => {
  it('are there for every code', () => {
    const keys = [
      ...sentences,
      ...gates.map((gate) => `gate-name.${gate}`),
      ...needFields.map((field) => `need-field.${field}`),
    ];
    expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
  });

  it.each(languages)('make whole sentences in %s, for one and for many', (language) => {
    const values = {
      language: 'X',
      mode: 'X',
      states: ['X', 'Y'],
      criterion: 'X',
      field: 'X',
      from: '2026-02-01',
      to: '2026-03-01',
    };
    for (const count of [1, 20, 1_000_000]) {
      const numbers = { seats: count, points: count, offers: count };
      for (const key of sentences.filter(isMessageKey)) {
        expect(text(language, key, { ...values, ...numbers })).toMatch(/^\p{Lu}.+\.$/u);
      }
    }
  });
});
