import { demand } from '../domain/access.ts';
import { conflict } from '../domain/errors.ts';
import { matchableNeedStatuses } from '../domain/status.ts';
import { recordAudit } from '../store/audit.ts';
import { lockNeed, updateNeed } from '../store/needs.ts';
import { enqueue } from '../store/outbox.ts';
import type { Context, Outcome } from './context.ts';
import { checkRevision, perform } from './perform.ts';

/**
 * Makes a need that was entered on behalf of a state, or taken from a document, the state's own word
 * (design rules 8 and 9). A sourced one leaves its world for the live one and is matched there.
 * Throws `not-found`, `forbidden`, `precondition-…` or the conflict `already-confirmed`.
 */
export async function confirmNeed(context: Context, reference: string): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const { actor } = context;
    const need = await lockNeed(tx, actor, reference);
    demand(actor, 'need.confirm', need);
    checkRevision(context, need.revision);
    if (need.confirmedAt !== null) throw conflict('already-confirmed');
    const confirmedById = actor.kind === 'person' ? actor.id : null;
    await updateNeed(tx, need.id, { confirmedAt: context.now, confirmedById, confirmedBy: 'owner' });
    await recordAudit(tx, actor, {
      verb: 'need.confirm',
      recordType: 'need',
      recordId: need.id,
      recordVersion: need.currentVersion,
      ownerId: need.ownerId,
    });
    if (matchableNeedStatuses.includes(need.status)) {
      await enqueue(tx, 'propose-matches-for-need', { needId: need.id });
    }
    return { id: need.id, reference };
  });
}
