// Why a need is answered as it is: near misses, and for each ask without an adequate offer why.
import { type Tx, withActor } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import { isSecretariat } from '../domain/actor.ts';
import type { Gate } from '../domain/assessment.ts';
import type { IsoDate, Window } from '../domain/dates.ts';
import {
  type Audience,
  type Cause,
  findingFor,
  type GapEffect,
  mayHear,
  type NeedField,
  type ToldFinding,
} from '../domain/explanation.ts';
import { type NearMiss, nearMissesOf } from '../matching/explain/near-misses.ts';
import { type WhyNothing, whyNothing } from '../matching/explain/why-nothing.ts';
import type { PreparedOffer } from '../matching/prepare.ts';
import { asOfWorld, worldOf } from '../store/matching/matchables.ts';
import { listOpenAsks } from '../store/needs/asks.ts';
import { noteRead } from '../store/needs/need-read-log.ts';
import { findNeedHead, type NeedHead } from '../store/needs/needs.ts';
import { listOfferSummaries, type OfferSummary } from '../store/offers/offer-summaries.ts';
import { type Context, today } from './context.ts';
import { asOwnersKnow } from './matching/owners-knowledge.ts';
import { engineInForce, keptAsks, liveOffers, type Pool } from './matching/pool.ts';

/** So many near misses are worth a look. */
const most = 20;

export type ToldNearMiss = ToldFinding & {
  ask: number;
  offer: OfferSummary;
  window: Window | null;
  /** For the secretariat alone. */
  score: number | null;
};

export type ToldWhyNothing = {
  cause: Cause;
  onTopic: number;
  blocked: { gate: Gate; offers: number }[];
  below: number;
  /** The offers of each gap by title. */
  gaps: { field: NeedField; effect: GapEffect; offers: OfferSummary[] }[];
};

export type NeedExplanation = {
  asOf: IsoDate;
  /** By number; null where an ask has an adequate offer. */
  asks: { number: number; whyNothing: ToldWhyNothing | null }[];
  /** Best first for the secretariat; by title for the owner. */
  nearMisses: ToldNearMiss[];
};

/**
 * Explains a need as of now, to its owner or the secretariat. The owner is told of offers that it may
 * read anyway, in no order of merit: no scores, no seats that others took, no exclusion by a provider,
 * and no state by name.
 */
export async function explainNeed(
  context: Context & { pool: Pool },
  reference: string,
): Promise<NeedExplanation> {
  const { actor } = context;
  return await withActor(context.db, actor, async (tx) => {
    const need = await findNeedHead(tx, actor, reference);
    demand(actor, 'need.explain', need);
    await noteRead(tx, actor, { ...need, version: need.currentVersion }, context.now);
    const audience = isSecretariat(actor) ? 'secretariat' : 'owner';
    const found = await judgeNeed(tx, context, { need, audience });
    const summaries = await listOfferSummaries(tx, actor, offersIn(found));
    return told(audience, found, summaries);
  });
}

type Judged = {
  asOf: IsoDate;
  asks: { number: number; why: WhyNothing | null }[];
  numbers: ReadonlyMap<string, number>;
  nearMisses: NearMiss[];
  offers: readonly PreparedOffer[];
};

async function judgeNeed(
  tx: Tx,
  context: Context & { pool: Pool },
  { need, audience }: { need: NeedHead; audience: Audience },
): Promise<Judged> {
  const { pool } = context;
  const world = worldOf(need);
  const asOf = await asOfWorld(tx, world, today(context));
  const { engine } = await engineInForce(tx, pool);
  const kept = await keptAsks(tx, pool, [need]);
  const live = await liveOffers(tx, pool, { world, asOf });
  const offers = live.map(({ prepared }) =>
    audience === 'owner' ? asOwnersKnow(prepared) : prepared,
  );
  const open = await listOpenAsks(tx, need.id);
  const asks = open.flatMap(({ id, number }) => {
    const ask = kept.find(({ row }) => row.id === id)?.prepared;
    return ask === undefined ? [] : [{ number, why: whyNothing(engine, ask, offers, asOf) }];
  });
  const prepared = kept.map((ask) => ask.prepared);
  const nearMisses = nearMissesOf({ engine, asOf, limit: most }, prepared, offers);
  const numbers = new Map(open.map(({ id, number }) => [id, number]));
  return { asOf, asks, numbers, nearMisses, offers };
}

function offersIn({ asks, nearMisses }: Judged): string[] {
  const named = asks.flatMap(({ why }) => why?.onTopic ?? []);
  return [...new Set([...named, ...nearMisses.map(({ offerId }) => offerId)])];
}

/** What of it the audience may know; `summaries` are the offers that it may read, by title. */
function told(
  audience: Audience,
  judged: Judged,
  summaries: readonly OfferSummary[],
): NeedExplanation {
  const { asOf, asks, nearMisses } = judged;
  const readable = new Map(summaries.map((offer) => [offer.id, offer]));
  const misses = nearMisses.flatMap((miss): ToldNearMiss[] => {
    const offer = readable.get(miss.offerId);
    const finding = findingFor(audience, miss);
    const ask = judged.numbers.get(miss.askId);
    if (offer === undefined || finding === null || ask === undefined) return [];
    const score = audience === 'secretariat' ? miss.score : null;
    return [{ ...finding, ask, offer, window: windowOf(judged, miss), score }];
  });
  const places = new Map(summaries.map(({ id }, place) => [id, place]));
  const placeOf = ({ offer }: ToldNearMiss): number => places.get(offer.id) ?? 0;
  return {
    asOf,
    asks: asks.map(({ number, why }) => ({
      number,
      whyNothing: why && toldWhyNothing(audience, why, summaries),
    })),
    nearMisses:
      audience === 'secretariat' ? misses : misses.sort((a, b) => placeOf(a) - placeOf(b)),
  };
}

function windowOf({ offers }: Judged, { offerId, editionId }: NearMiss): Window | null {
  const found = offers.find(({ offer }) => offer.id === offerId);
  return found?.offer.editions.find(({ id }) => id === editionId)?.window ?? null;
}

function toldWhyNothing(
  audience: Audience,
  why: WhyNothing,
  summaries: readonly OfferSummary[],
): ToldWhyNothing {
  const among = (ids: readonly string[]) => summaries.filter(({ id }) => ids.includes(id));
  return {
    cause: why.cause,
    onTopic: among(why.onTopic).length,
    blocked: why.blocked
      .filter(({ gate }) => mayHear(audience, gate))
      .map(({ gate, offers }) => ({ gate, offers: among(offers).length })),
    below: among(why.below.map(({ offerId }) => offerId)).length,
    gaps: why.gaps.map(({ field, effect, offers }) => ({ field, effect, offers: among(offers) })),
  };
}
