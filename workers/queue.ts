// The queue: BullMQ on Redis where there is one, else on PostgreSQL. What the service knows is in the
// outbox; the queue only delivers, and may lose or double what it delivers.
import { z } from 'zod';
import { jobNames, jobs } from '../src/domain/jobs.ts';
import type { OutboxRow } from '../src/store/outbox-dispatch.ts';
import type { BullJob, Consumer, Producer, WorkerSettings } from './backend.ts';
import { type Log, rateLimited } from './log.ts';
import { postgresBackend } from './postgres-backend.ts';
import { redisBackend } from './redis-backend.ts';

export type QueueSettings =
  | { kind: 'redis'; url: string; prefix: string }
  | { kind: 'postgres'; url: string };

/** What a job carries: the row that it stands for, and its ids. */
const jobData = z.object({ outboxId: z.int(), payload: z.unknown() });

/** A job as the queue delivers it. */
export type Delivery = {
  name: string;
  outboxId: number;
  payload: unknown;
  /** The number of this attempt, from 1, and of attempts there will be. */
  attempt: number;
  attempts: number;
  /** How often a process died over it. */
  stalls: number;
};

export type JobQueue = {
  /**
   * Gives rows to the queue, all or none. Where it still has a job of a row it takes no second one.
   * Rejects within `addMilliseconds` where the queue is away; it may have taken them nevertheless.
   */
  add(rows: readonly OutboxRow[], handing: number): Promise<void>;
  work(deliver: (delivery: Delivery) => Promise<void>, settings: WorkerSettings): Consumer;
  close(): Promise<void>;
};

/** How long the queue may take to accept a batch. */
const addMilliseconds = 5_000;

/** Opens the queue; on PostgreSQL its tables are brought up to date first. */
export async function openQueue(settings: QueueSettings, log: Log): Promise<JobQueue> {
  const report = rateLimited(log, 'the queue is in trouble');
  const backend =
    settings.kind === 'redis' ? redisBackend(settings) : await postgresBackend(settings);
  const open = (): Producer => {
    const producer = backend.openProducer();
    producer.on('error', report);
    return producer;
  };
  let producer = open();
  return {
    add: async (rows, handing) => {
      await within(addMilliseconds, async (late) => {
        await producer.waitUntilReady().catch(async (error: unknown) => {
          // Its first connection broke at the wrong moment: BullMQ does not try that again.
          await producer.close().catch(report);
          producer = open();
          throw error;
        });
        if (!late.aborted) await producer.addBulk(rows.map((row) => jobOf(row, handing)));
      });
    },
    work: (deliver, worker) => {
      const consumer = backend.openConsumer(async (job) => {
        await deliver(deliveryOf(job));
      }, worker);
      consumer.on('error', report);
      return consumer;
    },
    close: async () => {
      await producer.close();
    },
  };
}

const secondsPerDay = 86_400;
const firstRetryMilliseconds = 1000;
/** Attempts at a job of a newer release, which this one has not in its catalogue. */
const attemptsAtUnknown = 8;

/**
 * The job of a row. Its id is new for each handing, so that the kept job of an earlier one does not
 * silently swallow it; what keeps a row from being in the queue twice is the deduplication, which ends
 * with the job.
 */
function jobOf({ id, job, payload }: OutboxRow, handing: number) {
  const known = jobNames.find((name) => name === job);
  return {
    name: job,
    data: { outboxId: id, payload },
    opts: {
      jobId: `outbox-${id}-${handing}`,
      deduplication: { id: `outbox-${id}` },
      attempts: known === undefined ? attemptsAtUnknown : jobs[known].attempts,
      backoff: { type: 'exponential', delay: firstRetryMilliseconds, jitter: 0.5 },
      removeOnComplete: { age: 3600, count: 1000 },
      removeOnFail: { age: 90 * secondsPerDay },
    },
  };
}

function deliveryOf({ name, data, attemptsMade, stalledCounter, opts }: BullJob): Delivery {
  const { outboxId, payload } = jobData.parse(data);
  const attempts = opts.attempts ?? 1;
  return { name, outboxId, payload, attempt: attemptsMade + 1, attempts, stalls: stalledCounter };
}

async function within(
  milliseconds: number,
  work: (late: AbortSignal) => Promise<void>,
): Promise<void> {
  const late = AbortSignal.timeout(milliseconds);
  const expired = new Promise<never>((_, reject) => {
    late.addEventListener('abort', () => {
      reject(Object.assign(new Error('too late'), { code: 'queue-timeout' }));
    });
  });
  await Promise.race([work(late), expired]);
}
