import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOf, parseRows } from '../../src/interchange/rows.ts';

const rowsOf = (text: string, format: 'json' | 'jsonl' | 'csv') => parseRows(text, format).rows;
const errorsOf = (text: string, format: 'json' | 'jsonl' | 'csv') => parseRows(text, format).errors;

const values = {
  id: 'n1',
  title: 'A "title", with commas; and\nlines',
  audience: ['police', 'border guards'],
  passiveLanguages: ['pt', 'fr'],
  interpretedLanguages: ['es', 'en'],
  window: { from: '2027-01-01', to: '2027-02-01' },
  participants: 20,
  example: true,
};
const csvText = [
  'id,title,audience,passiveLanguages,interpretedLanguages,window.from,window.to,participants,example',
  'n1,"A ""title"", with commas; and\nlines",police; border guards,pt;fr,es; en,2027-01-01,2027-02-01,20,TRUE',
].join('\n');

describe('the three formats', () => {
  test('give the same values', () => {
    const expected = [values];
    expect(rowsOf(JSON.stringify([values]), 'json').map((row) => row.values)).toEqual(expected);
    expect(rowsOf(JSON.stringify(values), 'jsonl').map((row) => row.values)).toEqual(expected);
    expect(rowsOf(csvText, 'csv').map((row) => row.values)).toEqual(expected);
  });

  test('number rows by position or by line', () => {
    expect(rowsOf('[{"id":"a"},{"id":"b"}]', 'json').map(({ row }) => row)).toEqual([1, 2]);
    expect(rowsOf('\n{"id":"a"}\n\n{"id":"b"}\n', 'jsonl').map(({ row }) => row)).toEqual([2, 4]);
    const csv = 'id,title\r\na,"two\r\nlines"\r\n\r\nb,one\r\n';
    expect(rowsOf(csv, 'csv').map(({ row }) => row)).toEqual([2, 5]);
  });

  test('leave out what is empty, which means not stated', () => {
    const empty = { id: 'a', title: ' ', window: null, audience: [], eligible: { countries: [] } };
    expect(rowsOf(JSON.stringify([empty]), 'json')[0]?.values).toEqual({ id: 'a' });
    expect(rowsOf('id,title,window.from\na, ,', 'csv')[0]?.values).toEqual({ id: 'a' });
  });

  test('start with a byte order mark or without', () => {
    expect(rowsOf('\uFEFF[{"id":"a"}]', 'json')).toHaveLength(1);
    expect(rowsOf('\uFEFFid\na', 'csv')[0]?.values).toEqual({ id: 'a' });
  });

  test('are told by the file name', () => {
    const names = ['a.json', 'b.CSV', 'c.tsv', 'd.jsonl', 'e.ndjson', 'f'];
    expect(names.map(formatOf)).toEqual(['json', 'csv', 'csv', 'jsonl', 'jsonl', 'json']);
  });

  test('agree on any rows of text and lists', () => {
    const text = fc
      .stringMatching(/^[^\s;]([^;\r]{0,20}[^\s;])?$/u)
      .filter((it) => it === it.trim());
    const row = fc.record(
      { id: text, title: text, description: text, audience: fc.array(text, { minLength: 1 }) },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, mark) => {
          const json = rowsOf(JSON.stringify(rows), 'json').map((it) => it.values);
          expect(rowsOf(asCsv(rows, mark), 'csv').map((it) => it.values)).toEqual(json);
          const lines = rows.map((it) => JSON.stringify(it)).join('\n');
          expect(rowsOf(lines, 'jsonl').map((it) => it.values)).toEqual(json);
        },
      ),
    );
  });
});

type TextRow = { id?: string; title?: string; description?: string; audience?: string[] };

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function asCsv(rows: readonly TextRow[], mark: string): string {
  const lines = rows.map((row) =>
    [row.id, row.title, row.description, row.audience?.join(';')]
      .map((cell = '') => quoted(cell))
      .join(mark),
  );
  return [['id', 'title', 'description', 'audience'].join(mark), ...lines].join('\n');
}

