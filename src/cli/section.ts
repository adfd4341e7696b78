// Parts of a page: a title, and rows in columns under it.
import { columns } from './layout.ts';
import type { Terminal } from './terminal.ts';

/** Characters by which the rows of a section stand in. */
export const indent = 2;

/** A section under its title, indented; nothing where there are no lines. */
export function section(
  terminal: Terminal,
  title: string,
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  if (rows.length === 0) return '';
  const body = columns(
    rows.map((cells) => ['', ...cells]),
    [indent, ...widths],
  );
  return `${terminal.paint('bold', title)}\n${body}`;
}
