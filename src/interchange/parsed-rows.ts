// What reading a file's text gives, whatever its format.
import { isRecord, type Values } from './columns.ts';
import type { ErrorCode, RowError } from './finding.ts';

/** A row before anything is made of it; `row` as in `RowError`. */
export type SourceRow = { row: number; values: Values };

/** The rows that could be read, in the order of the file, and what kept others from it. */
export type ParsedRows = { rows: SourceRow[]; errors: RowError[] };

/**
 * What is read of a file at most: somebody filled it in. Without an end, a file of a few megabytes takes
 * more memory than there is.
 */
export const most = { rows: 50_000, columns: 1000, levels: 8, letters: 200 } as const;

/** A file of which nothing is read, and why. */
export function unread(
  row: number,
  code: ErrorCode,
  parameters: RowError['parameters'] = {},
): ParsedRows {
  return { rows: [], errors: [{ row, field: '', code, parameters }] };
}

/** Whether a row of JSON is of a size that somebody filled in: its names, and how deep they stand. */
export function isOfSize(values: Values): boolean {
  let names = 0;
  const within = (value: unknown, level: number): boolean => {
    if (level > most.levels) return false;
    if (Array.isArray(value)) return value.every((one) => within(one, level + 1));
    if (!isRecord(value)) return true;
    return Object.entries(value).every(([name, inner]) => {
      names += 1;
      return names <= most.columns && name.length <= most.letters && within(inner, level + 1);
    });
  };
  return within(values, 1);
}