describe('CSV', () => {
  test('takes comma, semicolon or tab, and lists in every one of them', () => {
    const list = ['police', 'judges'];
    expect(rowsOf('id,audience\na,police;judges', 'csv')[0]?.values['audience']).toEqual(list);
    expect(rowsOf('id;audience\na;"police;judges"', 'csv')[0]?.values['audience']).toEqual(list);
    expect(rowsOf('id\taudience\na\tpolice; judges', 'csv')[0]?.values['audience']).toEqual(list);
  });

  test('keeps stray quotation marks in a cell', () => {
    expect(rowsOf('id,title\na,the "how" of it', 'csv')[0]?.values['title']).toBe(
      'the "how" of it',
    );
  });

  test('refuses the one row with too few or too many cells', () => {
    const { rows, errors } = parseRows('id,title\na\nb,B\nc,C,D\n', 'csv');
    expect(rows.map((row) => row.values['id'])).toEqual(['b']);
    expect(errors).toMatchObject([
      { row: 2, code: 'wrong-number-of-cells', parameters: { expected: 2, found: 1 } },
      { row: 4, code: 'wrong-number-of-cells', parameters: { expected: 2, found: 3 } },
    ]);
  });

  test('cannot be read without a header, with one column twice, or with an open quotation', () => {
    expect(errorsOf('', 'csv')).toMatchObject([{ row: 1, code: 'empty-file' }]);
    expect(errorsOf('id,title,id\n', 'csv')).toMatchObject([
      { row: 1, code: 'repeated-column', parameters: { value: 'id' } },
    ]);
    expect(errorsOf('id,title\na,"open\nb,c\n', 'csv')).toMatchObject([{ code: 'malformed-file' }]);
  });
});

describe('JSON', () => {
  test('may name its list', () => {
    expect(rowsOf('{"version":1,"needs":[{"id":"a"}]}', 'json')).toHaveLength(1);
    expect(rowsOf('{"offers":[{"id":"a"}]}', 'json')).toHaveLength(1);
  });

  test.each([
    ['[{"id":"a"},\n{"id" "b"}]', 2],
    ['[{"id":"a"},\n{"id":"b"},\n]', 3],
    ['[\n{"id":"a"}\n', 3],
    ['[{"id":\n"a\nb"}]', 2],
    ['[{"n":01}]', 1],
    ['[1]\n\n]', 3],
    ['{"a":1]', 1],
    ['[tru\n]', 1],
    ['', 1],
  ])('that is broken tells the line: %j', (text, line) => {
    expect(parseRows(text, 'json')).toMatchObject({
      rows: [],
      errors: [{ row: line, code: 'malformed-file', parameters: { line } }],
    });
  });

  test('that holds no list is refused as a whole, an entry that is no record alone', () => {
    expect(errorsOf('{"id":"a"}', 'json')).toMatchObject([{ code: 'not-a-list' }]);
    expect(errorsOf('"needs"', 'json')).toMatchObject([{ code: 'not-a-list' }]);
    const { rows, errors } = parseRows('[{"id":"a"},7,null,[]]', 'json');
    expect(rows).toHaveLength(1);
    expect(errors.map(({ row, code }) => [row, code])).toEqual([
      [2, 'not-a-record'],
      [3, 'not-a-record'],
      [4, 'not-a-record'],
    ]);
  });
});

test('a broken line of JSON Lines never stops the others', () => {
  const { rows, errors } = parseRows('{"id":"a"}\n{"id":\n[]\n{"id":"b"}', 'jsonl');
  expect(rows.map((row) => row.values['id'])).toEqual(['a', 'b']);
  expect(errors).toMatchObject([
    { row: 2, code: 'malformed-row' },
    { row: 3, code: 'not-a-record' },
  ]);
});

describe('a file that nobody filled in', () => {
  const codes = (text: string, format: 'csv' | 'json' | 'jsonl') =>
    parseRows(text, format).errors.map(({ code }) => code);
  const columns = Array.from({ length: 100_000 }, (_, place) => `c${place}`).join(',');
  const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
  const wide = `{"${'k'.repeat(100_000)}":{${'"a":1,'.repeat(30_000)}"b":1}}`;

  test('is not read beyond the rows and columns that somebody could fill in', () => {
    expect(codes(`${columns}\n1`, 'csv')).toEqual(['too-many-columns']);
    expect(codes(`id\n${'1\n'.repeat(100_000)}`, 'csv')).toEqual(['too-many-rows']);
    expect(codes(`[${'{},'.repeat(100_000)}{}]`, 'json')).toEqual(['too-many-rows']);
    expect(codes('{}\n'.repeat(100_000), 'jsonl')).toEqual(['too-many-rows']);
  }, 60_000);

  test('is no record where it is deeper, or its names are longer, than any', () => {
    expect(codes(`[${deep}]`, 'json')).toEqual(['not-a-record']);
    expect(codes(deep, 'jsonl')).toEqual(['not-a-record']);
    expect(codes(`[${wide}]`, 'json')).toEqual(['not-a-record']);
  });

  test('has a column of one name where dots would make it as deep as it is long', () => {
    const [row] = parseRows(`a${'.a'.repeat(100_000)}\n1`, 'csv').rows;
    expect(Object.keys(row?.values ?? {})).toEqual(['a.'.repeat(100)]);
  });
});
