// Spreadsheets are written in a thread: a long list takes a second, in which nobody would be answered.
import { z } from 'zod';
import type { Sheet } from './sheet.ts';
import { createTurns } from './thread-turns.ts';

const written = z.instanceof(Uint8Array);

const writeInTurn = createTurns('xlsx-thread');

/** A sheet as XLSX: see `writeXlsx`. */
export async function makeSpreadsheet(sheet: Sheet): Promise<Buffer> {
  return Buffer.from(written.parse(await writeInTurn(sheet)));
}
