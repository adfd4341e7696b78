// Spreadsheets of strangers are read in a thread.
import { z } from 'zod';
import type { SpreadsheetReading } from './read-spreadsheet.ts';
import { createTurns } from './thread-turns.ts';

const reading = z.union([
  z.object({ rows: z.array(z.tuple([z.number(), z.array(z.string())])) }),
  z.object({ fault: z.enum(['damaged', 'encrypted', 'too-large', 'not-a-spreadsheet']) }),
]);

const readInTurn = createTurns('spreadsheet-thread');

/** Reads a spreadsheet; `too-large` is what takes more memory or more time than there is. */
export async function openSpreadsheet(bytes: Uint8Array): Promise<SpreadsheetReading> {
  return reading.parse((await readInTurn(bytes)) ?? { fault: 'too-large' });
}
