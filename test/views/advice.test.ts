// What the coach says is said once, however many fields it is said of.
import { expect, test } from 'vitest';
import type { PreviewFinding } from '../../src/domain/preview.ts';
import { wordsOf } from '../../src/http/web/frame/page-door.ts';
import { bareTerms } from '../../src/http/web/frame/terms.ts';
import { adviceOf } from '../../src/http/web/needs/need-form/preview.ts';

const blank = { language: null, window: null, asks: null } as const;
const page = { ...wordsOf('en'), terms: bareTerms('en') };

const weakens = (field: PreviewFinding['field'], offers: PreviewFinding['offers']) =>
  ({ ...blank, code: 'field-weakens', field, offers }) as const satisfies PreviewFinding;

test('fields by which as many offers would gain stand in one sentence, each with its step', () => {
  const advice = adviceOf(page, [
    weakens('audience', 'some'),
    weakens('window', 'some'),
    weakens('modes', 'few'),
  ]);
  expect(advice.map(({ changes }) => changes)).toEqual([
    [
      { step: 'details', field: 'Audience' },
      { step: 'details', field: 'Dates' },
    ],
    [{ step: 'details', field: null }],
  ]);
});

test('of topics it says that they are to be confirmed: some may be stated already', () => {
  const advice = adviceOf(page, [weakens('audience', 'some'), weakens('concepts', 'some')]);
  expect(advice.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Audience: if this were stated/),
    expect.stringMatching(/^If you confirm the topics recognised in the text/),
  ]);
  expect(advice[1]?.changes).toEqual([{ step: 'asks', field: null }]);
});
