// A row of the outbox as a job of BullMQ, and back.
import { z } from 'zod';
import { jobNames, jobs } from '../src/domain/jobs.ts';
import type { OutboxRow } from '../src/store/outbox/outbox-dispatch.ts';
import type { BullJob } from './backend.ts';

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

const secondsPerDay = 86_400;
const bulkPriority = 10;
const firstRetryMilliseconds = 1000;
/** Attempts at a job of a newer release, which this one has not in its catalogue. */
const attemptsAtUnknown = 8;

/**
 * The job of a row. Its id is new for each handing (`handing` is its instant), so that the kept job of
 * an earlier one does not silently swallow it; what keeps a row from being in the queue twice is the
 * deduplication, which ends with the job.
 */
export function jobOf({ id, job, payload, bulk }: OutboxRow, handing: number) {
  const known = jobNames.find((name) => name === job);
  return {
    name: job,
    data: { outboxId: id, payload },
    opts: {
      jobId: `outbox-${id}-${handing}`,
      deduplication: { id: `outbox-${id}` },
      attempts: known === undefined ? attemptsAtUnknown : jobs[known].attempts,
      backoff: { type: 'exponential', delay: firstRetryMilliseconds, jitter: 0.5 },
      // Jobs without a priority go before all that have one.
      ...(bulk && { priority: bulkPriority }),
      removeOnComplete: { age: 3600, count: 1000 },
      removeOnFail: { age: 90 * secondsPerDay },
    },
  };
}

const jobData = z.object({ outboxId: z.int(), payload: z.unknown() });

/** Reads a job of BullMQ. Throws for one that no dispatcher of ours made. */
export function deliveryOf({ name, data, attemptsMade, stalledCounter, opts }: BullJob): Delivery {
  const { outboxId, payload } = jobData.parse(data);
  const attempts = opts.attempts ?? 1;
  return { name, outboxId, payload, attempt: attemptsMade + 1, attempts, stalls: stalledCounter };
}
