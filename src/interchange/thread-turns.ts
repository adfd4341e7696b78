// Work on spreadsheets is done beside the service, within a limit of memory and of time.
import { Worker } from 'node:worker_threads';

/** Megabytes that the objects of a thread may take; it ends beyond. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };
const milliseconds = 20_000;

/** Compiled code runs in a thread: tests run the sources, which Node 20 cannot start there. */
const threads = import.meta.url.endsWith('.ts')
  ? new URL('../../dist/src/interchange/', import.meta.url)
  : new URL('./', import.meta.url);

/**
 * What gives work to a thread of this folder, one piece after the other, so that no two share the memory:
 * it answers the one message of the thread, and undefined where the work took more memory or more time than
 * there is. What else goes wrong in the thread is thrown.
 */
export function createTurns(thread: string): (work: unknown) => Promise<unknown> {
  let turn: Promise<unknown> = Promise.resolve();
  return async (work) => {
    const mine = turn.then(async () => await messageOf(new URL(`${thread}.js`, threads), work));
    // A thread that could not be started keeps nobody after it from theirs.
    turn = mine.catch(() => undefined);
    return await mine;
  };
}

async function messageOf(thread: URL, workerData: unknown): Promise<unknown> {
  const worker = new Worker(thread, { workerData, resourceLimits });
  const tooLong = setTimeout(() => void worker.terminate(), milliseconds);
  try {
    return await new Promise<unknown>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error) => (isOutOfMemory(error) ? resolve(undefined) : reject(error)));
      // Ended by the clock.
      worker.once('exit', () => resolve(undefined));
    });
  } finally {
    clearTimeout(tooLong);
    await worker.terminate();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
