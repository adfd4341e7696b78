// Everything that works in the background, in one piece: in a process of its own or inside the
// embedded service.
import type { Head } from '../src/actions/seal-audit.ts';
import type { Db } from '../src/db/client.ts';
import { deliver } from './deliver.ts';
import { startDispatch } from './dispatch.ts';
import { handlersOf, type Work } from './handlers.ts';
import type { Log } from './log.ts';
import { openQueue, type QueueSettings } from './queue.ts';
import { startSchedules } from './schedules.ts';

export type WorkersDeps = {
  /** A pool of at least four connections as `enlace_worker`, and the URL to listen on. */
  db: Db;
  url: string;
  queue: QueueSettings;
  work: Work;
  log: Log;
  /** Keeps the head of the audit outside the database; the log has it in any case. */
  rememberHead?: (head: Head) => Promise<void> | void;
  /** Seconds after which work that was handed over and is not done is handed over again; 60. */
  handAgainAfter?: number;
  /** Jobs at a time; 4. */
  concurrency?: number;
  /** Seconds after which the job of a process that fell silent goes to another one; 30. */
  lockSeconds?: number;
};

export type Workers = { close(): Promise<void> };

/** Starts workers, dispatch and schedules. `close` lets go of them in order, letting work end. */
export async function startWorkers(deps: WorkersDeps): Promise<Workers> {
  const { db, url, log } = deps;
  const queue = await openQueue(deps.queue, log);
  const handlers = handlersOf(deps.work);
  const consumer = queue.work(
    async (delivery) => {
      await deliver({ db, log, handlers }, delivery);
    },
    { concurrency: deps.concurrency ?? 4, lockDuration: (deps.lockSeconds ?? 30) * 1000 },
  );
  const dispatch = startDispatch({ db, url, queue, log });
  const schedules = startSchedules({
    db,
    log,
    handAgainAfter: deps.handAgainAfter ?? 60,
    rememberHead: deps.rememberHead ?? (() => undefined),
  });
  return {
    close: async () => {
      await Promise.all([schedules.close(), dispatch.close()]);
      await consumer.close();
      await queue.close();
    },
  };
}
