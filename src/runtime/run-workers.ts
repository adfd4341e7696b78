// The background work of a process, from its pool to its queue.
import { randomBytes } from 'node:crypto';
import { workOf } from '../../workers/handlers.ts';
import { startWorkers, type WorkersDeps } from '../../workers/start.ts';
import type { Links } from '../actions/links.ts';
import { createPool, type SharedEngine } from '../actions/matching/pool.ts';
import { connect } from '../db/client.ts';
import type { MailSender, MailServer } from '../domain/mail-server.ts';
import { openPost } from '../mail/post.ts';
import type { Closing } from './closing.ts';

const workerConnections = 6;

/** How this installation sends its mail. */
export type MailSettings = { links: Links; server: MailServer; sender: MailSender };

/** Where the work comes from, and the engine of the process. */
export type WorkSurroundings = Pick<WorkersDeps, 'url' | 'queue' | 'log' | 'rememberHead'> & {
  engine: SharedEngine;
};

/** Starts workers, dispatch and schedules on the database at `url`. */
export async function runWorkers(
  { engine, ...deps }: WorkSurroundings,
  { links, server, sender }: MailSettings,
  closing: Closing,
): Promise<void> {
  const { db, close } = connect(deps.url, 'enlace_worker', workerConnections);
  closing.after(close);
  // The matcher reads as the service itself: its prepared records must never serve a person.
  const pool = createPool(null, engine);
  const post = openPost({ server, sender, publicUrl: links.publicUrl });
  const work = workOf({
    matching: () => ({ db, pool, randomBytes, now: new Date() }),
    mail: () => ({ db, links, post, now: new Date() }),
  });
  const workers = await startWorkers({ ...deps, db, work });
  closing.after(workers.close);
}
