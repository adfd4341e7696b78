// One process of an installation on PostgreSQL and Redis from outside: the API, or the workers.
import { Redis } from 'ioredis';
import pino from 'pino';
import type { Links } from '../actions/links.ts';
import type { ExternalConfig } from '../config.ts';
import type { Closing } from './closing.ts';
import { runWorkers } from './run-workers.ts';
import { serveHttp } from './serve-http.ts';

/** Serves the API alone; answers its base URL. */
export async function startApi(config: ExternalConfig, closing: Closing): Promise<string> {
  const { databaseUrl: url, logLevel: level, trustProxy } = config;
  const surroundings = {
    url,
    engine: { made: null },
    trustProxy,
    logger: { level },
    checks: { queue: watchRedis(config.redisUrl, closing) },
    links: linksOf(config),
    demonstration: false,
  };
  return await serveHttp(config, surroundings, closing);
}

/** Works in the background alone. */
export async function startWorker(config: ExternalConfig, closing: Closing): Promise<void> {
  const { databaseUrl: url, redisUrl, queuePrefix: prefix, logLevel: level } = config;
  const log = pino({ level });
  const { mailServer: server, mailSender: sender } = config;
  await runWorkers(
    { url, engine: { made: null }, log, queue: { kind: 'redis', url: redisUrl, prefix } },
    { links: linksOf(config), server, sender },
    closing,
  );
  log.info('working');
}

function linksOf({ secret, publicUrl }: ExternalConfig): Links {
  return { secret, publicUrl };
}

/** Asks Redis for a sign of life. The API needs no more of it: what it hands over is in the outbox. */
function watchRedis(url: string, closing: Closing): () => Promise<boolean> {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    commandTimeout: 1000,
    retryStrategy: () => 1000,
  });
  // The check answers for it; without a listener each failed attempt would be written to the log.
  redis.on('error', () => undefined);
  closing.after(async () => {
    redis.disconnect();
    await Promise.resolve();
  });
  return async () => (await redis.ping()) === 'PONG';
}
