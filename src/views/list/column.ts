import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../messages/catalogues.ts';
import type { Page } from '../page.ts';

/** What a cell of a spreadsheet holds. */
export type CellValue = string | number | Date | null;

/** A column of a list: described once for the page and for the files that are downloaded. */
export type Column<Row> = {
  /** Unique in its list. */
  key: string;
  label: MessageKey;
  /** What stands in the file, and on the page where `cell` does not say it with more. */
  value(row: Row, page: Page): CellValue;
  /** How the page shows it: links, tags, languages. */
  cell?(row: Row, page: Page): ComponentChildren;
  /** Set to the right, as figures are. */
  numeric?: boolean;
  /** In the file alone: what would make the page too wide. */
  fileOnly?: boolean;
};
