// A spreadsheet (XLSX) from a stranger, as the cells of its first sheet.
import { readSheet } from 'read-excel-file/universal';
import { z } from 'zod';
import { ArchiveRefused, inflateEntry, readDirectory, storeEntries } from './zip.ts';

/** A row that holds something: its number in the sheet, from 1, and its cells as text. */
export type SheetRow = readonly [row: number, cells: readonly string[]];

export type SpreadsheetFault = 'damaged' | 'encrypted' | 'too-large' | 'not-a-spreadsheet';
export type SpreadsheetReading = { rows: SheetRow[] } | { fault: SpreadsheetFault };

/** A sheet of five thousand rows inflates to a tenth of this. */
const limits = { entries: 1000, inflated: 48_000_000 };
const parts = /^(?:\[Content_Types\]\.xml|_rels\/.*\.rels|xl\/.*\.(?:xml|rels))$/;
const workbook = 'xl/workbook.xml';

const cell = z.union([z.string(), z.number(), z.boolean(), z.date(), z.null()]).catch(null);
const sheet = z.array(z.array(cell));

/**
 * The rows of the first sheet. Of a formula its last result is taken, of merged cells the first; dates
 * become days (ISO 8601). What the archive holds is inflated here, within limits, and handed on as it is.
 */
export async function readSpreadsheet(bytes: Buffer): Promise<SpreadsheetReading> {
  try {
    const entries = readDirectory(bytes, limits).filter(({ name }) => parts.test(name));
    if (!entries.some(({ name }) => name === workbook)) return { fault: 'not-a-spreadsheet' };
    const contents = new Map(entries.map((entry) => [entry.name, inflateEntry(bytes, entry)]));
    const plain = new Uint8Array(storeEntries(contents));
    const cells = sheet.parse(await readSheet(plain.buffer));
    return { rows: rowsOf(cells) };
  } catch (error) {
    return { fault: error instanceof ArchiveRefused ? error.fault : 'damaged' };
  }
}

function rowsOf(cells: z.infer<typeof sheet>): SheetRow[] {
  return cells
    .map((row, index): SheetRow => [index + 1, row.map(textOf)])
    .filter(([, row]) => row.some((text) => text.trim() !== ''));
}

function textOf(value: z.infer<typeof cell>): string {
  if (value === null) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
