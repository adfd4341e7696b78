import type { Tx } from '../db/client.ts';
import { withActor } from '../db/client.ts';
import { noteRead } from '../store/need-read-log.ts';
import { findNeedVisibleTo, type Need } from '../store/need-reads.ts';
import type { Context } from './context.ts';

/** The need with all that it says, for whoever may see it; who reads a restricted one is noted. */
export async function readNeed(context: Context, reference: string): Promise<Need> {
  return await withActor(context.db, context.actor, async (tx) => {
    const need = await findNeedVisibleTo(tx, context.actor, reference);
    await noteReadOf(tx, context, need);
    return need;
  });
}

/** Notes that the actor reads this need. */
export async function noteReadOf(tx: Tx, { actor, now }: Context, need: Need): Promise<void> {
  await noteRead(tx, actor, { ...need, sourceCode: need.source }, now);
}
