// The thread in which a spreadsheet is read: what goes wrong there ends there.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readSpreadsheet } from './read-spreadsheet.ts';

const bytes = z.instanceof(Uint8Array).parse(workerData);
parentPort?.postMessage(await readSpreadsheet(Buffer.from(bytes)), []);
