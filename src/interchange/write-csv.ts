import { stringify } from 'csv-stringify/sync';
import { isDay, type Sheet } from './sheet.ts';

/**
 * A sheet as CSV (RFC 4180): UTF-8 with a byte order mark, since spreadsheets take it for another encoding
 * without; days and instants as ISO 8601. What would begin as a formula is preceded by an apostrophe: a
 * title is never computed on the machine of whoever opens the file.
 */
export function writeCsv({ headers, rows }: Sheet): Buffer {
  const lines = stringify([headers, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { date: isoOf },
  });
  return Buffer.from(lines);
}

function isoOf(date: Date): string {
  const iso = date.toISOString();
  return isDay(date) ? iso.slice(0, 10) : `${iso.slice(0, 19)}Z`;
}
