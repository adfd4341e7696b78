import { withActor } from '../db/client.ts';
import { moveProposal } from '../domain/status.ts';
import { recordAudit } from '../store/audit/audit.ts';
import { listDueDeferrals, lockProposal } from '../store/proposals/proposal-reviews.ts';
import { updateProposals } from '../store/proposals/proposals.ts';
import { type Context, today } from './context.ts';
import { sweep, sweepLimit } from './sweep.ts';

/**
 * Returns proposals to the queue on the day until which they were put off; answers how many, at most
 * `sweepLimit`. Run it again while there are any.
 */
export async function resumeDeferred(context: Context): Promise<number> {
  const day = today(context);
  const due = await withActor(
    context.db,
    context.actor,
    async (tx) => await listDueDeferrals(tx, day, sweepLimit),
  );
  return await sweep(due, async (reference) => await resume(context, reference, day));
}

async function resume(context: Context, reference: string, day: string): Promise<boolean> {
  return await withActor(context.db, context.actor, async (tx) => {
    const { id, status, deferredUntil, need } = await lockProposal(tx, context.actor, reference);
    if (status !== 'deferred' || deferredUntil === null || deferredUntil > day) return false;
    await updateProposals(tx, [id], { status: moveProposal(status, 'resume') });
    await recordAudit(tx, context.actor, {
      verb: 'proposal.resume',
      recordType: 'proposal',
      recordId: id,
      ownerId: need.ownerId,
    });
    return true;
  });
}
