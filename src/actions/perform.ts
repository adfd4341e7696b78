import { type Tx, withActor } from '../db/client.ts';
import { conflict, preconditionFailed, preconditionRequired } from '../domain/errors.ts';
import { claimIdempotencyKey, settleIdempotencyKey } from '../store/idempotency.ts';
import type { Context, Outcome } from './context.ts';

/**
 * Runs a writing action in one transaction as its actor. With an Idempotency-Key the first request
 * does the work and every later one gets its outcome; a twin that runs at the same time waits for
 * the first to commit (the unique key holds it). Throws the conflict `idempotency-key-reused` where
 * the key came with another body.
 */
export async function perform(
  context: Context,
  work: (tx: Tx) => Promise<Outcome>,
): Promise<Outcome> {
  const { idempotency: claim, actor } = context;
  return await withActor(context.db, actor, async (tx) => {
    if (claim === undefined || actor.kind === 'system') return await work(tx);
    const earlier = await claimIdempotencyKey(tx, actor.id, claim);
    if (earlier !== undefined) {
      if (earlier.requestHash !== claim.requestHash) throw conflict('idempotency-key-reused');
      return { id: earlier.resourceId, reference: earlier.location };
    }
    const outcome = await work(tx);
    await settleIdempotencyKey(tx, actor.id, { ...claim, ...outcome });
    return outcome;
  });
}

/**
 * Checks that the caller saw the present revision of the record (If-Match): 428 where it named none,
 * 412 where the record has changed since. The service itself need not name one.
 */
export function checkRevision(context: Context, revision: number): void {
  if (context.actor.kind === 'system' || context.expectedRevision === 'any') return;
  if (context.expectedRevision === undefined) throw preconditionRequired();
  if (context.expectedRevision !== revision) throw preconditionFailed();
}
