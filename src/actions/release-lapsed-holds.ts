import { withActor } from '../db/client.ts';
import { moveProposal } from '../domain/status.ts';
import { recordAudit } from '../store/audit/audit.ts';
import {
  hasLapsedHold,
  listLapsedProposals,
  releaseSeats,
} from '../store/offers/seat-holds-release.ts';
import { enqueue } from '../store/outbox/outbox.ts';
import { lockProposal } from '../store/proposals/proposal-reviews.ts';
import { updateProposals } from '../store/proposals/proposals.ts';
import type { Context } from './context.ts';
import { sweep, sweepLimit } from './sweep.ts';

/**
 * Lets approvals lapse whose hold of seats is over: silence is an outcome. The seats are free again,
 * the need is matched again, and so is the offer, for whom it was full; nothing is offered to anybody
 * without a new approval. Answers how many lapsed, at most `sweepLimit`; run it again while any did.
 */
export async function releaseLapsedHolds(context: Context): Promise<number> {
  const due = await withActor(
    context.db,
    context.actor,
    async (tx) => await listLapsedProposals(tx, context.now, sweepLimit),
  );
  return await sweep(due, async (reference) => await letLapse(context, reference));
}

async function letLapse(context: Context, reference: string): Promise<boolean> {
  return await withActor(context.db, context.actor, async (tx) => {
    const proposal = await lockProposal(tx, context.actor, reference);
    const { id, need, offerId } = proposal;
    if (proposal.status !== 'approved' || !(await hasLapsedHold(tx, id, context.now))) return false;
    const status = moveProposal(proposal.status, 'lapse');
    const seats = await releaseSeats(tx, id, context.now);
    await updateProposals(tx, [id], { status, lapsedAt: context.now });
    await recordAudit(tx, context.actor, {
      verb: 'proposal.lapse',
      recordType: 'proposal',
      recordId: id,
      ownerId: need.ownerId,
      details: { seats },
    });
    await enqueue(tx, 'propose-matches-for-need', { needId: need.id });
    await enqueue(tx, 'propose-matches-for-offer', { offerId });
    return true;
  });
}
