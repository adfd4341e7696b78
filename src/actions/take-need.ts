import { demand } from '../domain/access.ts';
import { conflict, forbidden } from '../domain/errors.ts';
import { matchableNeedStatuses } from '../domain/status.ts';
import { recordAudit } from '../store/audit/audit.ts';
import { lockNeed } from '../store/needs/needs.ts';
import { findTaking } from '../store/queue/taking-reads.ts';
import { insertTaking } from '../store/queue/takings.ts';
import type { Context, Outcome } from './context.ts';
import { perform } from './perform.ts';

/**
 * Somebody of the secretariat takes a need that waits, so that colleagues see who works on it; it keeps
 * nobody from deciding. Conflicts: `need-taken` with who has it and since when, `need-not-waiting`.
 */
export async function takeNeed(context: Context, reference: string): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const { actor, now } = context;
    const need = await lockNeed(tx, actor, reference);
    demand(actor, 'need.take');
    if (actor.kind !== 'person') throw forbidden();
    if (!matchableNeedStatuses.includes(need.status)) throw conflict('need-not-waiting');
    const { id: needId } = need;
    if (await insertTaking(tx, { needId, personId: actor.id, takenAt: now })) {
      // Not of its owner: how the secretariat shares its work is no part of what a state reads of its need.
      await recordAudit(tx, actor, { verb: 'need.take', recordType: 'need', recordId: needId });
    }
    const holder = await findTaking(tx, needId);
    if (holder !== undefined && holder.personId !== actor.id) {
      throw conflict('need-taken', { name: holder.name, since: holder.since.toISOString() });
    }
    return { id: needId, reference };
  });
}
