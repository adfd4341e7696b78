// The steps that the moves of a need share: find, authorise, precondition, transition, audit.
import type { Tx } from '../db/client.ts';
import { demand, type Verb } from '../domain/access.ts';
import { moveNeed, type NeedMove } from '../domain/status.ts';
import { recordAudit } from '../store/audit/audit.ts';
import { lockNeed, type NeedHead, updateNeed } from '../store/needs/needs.ts';
import type { Context, Outcome } from './context.ts';
import { checkRevision, perform } from './perform.ts';

type Move = {
  verb: Verb;
  move: NeedMove;
  /** Further columns of the new status, once it is known that the move may be made. */
  changes(tx: Tx, need: NeedHead): Promise<Parameters<typeof updateNeed>[2]>;
  after?(tx: Tx, need: NeedHead): Promise<void>;
};

/** Makes one move of a need. Throws `not-found`, `forbidden`, `precondition-…` or `not-in-status`. */
export async function makeNeedMove(
  context: Context,
  reference: string,
  { verb, move, changes, after }: Move,
): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const need = await lockNeed(tx, context.actor, reference);
    demand(context.actor, verb, need);
    checkRevision(context, need.revision);
    const status = moveNeed(need.status, move);
    await updateNeed(tx, need.id, { ...(await changes(tx, need)), status });
    await recordAudit(tx, context.actor, {
      verb,
      recordType: 'need',
      recordId: need.id,
      recordVersion: need.currentVersion,
      ownerId: need.ownerId,
    });
    await after?.(tx, need);
    return { id: need.id, reference };
  });
}
