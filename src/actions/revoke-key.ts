import { withActor } from '../db/client.ts';
import { forbidden, notFound } from '../domain/errors.ts';
import { revokeApiKey } from '../store/accounts/api-keys.ts';
import { recordAudit } from '../store/audit/audit.ts';
import type { Context } from './context.ts';

/**
 * Ends a key at once, named by its prefix. As with `createKey`, only the service itself does so.
 * Throws `forbidden`, or `not-found` where no valid key has the prefix.
 */
export async function revokeKey(context: Context, prefix: string): Promise<{ id: string }> {
  if (context.actor.kind !== 'system') throw forbidden();
  return await withActor(context.db, context.actor, async (tx) => {
    const key = await revokeApiKey(tx, prefix, context.now);
    if (key === undefined) throw notFound(prefix);
    await recordAudit(tx, context.actor, {
      verb: 'key.revoke',
      recordType: 'key',
      recordId: key.id,
    });
    return key;
  });
}
