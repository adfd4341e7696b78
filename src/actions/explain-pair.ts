// Why an offer is not proposed for a need, or is: each ask of the need judged with it, on the records of now.
import { type Tx, withActor } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import type { BeneficiaryVerdict, Judgement } from '../domain/assessment.ts';
import type { IsoDate, Window } from '../domain/dates.ts';
import type { TriedChange } from '../domain/explanation.ts';
import type { PairAnswer } from '../domain/pair-answer.ts';
import { matchableNeedStatuses, type ProposalStatus } from '../domain/status.ts';
import { judge, verdicts } from '../matching/engine.ts';
import { nearMissesOfPair } from '../matching/explain/near-misses.ts';
import type { PreparedAsk, PreparedOffer } from '../matching/prepare.ts';
import { asOfWorld, worldOf } from '../store/matching/matchables.ts';
import { noteRead } from '../store/needs/need-read-log.ts';
import { findNeedVisibleTo } from '../store/needs/need-reads.ts';
import { findOfferVisibleTo, type Offer } from '../store/offers/offer-reads.ts';
import { findProposalOfPair } from '../store/proposals/proposal-alternatives.ts';
import { type Context, today } from './context.ts';
import { engineInForce, keptAsks, keptOffers, type Pool } from './matching/pool.ts';

type Engine = Awaited<ReturnType<typeof engineInForce>>['engine'];

/** An ask of the need with the offer. */
export type ExplainedAsk = {
  number: number;
  title: string;
  answer: PairAnswer;
  proposal: { reference: string; status: ProposalStatus } | null;
  /** What the engine says of it as it is; null where no edition meets the conditions for anybody. */
  judgement: Judgement | null;
  /** The points that it lacks to be proposed; 0 where it has them. */
  missing: number;
  /** Each edition with the conditions by beneficiary. */
  editions: { label: string; window: Window | null; beneficiaries: BeneficiaryVerdict[] }[];
  /** The changes that would each make it worth proposing. */
  changes: TriedChange[];
};

export type PairExplanation = { asOf: IsoDate; offer: Offer; asks: ExplainedAsk[] };

/** Explains a need and an offer to the secretariat; who reads what a restricted need says is noted. */
export async function explainPair(
  context: Context & { pool: Pool },
  { need: needReference, offer: offerReference }: { need: string; offer: string },
): Promise<PairExplanation> {
  const { actor, pool } = context;
  return await withActor(context.db, actor, async (tx) => {
    const need = await findNeedVisibleTo(tx, actor, needReference);
    demand(actor, 'proposal.explain');
    await noteRead(tx, actor, { ...need, sourceCode: need.source }, context.now);
    const offer = await findOfferVisibleTo(tx, actor, offerReference);
    const world = worldOf({ sourceCode: need.source, confirmedAt: need.confirmedAt });
    const sameWorld =
      world === worldOf({ sourceCode: offer.source, confirmedAt: offer.confirmedAt });
    const asOf = await asOfWorld(tx, world, today(context));
    const { engine } = await engineInForce(tx, pool);
    const [kept] = await keptOffers(tx, pool, { present: [offer], asOf, offerId: offer.id });
    const asks = await keptAsks(tx, pool, [need]);
    const apart = standsApart(need.status, sameWorld);
    const open = need.asks.filter(({ closed }) => !closed);
    const explained: ExplainedAsk[] = [];
    for (const { id, number, title } of open) {
      const ask = asks.find(({ row }) => row.id === id)?.prepared;
      if (ask === undefined || kept === undefined) continue;
      const pair = { engine, ask, offer: kept.prepared, asOf };
      explained.push({ number, title, ...(await explainAsk(tx, pair, { offer, apart })) });
    }
    return { asOf, offer, asks: explained };
  });
}

/** Why the two never meet, whatever they say. */
function standsApart(
  status: Parameters<typeof matchableNeedStatuses.includes>[0],
  sameWorld: boolean,
): PairAnswer | null {
  if (!sameWorld) return 'other-world';
  return matchableNeedStatuses.includes(status) ? null : 'need-at-rest';
}

type Pair = { engine: Engine; ask: PreparedAsk; offer: PreparedOffer; asOf: IsoDate };

async function explainAsk(
  tx: Tx,
  { engine, ask, offer, asOf }: Pair,
  { offer: read, apart }: { offer: Offer; apart: PairAnswer | null },
): Promise<Omit<ExplainedAsk, 'number' | 'title'>> {
  const ids = { askId: ask.ask.id, offerId: offer.offer.id };
  const proposal = (await findProposalOfPair(tx, ids)) ?? null;
  const judgement = judge(engine, ask, offer, asOf)?.judgement ?? null;
  const editions = offer.offer.editions.flatMap((edition) => {
    const named = read.editions.find(({ id }) => id === edition.id);
    const beneficiaries = verdicts(engine, { ask: ask.ask, offer: offer.offer, edition }, asOf);
    return named === undefined ? [] : [{ label: named.label, window: named.window, beneficiaries }];
  });
  const { threshold } = engine.policy;
  const missing = judgement === null ? 0 : Math.max(0, threshold - judgement.score);
  const reasons = { proposal, apart, judgement, missing, editions: editions.length };
  return {
    answer: answerOf(reasons),
    proposal,
    judgement,
    missing,
    editions,
    changes: changesOf({ engine, ask, offer, asOf }),
  };
}

type Grounds = {
  proposal: ExplainedAsk['proposal'];
  apart: PairAnswer | null;
  judgement: Judgement | null;
  missing: number;
  editions: number;
};

function answerOf({ proposal, apart, judgement, missing, editions }: Grounds): PairAnswer {
  if (proposal?.status === 'proposed') return 'proposed';
  if (proposal !== null && proposal.status !== 'superseded') return 'decided';
  if (apart !== null) return apart;
  if (editions === 0) return 'no-edition';
  if (judgement === null) return 'blocked';
  if (missing > 0) return 'below';
  return judgement.proposed ? 'outranked' : 'no-subject';
}

/** The changes of the edition that comes nearest. */
function changesOf({ engine, ask, offer, asOf }: Pair): TriedChange[] {
  const misses = nearMissesOfPair({ engine, asOf }, ask, offer) ?? [];
  const [best] = misses.toSorted((a, b) => b.score - a.score);
  return best?.changes ?? [];
}
