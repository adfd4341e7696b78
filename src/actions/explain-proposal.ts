// Why this offer and not the runner-up, and what change of the need would lift it.
import { type Tx, withActor } from '../db/client.ts';
import { demand, may } from '../domain/access.ts';
import type { Actor } from '../domain/actor.ts';
import { rankOffers } from '../matching/engine.ts';
import { type Contrast, contrast } from '../matching/explain/contrast.ts';
import { type Counterfactual, counterfactuals } from '../matching/explain/counterfactuals.ts';
import { asOfWorld, worldOf } from '../store/matching/matchables.ts';
import { noteRead } from '../store/needs/need-read-log.ts';
import { findNeedHead } from '../store/needs/needs.ts';
import {
  findProposalVisibleTo,
  findRivalVisibleTo,
  type Proposal,
} from '../store/proposals/proposal-reads.ts';
import { type Context, today } from './context.ts';
import { engineInForce, keptAsks, liveOffers, type Pool } from './matching/pool.ts';

/** A proposal beside the best of the others for its ask. */
export type RivalContrast = Contrast & { rival: Proposal };

/**
 * The contrast of a proposal with the best of the other offers proposed for its ask, as both were last
 * judged: the runner-up where the proposal is the best. Null without another one, or where the two
 * were judged under different policies. For the secretariat: nobody else may see a rival. Where another
 * proposal of the ask is named, the contrast is with that one.
 */
export async function contrastWithRival(
  tx: Tx,
  actor: Actor,
  proposal: Proposal,
  named?: string,
): Promise<RivalContrast | null> {
  const own = proposal.assessment;
  if (own === null || !may(actor, 'proposal.explain')) return null;
  const rival =
    named === undefined
      ? await findRivalVisibleTo(tx, actor, proposal)
      : await findProposalVisibleTo(tx, actor, named);
  if (rival?.askId !== proposal.askId) return null;
  const other = rival.assessment;
  if (other === null) return null;
  if (own.policyVersion !== other.policyVersion) return null;
  return { rival, ...contrast(own, other) };
}

/**
 * The changes of the need that would each bring a proposal into the strong band or over its rival,
 * judged again on the records of now.
 */
export async function liftsOfProposal(
  context: Context & { pool: Pool },
  reference: string,
): Promise<Counterfactual[]> {
  const { actor, pool } = context;
  return await withActor(context.db, actor, async (tx) => {
    const proposal = await findProposalVisibleTo(tx, actor, reference);
    demand(actor, 'proposal.explain');
    const need = await findNeedHead(tx, actor, proposal.need);
    await noteRead(tx, actor, { ...need, version: need.currentVersion }, context.now);
    const world = worldOf(need);
    const asOf = await asOfWorld(tx, world, today(context));
    const { engine } = await engineInForce(tx, pool);
    const kept = await keptAsks(tx, pool, [need]);
    const ask = kept.find(({ row }) => row.id === proposal.askId)?.prepared;
    const live = await liveOffers(tx, pool, { world, asOf });
    const offer = live.find(({ row }) => row.id === proposal.offerId)?.prepared;
    if (ask === undefined || offer === undefined) return [];
    const others = live.map(({ prepared }) => prepared).filter((it) => it !== offer);
    const [best] = rankOffers(engine, ask, others, { asOf, limit: 1 });
    const rival = others.find((it) => it.offer.id === best?.offerId) ?? null;
    return counterfactuals({ engine, asOf }, { ask, offer, rival });
  });
}
