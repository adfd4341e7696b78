import { withActor } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import { rankOffers } from '../matching/engine.ts';
import { asOfWorld, worldOf } from '../store/matching/matchables.ts';
import { noteRead } from '../store/needs/need-read-log.ts';
import { findNeedHead } from '../store/needs/needs.ts';
import { listOfferSummaries, type OfferSummary } from '../store/offers/offer-summaries.ts';
import { type Context, today } from './context.ts';
import { asOwnersKnow } from './matching/owners-knowledge.ts';
import { engineInForce, keptAsks, liveOffers, type Pool } from './matching/pool.ts';

/** So many are worth a look. */
const most = 20;

/**
 * Offers that may answer a need, for the state to whom it belongs: search results among the offers it
 * may see anyway, by title and without scores or order of merit. Neither a provider's hidden exclusion
 * nor seats that are held for others show here; the proposals of the secretariat respect both. Who is
 * told of a restricted need by what answers it is noted as its reader.
 */
export async function likelyOffers(
  context: Context & { pool: Pool },
  reference: string,
): Promise<OfferSummary[]> {
  const { actor, pool } = context;
  return await withActor(context.db, actor, async (tx) => {
    const need = await findNeedHead(tx, actor, reference);
    demand(actor, 'need.likely-offers', need);
    await noteRead(tx, actor, { ...need, version: need.currentVersion }, context.now);
    const world = worldOf(need);
    const asOf = await asOfWorld(tx, world, today(context));
    const { engine } = await engineInForce(tx, pool);
    const asks = await keptAsks(tx, pool, [need]);
    const offers = (await liveOffers(tx, pool, { world, asOf })).map(({ prepared }) =>
      asOwnersKnow(prepared),
    );
    const found = asks.flatMap((ask) =>
      rankOffers(engine, ask.prepared, offers, { asOf, limit: most, proposedOnly: true }),
    );
    const ids = [...new Set(found.map(({ offerId }) => offerId))].slice(0, most);
    return await listOfferSummaries(tx, actor, ids);
  });
}
