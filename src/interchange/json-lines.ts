// A JSON Lines file: a record a line.
import { isRecord } from './columns.ts';
import type { RowError } from './finding.ts';
import { isOfSize, most, type ParsedRows, type SourceRow, unread } from './parsed-rows.ts';

/** Rows are numbered by their line; blank lines are skipped. */
export function readJsonLines(text: string): ParsedRows {
  const rows: SourceRow[] = [];
  const errors: RowError[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    if (rows.length + errors.length >= most.rows) {
      return unread(1, 'too-many-rows', { most: most.rows });
    }
    const row = index + 1;
    const values = parsed(line);
    if (isRecord(values) && isOfSize(values)) rows.push({ row, values });
    else {
      const code = values === undefined ? 'malformed-row' : 'not-a-record';
      errors.push({ row, field: '', code, parameters: {} });
    }
  }
  return { rows, errors };
}

/** The value of a line; undefined where it is not JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
