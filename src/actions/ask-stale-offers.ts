import { withActor } from '../db/client.ts';
import { moveOffer } from '../domain/status.ts';
import { type Due, isInCatalogue, listStaleOffers, listUnansweredOffers } from '../store/expiry.ts';
import { lockOffer } from '../store/offers/offers.ts';
import { findPolicyInForce } from '../store/policies/policies.ts';
import type { Context } from './context.ts';
import { daysAfter } from './days.ts';
import { keepChange } from './move-offer.ts';
import { sweep, sweepLimit } from './sweep.ts';
import { tellRoleHolders } from './tell-role-holders.ts';

/**
 * The freshness clock of the catalogue: who has not renewed an offer for as long as the policy says is
 * asked by mail whether it stands; an offer whose provider has not answered by the end of the grace
 * leaves the catalogue. Examples and unconfirmed sourced offers are exempt. Answers how many offers it
 * changed, at most `sweepLimit` of each; run it again while there are any.
 */
export async function askStaleOffers(context: Context): Promise<number> {
  const { db, actor, now } = context;
  const clocks = await withActor(
    db,
    actor,
    async (tx) => (await findPolicyInForce(tx)).content.clocks,
  );
  const renewedBefore = daysAfter(now, -clocks.offerStale);
  const askedBefore = daysAfter(now, -clocks.offerGrace);
  const [stale, unanswered] = await withActor(db, actor, async (tx) => [
    await listStaleOffers(tx, renewedBefore, sweepLimit),
    await listUnansweredOffers(tx, askedBefore, sweepLimit),
  ]);
  const asked = await sweep(
    stale,
    async ({ reference }) => await askProvider(context, reference, renewedBefore),
  );
  const gone = await sweep(unanswered, async (due) => await drop(context, due, askedBefore));
  return asked + gone;
}

/**
 * Asks the provider of an offer that was not renewed since an instant whether it stands; answers whether it
 * was asked now, which nobody is twice.
 */
export async function askProvider(
  context: Context,
  reference: string,
  renewedBefore: Date,
): Promise<boolean> {
  return await withActor(context.db, context.actor, async (tx) => {
    const offer = await lockOffer(tx, context.actor, reference);
    const { status, renewedAt, staleAskedAt } = offer;
    if (!isInCatalogue(status) || renewedAt >= renewedBefore || staleAskedAt !== null) return false;
    await keepChange(tx, context, offer, {
      verb: 'offer.ask-stale',
      columns: { staleAskedAt: context.now },
      rematch: false,
    });
    await tellRoleHolders(tx, context, [offer.ownerId, 'provider-editor'], {
      template: 'offer-stale',
      parameters: { reference },
    });
    return true;
  });
}

async function drop(context: Context, { reference }: Due, askedBefore: Date): Promise<boolean> {
  return await withActor(context.db, context.actor, async (tx) => {
    const offer = await lockOffer(tx, context.actor, reference);
    const { staleAskedAt } = offer;
    if (!isInCatalogue(offer.status)) return false;
    if (staleAskedAt === null || staleAskedAt >= askedBefore) return false;
    const status = moveOffer(offer.status, 'expire');
    await keepChange(tx, context, offer, {
      verb: 'offer.expire',
      columns: { status, expiredAt: context.now },
      rematch: true,
      details: { reason: 'unanswered' },
    });
    return true;
  });
}
