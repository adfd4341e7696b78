import { inArray, lt } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { idempotencyKeys, outbox } from '../../db/schema/operations.ts';

/** Deletes rows of the outbox that were done before the instant, at most `limit`; failed ones stay. */
export async function deleteDoneOutbox(tx: Tx, before: Date, limit: number): Promise<number> {
  const old = tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(lt(outbox.doneAt, before))
    .limit(limit);
  const deleted = await tx
    .delete(outbox)
    .where(inArray(outbox.id, old))
    .returning({ id: outbox.id });
  return deleted.length;
}

/** Deletes keys of idempotency that were claimed before the instant; answers how many. */
export async function deleteOldIdempotencyKeys(tx: Tx, before: Date): Promise<number> {
  const deleted = await tx
    .delete(idempotencyKeys)
    .where(lt(idempotencyKeys.createdAt, before))
    .returning({ key: idempotencyKeys.key });
  return deleted.length;
}
