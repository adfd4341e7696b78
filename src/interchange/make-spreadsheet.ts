// Long spreadsheets are written in a thread: ten thousand rows take a second, in which nobody would be answered.
import { z } from 'zod';
import type { Sheet } from './sheet.ts';
import { createTurns } from './thread-turns.ts';
import { writeXlsx } from './write-xlsx.ts';

const written = z.instanceof(Uint8Array);

const writeInTurn = createTurns('xlsx-thread');

/** So many cells are written in a fraction of the time that a thread takes to start. */
const few = 1_000;

/** A sheet as XLSX: see `writeXlsx`. Throws where it takes more memory or more time than there is. */
export async function makeSpreadsheet(sheet: Sheet): Promise<Buffer> {
  if (sheet.headers.length * sheet.rows.length <= few) return await writeXlsx(sheet);
  const bytes = await writeInTurn(sheet);
  if (bytes === undefined)
    throw new Error(`the spreadsheet of ${sheet.name} is too large to write`);
  return Buffer.from(written.parse(bytes));
}
