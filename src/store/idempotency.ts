import { and, eq } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { idempotencyKeys } from '../db/schema/operations.ts';

type Claim = { route: string; key: string; requestHash: string };

/** What the key already stands for. */
export type Settled = { requestHash: string; resourceId: string; location: string };

/**
 * Claims the key for this transaction. Undefined: it is ours. Otherwise what an earlier request did
 * with it; where that one is still running, this waits until it ends.
 */
export async function claimIdempotencyKey(
  tx: Tx,
  actorId: string,
  { route, key, requestHash }: Claim,
): Promise<Settled | undefined> {
  const claimed = await tx
    .insert(idempotencyKeys)
    .values({ actorId, route, key, requestHash, status: 0 })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (claimed.length > 0) return undefined;
  const [row] = await tx.select().from(idempotencyKeys).where(ofKey(actorId, { route, key }));
  return {
    requestHash: row?.requestHash ?? '',
    resourceId: row?.resourceId ?? '',
    location: row?.location ?? '',
  };
}

/** Writes down what the claimed key did, in the transaction that did it. */
export async function settleIdempotencyKey(
  tx: Tx,
  actorId: string,
  settled: Claim & { id: string; reference: string },
): Promise<void> {
  await tx
    .update(idempotencyKeys)
    .set({ status: 201, location: settled.reference, resourceId: settled.id })
    .where(ofKey(actorId, settled));
}

function ofKey(actorId: string, { route, key }: { route: string; key: string }) {
  return and(
    eq(idempotencyKeys.actorId, actorId),
    eq(idempotencyKeys.route, route),
    eq(idempotencyKeys.key, key),
  );
}
