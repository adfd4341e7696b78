import { withActor } from '../db/client.ts';
import { addDays } from '../domain/dates.ts';
import { moveNeed, moveOffer } from '../domain/status.ts';
import { recordAudit } from '../store/audit/audit.ts';
import {
  type Due,
  isNeedOver,
  isOfferOver,
  listOverNeeds,
  listOverOffers,
} from '../store/expiry.ts';
import { lockNeed, updateNeed } from '../store/needs/needs.ts';
import { lockOffer } from '../store/offers/offers.ts';
import { findPolicyInForce } from '../store/policies/policies.ts';
import { supersedeProposalsOfNeed } from '../store/proposals/proposals.ts';
import { type Context, today } from './context.ts';
import { keepChange } from './move-offer.ts';
import { sweep, sweepLimit } from './sweep.ts';

/**
 * Closes needs and offers whose time is over; answers how many. A need, when its window has been over
 * for as long as the policy lets an offer start late: until then a match is still possible. An offer,
 * when its last edition is over. At most `sweepLimit` of each; run it again while there are any.
 */
export async function expireRecords(context: Context): Promise<number> {
  const { db, actor } = context;
  const { gates } = await withActor(db, actor, async (tx) => (await findPolicyInForce(tx)).content);
  const offerDay = today(context);
  const needDay = addDays(offerDay, -gates.latestStartAfterNeed);
  const [overNeeds, overOffers] = await withActor(db, actor, async (tx) => [
    await listOverNeeds(tx, needDay, sweepLimit),
    await listOverOffers(tx, offerDay, sweepLimit),
  ]);
  const needs = await sweep(overNeeds, async (due) => await expireNeed(context, due, needDay));
  const offers = await sweep(overOffers, async (due) => await expireOffer(context, due, offerDay));
  return needs + offers;
}

async function expireNeed(context: Context, { id, reference }: Due, day: string): Promise<boolean> {
  return await withActor(context.db, context.actor, async (tx) => {
    const need = await lockNeed(tx, context.actor, reference);
    if (!(await isNeedOver(tx, id, day))) return false;
    const status = moveNeed(need.status, 'expire');
    await updateNeed(tx, id, { status, closing: 'expired', closedAt: context.now });
    await supersedeProposalsOfNeed(tx, id, context.now);
    await recordAudit(tx, context.actor, {
      verb: 'need.expire',
      recordType: 'need',
      recordId: id,
      recordVersion: need.currentVersion,
      ownerId: need.ownerId,
    });
    return true;
  });
}

async function expireOffer(
  context: Context,
  { id, reference }: Due,
  day: string,
): Promise<boolean> {
  return await withActor(context.db, context.actor, async (tx) => {
    const offer = await lockOffer(tx, context.actor, reference);
    if (!(await isOfferOver(tx, id, day))) return false;
    const status = moveOffer(offer.status, 'expire');
    const columns = { status, expiredAt: context.now };
    await keepChange(tx, context, offer, { verb: 'offer.expire', columns, rematch: true });
    return true;
  });
}
