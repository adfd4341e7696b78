// Spreadsheets are read beside the service, within a limit of memory and of time.
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { SpreadsheetReading } from './read-spreadsheet.ts';

/** Megabytes that the objects of the thread may take; it ends beyond. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };
const milliseconds = 20_000;

const reading = z.union([
  z.object({ rows: z.array(z.tuple([z.number(), z.array(z.string())])) }),
  z.object({ fault: z.enum(['damaged', 'encrypted', 'too-large', 'not-a-spreadsheet']) }),
]);

/** Compiled code runs in the thread: tests run the sources, which Node 20 cannot start there. */
const thread = import.meta.url.endsWith('.ts')
  ? new URL('../../dist/src/interchange/spreadsheet-thread.js', import.meta.url)
  : new URL('spreadsheet-thread.js', import.meta.url);

let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a spreadsheet in a thread of its own, one after the other, so that no two share the memory.
 * `too-large` is what takes more memory or more time than there is.
 */
export async function openSpreadsheet(bytes: Uint8Array): Promise<SpreadsheetReading> {
  const mine = turn.then(async () => await readInThread(bytes));
  // A thread that could not be started keeps nobody after it from theirs.
  turn = mine.catch(() => undefined);
  return await mine;
}

async function readInThread(bytes: Uint8Array): Promise<SpreadsheetReading> {
  const worker = new Worker(thread, { workerData: bytes, resourceLimits });
  const tooLong = setTimeout(() => void worker.terminate(), milliseconds);
  try {
    return await new Promise<SpreadsheetReading>((resolve) => {
      worker.once('message', (message) => resolve(reading.parse(message)));
      // Out of memory, or ended by the clock.
      worker.once('error', () => resolve({ fault: 'too-large' }));
      worker.once('exit', () => resolve({ fault: 'too-large' }));
    });
  } finally {
    clearTimeout(tooLong);
    await worker.terminate();
  }
}
