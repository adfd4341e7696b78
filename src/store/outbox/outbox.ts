import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { outbox } from '../../db/schema/operations.ts';
import type { JobName, JobPayload } from '../../domain/jobs.ts';

/** The channel on which the dispatcher hears that there is work. */
export const outboxChannel = 'enlace_outbox';

/** Puts a job into the outbox, in the transaction of its cause; the dispatcher hears of the commit. */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  job: Name,
  payload: JobPayload<Name>,
): Promise<void> {
  await tx.insert(outbox).values({ job, payload });
  await notifyDispatcher(tx);
}

/** Tells the dispatchers, once this transaction commits, that there is work to hand over. */
export async function notifyDispatcher(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_notify(${outboxChannel}, '')`);
}

/**
 * Sets the row done in the transaction of its effect, and answers whether this transaction is the one
 * that does it. Where the queue delivered the job twice, the second delivery waits here for the first
 * to commit and is then told false: an effect that must not happen twice asks before it acts.
 */
export async function markOutboxDone(tx: Tx, outboxId: number): Promise<boolean> {
  const done = await tx
    .update(outbox)
    .set({ doneAt: sql`clock_timestamp()` })
    .where(and(eq(outbox.id, outboxId), isNull(outbox.doneAt)))
    .returning({ id: outbox.id });
  return done.length > 0;
}
