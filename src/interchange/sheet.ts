// A sheet of rows, whichever file it becomes.

/** What a cell holds. An instant is told in UTC. */
export type SheetCell = string | number | Date | null;

/** Formats in which sheets are written. */
export const sheetFormats = ['csv', 'xlsx'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

export type Sheet = {
  /** A code, for the tab of a spreadsheet: at most 31 letters, digits and hyphens. */
  name: string;
  headers: readonly string[];
  rows: readonly (readonly SheetCell[])[];
};

/** Whether a date is a day, and no instant of it. */
export function isDay(date: Date): boolean {
  return date.getTime() % 86_400_000 === 0;
}
