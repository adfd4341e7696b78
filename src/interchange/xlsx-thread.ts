// The thread in which a spreadsheet is written.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { writeXlsx } from './write-xlsx.ts';

const sheet = z.object({
  name: z.string(),
  headers: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.date(), z.null()]))),
});

parentPort?.postMessage(await writeXlsx(sheet.parse(workerData)), []);
