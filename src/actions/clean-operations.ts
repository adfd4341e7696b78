import { withActor } from '../db/client.ts';
import { deleteDoneOutbox, deleteOldIdempotencyKeys } from '../store/operations-cleaning.ts';
import type { Context } from './context.ts';

const millisecondsPerHour = 3_600_000;

/** How long done work can still be looked up, and how long a key of idempotency holds. */
const hoursKept = { outbox: 7 * 24, idempotencyKeys: 24 };
const deletedAtOnce = 5000;

/**
 * Deletes what has served its purpose: old rows of the outbox that are done and old keys of
 * idempotency. What failed or waits stays. Answers how many rows; run it again while there are any.
 */
export async function cleanOperations(context: Context): Promise<number> {
  const hoursAgo = (hours: number): Date =>
    new Date(context.now.getTime() - hours * millisecondsPerHour);
  return await withActor(context.db, context.actor, async (tx) => {
    const work = await deleteDoneOutbox(tx, hoursAgo(hoursKept.outbox), deletedAtOnce);
    const keys = await deleteOldIdempotencyKeys(tx, hoursAgo(hoursKept.idempotencyKeys));
    return work + keys;
  });
}
