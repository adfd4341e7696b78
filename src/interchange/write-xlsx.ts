import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { isDay, type Sheet, type SheetCell } from './sheet.ts';

/** Widths of columns, in characters. */
const narrowest = 10;
const widest = 60;
/** As many rows tell how wide a column should be. */
const measured = 200;

/**
 * A sheet as XLSX: the header row in bold and always in sight, numbers as numbers, days and instants (UTC)
 * as dates. A text is stored as a text, so that nothing in it is ever computed.
 */
export async function writeXlsx({ name, headers, rows }: Sheet): Promise<Buffer> {
  const head = headers.map(
    (header) => ({ value: header, type: String, fontWeight: 'bold' }) as const,
  );
  const body = rows.map((row) => row.map(cellOf));
  return await writeExcelFile([head, ...body], {
    sheet: name,
    stickyRowsCount: 1,
    columns: headers.map((header, index) => ({ width: widthOf(header, rows, index) })),
  }).toBuffer();
}

function cellOf(value: SheetCell): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { value, type: String };
  if (typeof value === 'number') return { value, type: Number };
  return { value, type: Date, format: isDay(value) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm' };
}

function widthOf(header: string, rows: Sheet['rows'], index: number): number {
  const lengths = rows.slice(0, measured).map((row) => lengthOf(row[index] ?? null));
  const needed = 2 + Math.max(header.length, ...lengths);
  return Math.min(widest, Math.max(narrowest, needed));
}

function lengthOf(value: SheetCell): number {
  if (value === null) return 0;
  return value instanceof Date ? 16 : String(value).length;
}
