import { withActor } from '../db/client.ts';
import { noteRead } from '../store/needs/need-read-log.ts';
import { findNeedVisibleTo, type Need } from '../store/needs/need-reads.ts';
import type { Context } from './context.ts';

/** The need with all that it says, for whoever may see it; who reads a restricted one is noted. */
export async function readNeed(context: Context, reference: string): Promise<Need> {
  return await withActor(context.db, context.actor, async (tx) => {
    const need = await findNeedVisibleTo(tx, context.actor, reference);
    await noteRead(tx, context.actor, { ...need, sourceCode: need.source }, context.now);
    return need;
  });
}
