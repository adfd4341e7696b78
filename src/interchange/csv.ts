// A CSV file: a header line and a record a row.
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { isRecord, type Values } from './columns.ts';
import type { RowError } from './finding.ts';
import { most, type ParsedRows, type SourceRow, unread } from './parsed-rows.ts';

const delimiters = [',', ';', '\t'] as const;

const parsedRecord = z.object({
  record: z.array(z.string()),
  /** The line on which the record ends. */
  info: z.object({ lines: z.number() }),
});

/** Rows are numbered by the line on which they begin; the header is line 1. */
export function readCsv(source: string): ParsedRows {
  const text = source.replace(/\r\n?/g, '\n');
  try {
    const [header, ...records] = recordsIn(text);
    return header === undefined ? unread(1, 'empty-file') : rowsUnder(header.cells, records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = z.number().catch(1).parse(error['lines']);
    return unread(line, 'malformed-file', { line });
  }
}

/** A record with the line on which it begins. */
export type CsvRecord = { line: number; cells: string[] };

function recordsIn(text: string): CsvRecord[] {
  const records: unknown = parse(text, {
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    ltrim: true,
    // The header, the rows, and one more, which tells that there are too many.
    to: most.rows + 2,
  });
  return z
    .array(parsedRecord)
    .parse(records)
    .map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

/**
 * The delimiter that the header line uses most. Not all three at once: `;` also separates the
 * entries of a list, and a file with commas may hold such lists unquoted.
 */
function delimiterOf(text: string): string {
  const header = (/^\s*([^\n]*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const uses = delimiters.map((mark) => ({ mark, count: header.split(mark).length }));
  return uses.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

/** Records as rows under the names of the header, which stands on `headerLine`. */
export function rowsUnder(
  header: readonly string[],
  records: readonly CsvRecord[],
  headerLine = 1,
): ParsedRows {
  const names = header.map((name) => name.trim().slice(0, most.letters));
  if (names.length > most.columns) {
    return unread(headerLine, 'too-many-columns', { most: most.columns });
  }
  if (records.length > most.rows) return unread(headerLine, 'too-many-rows', { most: most.rows });
  const repeated = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (repeated !== undefined) return unread(headerLine, 'repeated-column', { value: repeated });
  const rows: SourceRow[] = [];
  const errors: RowError[] = [];
  for (const { line, cells } of records) {
    const surplus = cells.slice(names.length).some((cell) => cell.trim() !== '');
    if (surplus || cells.length < names.length) {
      const parameters = { expected: names.length, found: cells.length };
      errors.push({ row: line, field: '', code: 'wrong-number-of-cells', parameters });
    } else rows.push({ row: line, values: nested(names, cells) });
  }
  return { rows, errors };
}

/** The cells of a row under their names; `window.from` becomes `{ window: { from } }`. */
function nested(names: readonly string[], cells: readonly string[]): Values {
  const values: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) {
    const cell = cells[index] ?? '';
    if (name !== '' && cell.trim() !== '') place(values, pathOf(name), cell);
  }
  return values;
}

/** Where a column stands in its row; one that is named deeper than any is a column as it is. */
function pathOf(name: string): string[] {
  const parts = name.split('.', most.levels + 1);
  return parts.length > most.levels ? [name.slice(0, most.letters)] : parts;
}

function place(values: Record<string, unknown>, path: readonly string[], cell: string): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    values[name] = cell;
    return;
  }
  const inner = values[name];
  const record: Record<string, unknown> = isRecord(inner) ? { ...inner } : {};
  place(record, rest, cell);
  values[name] = record;
}
