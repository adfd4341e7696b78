import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const retryMilliseconds = 1000;

/**
 * Calls `hear` whenever somebody notifies `channel`, and whenever the connection is made, since what
 * was notified before is lost. A lost connection is made anew for as long as it takes: postgres.js,
 * which the rest of the service uses, stops listening after an outage of some seconds.
 */
export function listen(url: string, channel: string, hear: () => void): { close(): Promise<void> } {
  const stop = new AbortController();
  const loop = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      await listenOnce({ url, channel, stop: stop.signal }, hear).catch(() => undefined);
      await sleep(retryMilliseconds, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  };
  const running = loop();
  return {
    close: async () => {
      stop.abort();
      await running;
    },
  };
}

/** Listens until the connection is lost or `stop` is given. */
async function listenOnce(
  { url, channel, stop }: { url: string; channel: string; stop: AbortSignal },
  hear: () => void,
): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    options: '-c role=enlace_worker',
    application_name: 'enlace_worker listener',
    keepAlive: true,
  });
  const over = once(client, 'end', { signal: stop });
  over.catch(() => undefined);
  client.on('error', () => undefined);
  client.on('notification', hear);
  try {
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    hear();
    await over;
  } finally {
    await client.end();
  }
}
