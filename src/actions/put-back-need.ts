import { demand } from '../domain/access.ts';
import { holds } from '../domain/actor.ts';
import { conflict } from '../domain/errors.ts';
import { recordAudit } from '../store/audit/audit.ts';
import { lockNeed } from '../store/needs/needs.ts';
import { findTaking } from '../store/queue/taking-reads.ts';
import { deleteTaking } from '../store/queue/takings.ts';
import type { Context, Outcome } from './context.ts';
import { perform } from './perform.ts';

/**
 * Puts a need back that one has taken oneself; a supervisor, also that of a colleague who is away. Throws
 * the conflict `need-taken` where it is somebody else's.
 */
export async function putBackNeed(context: Context, reference: string): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const { actor } = context;
    const { id } = await lockNeed(tx, actor, reference);
    demand(actor, 'need.put-back');
    const holder = await findTaking(tx, id);
    if (holder === undefined) return { id, reference };
    const isOwn = actor.kind === 'person' && holder.personId === actor.id;
    if (!isOwn && !holds(actor, 'supervisor')) {
      throw conflict('need-taken', { name: holder.name, since: holder.since.toISOString() });
    }
    await deleteTaking(tx, id);
    await recordAudit(tx, actor, { verb: 'need.put-back', recordType: 'need', recordId: id });
    return { id, reference };
  });
}
