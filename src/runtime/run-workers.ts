// The background work of a process, from its pool to its queue.
import { randomBytes } from 'node:crypto';
import { workOf } from '../../workers/handlers.ts';
import { startWorkers, type WorkersDeps } from '../../workers/start.ts';
import { createPool } from '../actions/matching/pool.ts';
import { connect } from '../db/client.ts';
import { conflict } from '../domain/errors.ts';
import type { Closing } from './closing.ts';

const workerConnections = 6;

/** Starts workers, dispatch and schedules on the database at `url`. */
export async function runWorkers(
  deps: Pick<WorkersDeps, 'url' | 'queue' | 'log' | 'rememberHead'>,
  closing: Closing,
): Promise<void> {
  const { db, close } = connect(deps.url, 'enlace_worker', workerConnections);
  closing.after(close);
  // The matcher reads as the service itself: its prepared records must never serve a person.
  const pool = createPool();
  const work = workOf(
    () => ({ db, pool, randomBytes, now: new Date() }),
    async () => {
      await Promise.reject(conflict('mail-unavailable'));
    },
  );
  const workers = await startWorkers({ ...deps, db, work });
  closing.after(workers.close);
}
