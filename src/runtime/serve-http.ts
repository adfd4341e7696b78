// The HTTP door of a process, from its pool to its port.
import { randomBytes } from 'node:crypto';
import { makeReady, type SharedEngine } from '../actions/matching/pool.ts';
import type { Config } from '../config.ts';
import { connect } from '../db/client.ts';
import { errorCode } from '../embedded/data-folder.ts';
import { buildApp } from '../http/app.ts';
import type { HttpDeps } from '../http/deps.ts';
import type { Closing } from './closing.ts';
import { ListenError } from './listen-error.ts';

const apiConnections = 10;

/** What depends on the mode: where the database is, and what else the service needs. */
export type HttpSurroundings = Pick<
  HttpDeps,
  'checks' | 'logger' | 'trustProxy' | 'links' | 'demonstration' | 'mailbox'
> & { url: string; engine: SharedEngine };

/**
 * Listens, and answers the base URL. Requests under way are answered before `closing` closes the rest.
 * Throws `ListenError`.
 */
export async function serveHttp(
  { host, port, requestsPerMinute }: Pick<Config, 'host' | 'port' | 'requestsPerMinute'>,
  { url, ...surroundings }: HttpSurroundings,
  closing: Closing,
): Promise<string> {
  const { db, close } = connect(url, 'enlace_app', apiConnections);
  closing.after(close);
  const app = await buildApp({
    ...surroundings,
    db,
    requestsPerMinute,
    randomBytes,
    now: () => new Date(),
  });
  closing.after(async () => {
    await app.close();
  });
  const baseUrl = await app.listen({ host, port }).catch((error: unknown) => {
    throw new ListenError(String(errorCode(error)), { host, port });
  });
  // Nobody waits for the engine: where it cannot be made now, whoever needs it is told why.
  const ready = makeReady(db, surroundings.engine).catch(() => undefined);
  closing.after(async () => await ready);
  return baseUrl;
}
