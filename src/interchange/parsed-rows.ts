// What reading a file's text gives, whatever its format.
import type { Values } from './columns.ts';
import type { RowError } from './finding.ts';

/** A row before anything is made of it; `row` as in `RowError`. */
export type SourceRow = { row: number; values: Values };

/** The rows that could be read, in the order of the file, and what kept others from it. */
export type ParsedRows = { rows: SourceRow[]; errors: RowError[] };
