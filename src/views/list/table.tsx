import type { VNode } from 'preact';
import type { Page } from '../page.ts';
import type { CellValue, Column } from './column.ts';

type TableProps<Row> = {
  page: Page;
  /** What the table holds, for those who come to it without its heading. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Unique among the rows. */
  keyOf(row: Row): string;
};

/** Rows under their columns; on a narrow screen each row is a list of its own. */
export function Table<Row>({ page, caption, columns, rows, keyOf }: TableProps<Row>): VNode {
  const shown = columns.filter(({ fileOnly }) => fileOnly !== true);
  return (
    <table class="sticky">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {shown.map(({ key, label, numeric }) => (
            <th key={key} scope="col" class={numeric === true ? 'numeric' : undefined}>
              {page.words(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {shown.map((column, index) => {
              const value = column.value(row, page);
              const content = column.cell?.(row, page) ?? inWords(page, value);
              const cell = {
                'data-label': page.words(column.label),
                class: lookOf(column, value),
              };
              return index === 0 ? (
                <th key={column.key} scope="row" {...cell}>
                  {content}
                </th>
              ) : (
                <td key={column.key} {...cell}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A reference is read as one word. */
const reference = /^[A-Z]-[0-9A-Z]{6}$/;

function lookOf<Row>({ numeric }: Column<Row>, value: CellValue): string | undefined {
  if (numeric === true) return 'numeric';
  return typeof value === 'string' && reference.test(value) ? 'reference' : undefined;
}

function inWords(page: Page, value: CellValue): string {
  if (value === null) return '–';
  if (typeof value === 'number') return page.number(value);
  return typeof value === 'string' ? value : page.date(value.toISOString());
}
