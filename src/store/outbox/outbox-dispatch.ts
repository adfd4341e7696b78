// The way of an outbox row through the queue: handed, handed again where it is not done, failed.
import { and, asc, count, eq, inArray, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { outbox } from '../../db/schema/operations.ts';
import { notifyDispatcher } from './outbox.ts';

/** A row as it is handed to the queue. */
export type OutboxRow = {
  id: number;
  job: string;
  payload: Record<string, string>;
  bulk: boolean;
};

const undone = and(isNull(outbox.doneAt), isNull(outbox.failedAt));

/**
 * Locks rows that were not handed yet, at most `batch`, passing over those that another dispatcher
 * holds: first what people did one by one, the oldest first, then what came in bulk. Of that no more
 * than `window` rows are out at a time: what the queue has not worked off after a flood stays here,
 * where waiting costs nothing.
 */
export async function claimOutbox(
  tx: Tx,
  { batch, window }: { batch: number; window: number },
): Promise<OutboxRow[]> {
  const single = await lockWaiting(tx, false, batch);
  const out = tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(undone, eq(outbox.bulk, true), isNotNull(outbox.handedAt)))
    .limit(window)
    .as('out');
  const [handed] = await tx.select({ rows: count() }).from(out);
  const room = Math.min(batch - single.length, window - (handed?.rows ?? 0));
  return room <= 0 ? single : [...single, ...(await lockWaiting(tx, true, room))];
}

async function lockWaiting(tx: Tx, bulk: boolean, limit: number): Promise<OutboxRow[]> {
  const { id, job, payload } = outbox;
  return await tx
    .select({ id, job, payload, bulk: outbox.bulk })
    .from(outbox)
    .where(and(undone, eq(outbox.bulk, bulk), isNull(outbox.handedAt)))
    .orderBy(asc(outbox.id))
    .limit(limit)
    .for('update', { skipLocked: true });
}

/** Writes down that the queue has these rows. */
export async function markOutboxHanded(tx: Tx, ids: readonly number[], now: Date): Promise<void> {
  await tx
    .update(outbox)
    .set({ handedAt: now })
    .where(inArray(outbox.id, [...ids]));
}

/**
 * Has rows that were handed before `before` and are not done handed again; answers how many. Where
 * the queue still has the job it takes no second one.
 */
export async function handOutboxAgain(tx: Tx, before: Date): Promise<number> {
  const rows = await tx
    .update(outbox)
    .set({ handedAt: null })
    .where(and(undone, lt(outbox.handedAt, before)))
    .returning({ id: outbox.id });
  if (rows.length > 0) await notifyDispatcher(tx);
  return rows.length;
}

/** Gives the row up, visibly: it keeps the code of what failed and is not handed again. */
export async function markOutboxFailed(
  tx: Tx,
  { outboxId, failure, now }: { outboxId: number; failure: string; now: Date },
): Promise<void> {
  await tx
    .update(outbox)
    .set({ failedAt: now, failure })
    .where(and(eq(outbox.id, outboxId), isNull(outbox.doneAt)));
}
