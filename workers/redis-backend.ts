import { Queue, Worker } from 'bullmq';
import { type Backend, queueName } from './backend.ts';

const retryStrategy = (): number => 1000;

/**
 * BullMQ on Redis. A producer gives up soon, since its rows are safe in the outbox and are tried again;
 * a worker waits for as long as Redis is away.
 */
export function redisBackend({ url, prefix }: { url: string; prefix: string }): Backend {
  return {
    openProducer: () =>
      new Queue(queueName, {
        prefix,
        connection: { url, retryStrategy, maxRetriesPerRequest: 1, commandTimeout: 2000 },
      }),
    openConsumer: (process, { concurrency, lockDuration }) =>
      new Worker(queueName, process, {
        prefix,
        connection: { url, retryStrategy, maxRetriesPerRequest: null },
        concurrency,
        lockDuration,
        stalledInterval: lockDuration,
        maxStalledCount: Number.MAX_SAFE_INTEGER,
        runRetryDelay: 1000,
      }),
  };
}
