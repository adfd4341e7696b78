// The cells of a sheet that was taken apart before, as rows of the format.
import { z } from 'zod';
import { rowsUnder } from './csv.ts';
import type { ParsedRows } from './parsed-rows.ts';
import type { SheetRow } from './read-spreadsheet.ts';

const rows = z.array(z.tuple([z.int().min(1), z.array(z.string())]));

/** The text in which the cells of a sheet are kept. */
export function writeSheetRows(sheet: readonly SheetRow[]): string {
  return JSON.stringify(sheet);
}

/** Reads that text; the first row that holds something is the header, rows keep their numbers. */
export function readSheetRows(text: string): ParsedRows {
  const [header, ...records] = rows.parse(JSON.parse(text));
  if (header === undefined) {
    return { rows: [], errors: [{ row: 1, field: '', code: 'empty-file', parameters: {} }] };
  }
  const [line, names] = header;
  const width = lengthOf(names);
  return rowsUnder(
    names.slice(0, width),
    // A sheet is a rectangle: beyond the header stands nothing, or something under no name.
    records.map(([row, cells]) => ({ line: row, cells: fitted(cells, width) })),
    line,
  );
}

/** How many cells there are up to the last that is not empty. */
function lengthOf(cells: readonly string[]): number {
  return cells.findLastIndex((text) => text.trim() !== '') + 1;
}

function fitted(cells: readonly string[], width: number): string[] {
  const length = Math.max(width, lengthOf(cells));
  return Array.from({ length }, (_, index) => cells[index] ?? '');
}
