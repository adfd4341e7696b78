// Records whose time is over: what the clock looks for. Sourced records that their owner has not
// confirmed stand outside of time (docs/rules.md 9).
import { and, asc, eq, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { needs } from '../db/schema/needs.ts';
import { offers } from '../db/schema/offers.ts';
import type { IsoDate } from '../domain/dates.ts';
import { needTransitions, type OfferStatus, offerTransitions } from '../domain/status.ts';

/** A record that the clock has found; it is looked at again under lock. */
export type Due = { id: string; reference: string };

const dueNeed = { id: needs.id, reference: needs.reference };
const dueOffer = { id: offers.id, reference: offers.reference };

const needOfTime = or(isNull(needs.sourceCode), isNotNull(needs.confirmedAt));
const offerOfTime = or(isNull(offers.sourceCode), isNotNull(offers.confirmedAt));

/** Its window ended before the day, and nothing that was approved for it is still to come. */
function needOver(day: IsoDate): SQL | undefined {
  return and(
    inArray(needs.status, [...needTransitions.expire.from]),
    needOfTime,
    sql`exists (select 1 from need_versions v where v.need_id = ${needs.id}
      and v.version = ${needs.currentVersion} and v.window_to < ${day})`,
    sql`not exists (select 1 from asks a join proposals p on p.ask_id = a.id
      where a.need_id = ${needs.id} and p.status in ('approved', 'consulting', 'agreed'))`,
  );
}

/** Its editions that were not cancelled, of which there are some, all ended before the day. */
function offerOver(day: IsoDate): SQL | undefined {
  const runs = sql`editions e join edition_versions v on v.edition_id = e.id
    and v.version = e.current_version where e.offer_id = ${offers.id} and e.cancelled_at is null`;
  return and(
    inArray(offers.status, [...offerTransitions.expire.from]),
    offerOfTime,
    sql`exists (select 1 from ${runs})`,
    sql`not exists (select 1 from ${runs} and (v.window_to is null or v.window_to >= ${day}))`,
  );
}

/** Needs whose window ended before the day, at most `limit`. */
export async function listOverNeeds(tx: Tx, day: IsoDate, limit: number): Promise<Due[]> {
  return await tx
    .select(dueNeed)
    .from(needs)
    .where(needOver(day))
    .orderBy(asc(needs.id))
    .limit(limit);
}

/** Whether the need, locked, is still one of them. */
export async function isNeedOver(tx: Tx, id: string, day: IsoDate): Promise<boolean> {
  const rows = await tx
    .select(dueNeed)
    .from(needs)
    .where(and(eq(needs.id, id), needOver(day)));
  return rows.length > 0;
}

/** Offers whose editions all ended before the day, at most `limit`. */
export async function listOverOffers(tx: Tx, day: IsoDate, limit: number): Promise<Due[]> {
  return await tx
    .select(dueOffer)
    .from(offers)
    .where(offerOver(day))
    .orderBy(asc(offers.id))
    .limit(limit);
}

/** Whether the offer, locked, is still one of them. */
export async function isOfferOver(tx: Tx, id: string, day: IsoDate): Promise<boolean> {
  const rows = await tx
    .select(dueOffer)
    .from(offers)
    .where(and(eq(offers.id, id), offerOver(day)));
  return rows.length > 0;
}

const inCatalogue: OfferStatus[] = ['published', 'exhausted'];

/** Whether an offer of this status is in the catalogue, where the clock of freshness runs. */
export function isInCatalogue(status: OfferStatus): boolean {
  return inCatalogue.includes(status);
}

const canGoStale = and(inArray(offers.status, inCatalogue), offerOfTime, eq(offers.example, false));

/** Offers that nobody has renewed since and whose provider was not asked, at most `limit`. */
export async function listStaleOffers(tx: Tx, since: Date, limit: number): Promise<Due[]> {
  return await tx
    .select(dueOffer)
    .from(offers)
    .where(and(canGoStale, lt(offers.renewedAt, since), isNull(offers.staleAskedAt)))
    .orderBy(asc(offers.id))
    .limit(limit);
}

/** Offers whose provider was asked before the instant and has not answered, at most `limit`. */
export async function listUnansweredOffers(tx: Tx, asked: Date, limit: number): Promise<Due[]> {
  return await tx
    .select(dueOffer)
    .from(offers)
    .where(and(canGoStale, lt(offers.staleAskedAt, asked)))
    .orderBy(asc(offers.id))
    .limit(limit);
}
