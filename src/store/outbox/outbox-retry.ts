import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { outbox } from '../../db/schema/operations.ts';
import { notifyDispatcher } from './outbox.ts';

/**
 * Has a job that was given up wait for the queue again; answers what it was, or undefined where no such
 * job failed.
 */
export async function putJobBack(tx: Tx, id: number): Promise<{ job: string } | undefined> {
  const [row] = await tx
    .update(outbox)
    .set({ failedAt: null, failure: null, handedAt: null })
    .where(and(eq(outbox.id, id), isNotNull(outbox.failedAt), isNull(outbox.doneAt)))
    .returning({ job: outbox.job });
  if (row !== undefined) await notifyDispatcher(tx);
  return row;
}
