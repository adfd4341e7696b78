// Pages of plain text: tables with ruled lines, columns without any, and bars.
import Table from 'cli-table3';
import type { Language } from '../domain/vocabulary.ts';

const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

type TableShape = {
  head: readonly string[];
  /** Widths of the columns, each with the line on its left. */
  widths: readonly number[];
  /** Without lines between the rows, for rows of one line. */
  compact?: boolean;
};

/** Rows under a head, in ruled lines. */
export function ruledTable(
  { head, widths, compact = false }: TableShape,
  rows: readonly (readonly string[])[],
): string {
  const table = new Table({
    head: [...head],
    colWidths: [...widths],
    wordWrap: true,
    style: { head: [], border: [], compact },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}

/** Rows in columns without lines; the last column takes what is left of the width. */
export function columns(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  const table = new Table({
    chars: noLines,
    colWidths: [...widths],
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A bar of so many characters, full at 1000. */
export function bar(permille: number, length: number): string {
  const full = Math.round((permille * length) / 1000);
  return '█'.repeat(full) + '░'.repeat(length - full);
}

/** A number as the language writes it. */
export function number(language: Language, value: number): string {
  return new Intl.NumberFormat(language).format(value);
}

/** A list as the language writes it. */
export function list(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}

/** A day as the language writes it in little space. */
export function shortDay(language: Language, isoInstant: string): string {
  const form = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return form.format(new Date(isoInstant));
}
