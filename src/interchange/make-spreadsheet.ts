// Spreadsheets are written in a thread: a long list takes a second, in which nobody would be answered.
import { z } from 'zod';
import type { Sheet } from './sheet.ts';
import { createTurns } from './thread-turns.ts';

const written = z.instanceof(Uint8Array);

const writeInTurn = createTurns('xlsx-thread');

/** A sheet as XLSX: see `writeXlsx`. Throws where it takes more memory or more time than there is. */
export async function makeSpreadsheet(sheet: Sheet): Promise<Buffer> {
  const bytes = await writeInTurn(sheet);
  if (bytes === undefined)
    throw new Error(`the spreadsheet of ${sheet.name} is too large to write`);
  return Buffer.from(written.parse(bytes));
}
