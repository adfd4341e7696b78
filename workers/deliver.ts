// One delivery of the queue: run the handler, and decide what a failure means.
import { UnrecoverableError } from 'bullmq';
import { type Db, withActor } from '../src/db/client.ts';
import type { System } from '../src/domain/actor.ts';
import { DomainError } from '../src/domain/errors.ts';
import { jobNames, jobs } from '../src/domain/jobs.ts';
import { markOutboxFailed } from '../src/store/outbox/outbox-dispatch.ts';
import type { Handlers } from './handlers.ts';
import type { Delivery } from './job.ts';
import { describeFailure, type Log } from './log.ts';

const worker: System = { kind: 'system', name: 'worker' };

type Deps = { db: Db; log: Log; handlers: Handlers };

/**
 * Runs the handler of the job. What another attempt cannot mend (the record is not there, the payload
 * is wrong) and what failed at the last attempt is given up: the row of the outbox is marked failed and
 * the queue keeps the job. Rejects with the code of the failure alone, since the queue stores it.
 */
export async function deliver({ db, log, handlers }: Deps, delivery: Delivery): Promise<void> {
  const { name, outboxId, attempt, attempts } = delivery;
  try {
    await run(handlers, delivery);
  } catch (error) {
    const described = describeFailure(error);
    const hopeless = isHopeless(error);
    const givenUp = hopeless || attempt >= attempts;
    log.warn({ job: name, outboxId, attempt, givenUp, ...described }, 'a job failed');
    if (givenUp) {
      const { failure } = described;
      await withActor(db, worker, async (tx) => {
        await markOutboxFailed(tx, { outboxId, failure, now: new Date() });
      }).catch((cause: unknown) => {
        // The row stays handed and not done, and is handed again.
        log.error({ outboxId, ...describeFailure(cause) }, 'a failed job was not marked');
      });
    }
    throw hopeless ? new UnrecoverableError(described.failure) : new Error(described.failure);
  }
}

async function run(handlers: Handlers, { name, payload, outboxId, stalls }: Delivery) {
  const known = jobNames.find((candidate) => candidate === name);
  // A newer process may have enqueued it: one that knows it can take the next attempt.
  if (known === undefined) throw new DomainError('conflict', 'unknown-job');
  if (stalls > jobs[known].deaths) throw new DomainError('invalid', 'stalled-too-often');
  await handlers[known](payload, outboxId);
}

function isHopeless(error: unknown): boolean {
  return error instanceof DomainError && (error.kind === 'not-found' || error.kind === 'invalid');
}
