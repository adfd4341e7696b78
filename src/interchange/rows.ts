// A file's text as rows: the same rows from JSON, JSON Lines and CSV.
import { type Format, plainValues, type ReadFormat } from './columns.ts';
import { readCsv } from './csv.ts';
import { readJson } from './json.ts';
import { readJsonLines } from './json-lines.ts';
import type { ParsedRows } from './parsed-rows.ts';
import { readSheetRows } from './sheet-rows.ts';

const readers: Readonly<Record<ReadFormat, (text: string) => ParsedRows>> = {
  json: readJson,
  jsonl: readJsonLines,
  csv: readCsv,
  sheet: readSheetRows,
};

/**
 * Reads a whole file. A file that cannot be read at all gives no rows and one error with its line;
 * a bad row of a CSV or JSON Lines file gives an error and never stops the others.
 *
 * JSON holds a list of objects, or an object whose `needs` or `offers` is that list. JSON Lines holds
 * an object a line. CSV has a header line, `,`, `;` or tab between cells, `;` between the entries of a
 * list, and names nested values with a dot: `window.from`, `window.to`, `eligible.countries`,
 * `eligible.regions`, `source.document`, `translations.es.title`.
 */
export function parseRows(text: string, format: ReadFormat): ParsedRows {
  const { rows, errors } = readers[format](withoutMark(text));
  return { rows: rows.map(({ row, values }) => ({ row, values: plainValues(values) })), errors };
}

/** The format that a file name tells by its ending: `.csv`, `.tsv`, `.jsonl`, `.ndjson`, else JSON. */
export function formatOf(fileName: string): Format {
  if (/\.(?:csv|tsv)$/i.test(fileName)) return 'csv';
  return /\.(?:jsonl|ndjson)$/i.test(fileName) ? 'jsonl' : 'json';
}

/** Without the byte order mark that some programs put first. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
