import { withActor } from '../db/client.ts';
import {
  deleteOldSessions,
  deleteOldThrottles,
  deleteOldVerifications,
} from '../store/accounts/account-cleaning.ts';
import { deleteExpiredImportFiles } from '../store/imports/import-files.ts';
import { deleteDoneOutbox, deleteOldIdempotencyKeys } from '../store/outbox/operations-cleaning.ts';
import type { Context } from './context.ts';

const millisecondsPerHour = 3_600_000;

/** How long done work can still be looked up, a key of idempotency holds, and what is over is kept. */
const hoursKept = { outbox: 7 * 24, idempotencyKeys: 24, signingIn: 24 };
const deletedAtOnce = 5000;

/**
 * Deletes what has served its purpose: old rows of the outbox that are done, old keys of idempotency, what
 * is over of signing in, and files that were never imported. What failed or waits stays. Answers how many
 * rows; run it again while there are any.
 */
export async function cleanOperations(context: Context): Promise<number> {
  const hoursAgo = (hours: number): Date =>
    new Date(context.now.getTime() - hours * millisecondsPerHour);
  return await withActor(context.db, context.actor, async (tx) => {
    const work = await deleteDoneOutbox(tx, hoursAgo(hoursKept.outbox), deletedAtOnce);
    const keys = await deleteOldIdempotencyKeys(tx, hoursAgo(hoursKept.idempotencyKeys));
    const over = hoursAgo(hoursKept.signingIn);
    const sessions = await deleteOldSessions(tx, over);
    const verifications = await deleteOldVerifications(tx, over);
    const throttles = await deleteOldThrottles(tx, over);
    const files = await deleteExpiredImportFiles(tx, context.now);
    return work + keys + sessions + verifications + throttles + files;
  });
}
