import { demand } from '../domain/access.ts';
import type { Context, Outcome } from './context.ts';
import { confirmRecord, lockRecord } from './on-behalf/record.ts';
import { checkRevision, perform } from './perform.ts';

/**
 * Makes a need that was entered on behalf of a state, or taken from a document, the state's own word
 * (docs/rules.md 8 and 9). A sourced one leaves its world for the live one and is matched there.
 * Throws `not-found`, `forbidden`, `precondition-…` or the conflict `already-confirmed`.
 */
export async function confirmNeed(context: Context, reference: string): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const need = await lockRecord(tx, context.actor, { noun: 'need', reference });
    demand(context.actor, 'need.confirm', need.head);
    checkRevision(context, need.head.revision);
    await confirmRecord(tx, context, need, { verb: 'need.confirm', confirmedBy: 'owner' });
    return { id: need.head.id, reference };
  });
}
