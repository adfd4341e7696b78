import { setImmediate } from 'node:timers/promises';
import { type Options, stringify } from 'csv-stringify/sync';
import { isDay, type Sheet } from './sheet.ts';

/** So many rows are written at once: others are answered in between. */
const batch = 1000;

const options: Options = {
  record_delimiter: 'windows',
  quote_record_delimiter: true,
  escape_formulas: true,
  cast: { date: isoOf },
};

/**
 * A sheet as CSV (RFC 4180): UTF-8 with a byte order mark, since spreadsheets take it for another encoding
 * without; days and instants as ISO 8601. What would begin as a formula is preceded by an apostrophe: a
 * title is never computed on the machine of whoever opens the file.
 */
export async function writeCsv({ headers, rows }: Sheet): Promise<Buffer> {
  const parts = [stringify([headers], { ...options, bom: true })];
  for (let start = 0; start < rows.length; start += batch) {
    parts.push(stringify(rows.slice(start, start + batch), options));
    await setImmediate();
  }
  return Buffer.from(parts.join(''));
}

function isoOf(date: Date): string {
  const iso = date.toISOString();
  return isDay(date) ? iso.slice(0, 10) : `${iso.slice(0, 19)}Z`;
}
