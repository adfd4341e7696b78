// The queue: BullMQ on Redis where there is one, else on PostgreSQL. What the service knows is in the
// outbox; the queue only delivers, and may lose or double what it delivers.
import { setTimeout as sleep } from 'node:timers/promises';
import type { OutboxRow } from '../src/store/outbox/outbox-dispatch.ts';
import type { Consumer, Producer, WorkerSettings } from './backend.ts';
import { type Delivery, deliveryOf, jobOf } from './job.ts';
import { type Log, rateLimited } from './log.ts';
import { postgresBackend } from './postgres-backend.ts';
import { redisBackend } from './redis-backend.ts';

export type QueueSettings =
  | { kind: 'redis'; url: string; prefix: string }
  | { kind: 'postgres'; url: string };

export type JobQueue = {
  /**
   * Gives rows to the queue, all or none. Where it still has a job of a row it takes no second one.
   * Rejects in time where the queue is away; it may have taken them nevertheless.
   */
  add(rows: readonly OutboxRow[], handing: number): Promise<void>;
  /**
   * Takes jobs, from when the queue can first be reached. `close` takes no more and waits for those
   * under way, for a while.
   */
  work(
    deliver: (delivery: Delivery) => Promise<void>,
    settings: WorkerSettings,
  ): { close(): Promise<void> };
  close(): Promise<void>;
};

const milliseconds = {
  /** The queue may take so long to accept a batch. */
  add: 5000,
  /** Between attempts to reach the queue for the first time. */
  reach: 1000,
  /** A stop waits so long for jobs under way, and then for the queue to hear of their end. */
  jobs: 20_000,
  end: 2000,
};

/** Opens the queue; on PostgreSQL its tables are brought up to date first. */
export async function openQueue(settings: QueueSettings, log: Log): Promise<JobQueue> {
  const report = rateLimited(log, 'the queue is in trouble');
  const backend =
    settings.kind === 'redis' ? redisBackend(settings) : await postgresBackend(settings);
  const open = (): Producer => {
    const opened = backend.openProducer();
    opened.on('error', report);
    return opened;
  };
  let producer = open();
  const ready = async (): Promise<Producer> => {
    const tried = producer;
    try {
      await tried.waitUntilReady();
      return tried;
    } catch (error) {
      // Its first connection broke at the wrong moment, and BullMQ does not try that again.
      if (producer === tried) producer = open();
      await tried.close().catch(report);
      throw error;
    }
  };
  return {
    add: async (rows, handing) => {
      await within(milliseconds.add, async (late) => {
        const reached = await ready();
        if (!late.aborted) await reached.addBulk(rows.map((row) => jobOf(row, handing)));
      });
    },
    work: (deliver, worker) => {
      const underWay = new Set<Promise<void>>();
      const stop = new AbortController();
      // Not before the queue was reached: BullMQ cannot close a worker that never was connected.
      const opening = whenReady(ready, stop.signal).then(() => {
        if (stop.signal.aborted) return null;
        const consumer = backend.openConsumer(async (job) => {
          const delivery = deliver(deliveryOf(job));
          underWay.add(delivery);
          await delivery.finally(() => underWay.delete(delivery));
        }, worker);
        consumer.on('error', report);
        return consumer;
      });
      return {
        close: async () => {
          stop.abort();
          const consumer = await Promise.race([opening, pause(0)]);
          if (consumer) await closeConsumer(consumer, underWay);
        },
      };
    },
    close: async () => {
      await producer.close().catch(report);
    },
  };
}

async function whenReady(ready: () => Promise<unknown>, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    try {
      await ready();
      return;
    } catch {
      await pause(milliseconds.reach);
    }
  }
}

/** What is cut off here is delivered again; a queue that is away does not hold up the stop. */
async function closeConsumer(
  consumer: Consumer,
  underWay: ReadonlySet<Promise<void>>,
): Promise<void> {
  const closed = consumer.close();
  await Promise.race([Promise.allSettled(underWay), pause(milliseconds.jobs)]);
  await Promise.race([closed, pause(milliseconds.end)]);
  await Promise.race([
    Promise.allSettled([consumer.disconnect(), closed]),
    pause(milliseconds.end),
  ]);
}

async function pause(duration: number): Promise<void> {
  await sleep(duration, undefined, { ref: false });
}

async function within(duration: number, work: (late: AbortSignal) => Promise<void>): Promise<void> {
  const late = AbortSignal.timeout(duration);
  const expired = new Promise<never>((_, reject) => {
    late.addEventListener('abort', () => {
      reject(Object.assign(new Error('too late'), { code: 'queue-timeout' }));
    });
  });
  await Promise.race([work(late), expired]);
}
