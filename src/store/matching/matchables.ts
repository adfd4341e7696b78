// Needs and offers as the engine reads them. Sourced records that their owner has not confirmed form
// a world of their own, matched with one another as of the date of their source; all others are live
// and matched as of today.
import { and, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { asks, askVersions } from '../../db/schema/asks.ts';
import { needs, needTexts, needVersions } from '../../db/schema/needs.ts';
import { offers, offerTexts, offerVersions } from '../../db/schema/offers.ts';
import { organizations, sources } from '../../db/schema/reference.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { matchableNeedStatuses } from '../../domain/status.ts';
import type { Language, Mode } from '../../domain/vocabulary.ts';

/** Null: the live world; otherwise the code of the source. */
export type World = string | null;

type Filed = {
  sourceCode: typeof needs.sourceCode | typeof offers.sourceCode;
  confirmedAt: typeof needs.confirmedAt | typeof offers.confirmedAt;
};

/** The world that a record belongs to. */
export function worldOf(record: { sourceCode: string | null; confirmedAt: Date | null }): World {
  return record.confirmedAt === null ? record.sourceCode : null;
}

/** The date as of which a world is matched, `today` for the live one. */
export async function asOfWorld(tx: Tx, world: World, today: IsoDate): Promise<IsoDate> {
  if (world === null) return today;
  const [row] = await tx
    .select({ asOf: sources.asOf })
    .from(sources)
    .where(eq(sources.code, world));
  return row?.asOf ?? today;
}

function inWorld(columns: Filed, world: World): SQL | undefined {
  return world === null
    ? or(isNull(columns.sourceCode), isNotNull(columns.confirmedAt))
    : and(eq(columns.sourceCode, world), isNull(columns.confirmedAt));
}

/** The worlds in which needs wait for matching: the live one, and each with sourced needs. */
export async function listWorlds(tx: Tx): Promise<World[]> {
  const rows = await tx
    .selectDistinct({ source: needs.sourceCode })
    .from(needs)
    .where(and(isNotNull(needs.sourceCode), isNull(needs.confirmedAt)))
    .orderBy(needs.sourceCode);
  return [null, ...rows.map(({ source }) => source)];
}

/** Which revision of a record is the present one: what a cache has to be held against. */
export type Present = { id: string; revision: number };

/** The published offers of a world. */
export async function listLiveOffers(tx: Tx, world: World): Promise<Present[]> {
  return await tx
    .select({ id: offers.id, revision: offers.revision })
    .from(offers)
    .where(and(eq(offers.status, 'published'), inWorld(offers, world)));
}

/** The needs of a world that take part in matching. */
export async function listMatchableNeeds(tx: Tx, world: World): Promise<Present[]> {
  return await tx
    .select({ id: needs.id, revision: needs.revision })
    .from(needs)
    .where(and(inArray(needs.status, matchableNeedStatuses), inWorld(needs, world)));
}

const ofNeed = sql`d.need_id = ${needs.id} and d.version = ${needVersions.version}`;

/** Asks as a version of their need says them, with what the engine reads of them. */
export function selectAsks(tx: Tx, version: typeof needs.currentVersion | number) {
  return tx
    .select({
      id: asks.id,
      needId: needs.id,
      needRevision: needs.revision,
      needVersion: needVersions.version,
      language: needVersions.language,
      whole: askVersions.whole,
      title: askVersions.title,
      description: askVersions.description,
      needTitle: needTexts.title,
      needDescription: needTexts.description,
      wantedKinds: askVersions.wantedKinds,
      needWantedKinds: needVersions.wantedKinds,
      deliveryLanguages: needVersions.deliveryLanguages,
      passiveLanguages: needVersions.passiveLanguages,
      modes: needVersions.modes,
      windowFrom: needVersions.windowFrom,
      windowTo: needVersions.windowTo,
      participants: needVersions.participants,
      concepts: askVersions.concepts,
      needConcepts: sql<
        string[]
      >`array(select concept_code from need_concepts d where ${ofNeed} order by 1)`,
      beneficiaries: sql<
        string[]
      >`array(select state_code from need_beneficiaries d where ${ofNeed} order by 1)`,
      audience: sql<
        string[]
      >`array(select audience_code from need_audiences d where ${ofNeed} order by 1)`,
      excludedProviders: sql<string[]>`array(select o.code from need_exclusions d
        join organizations o on o.id = d.organization_id where ${ofNeed} order by 1)`,
    })
    .from(asks)
    .innerJoin(needs, eq(needs.id, asks.needId))
    .innerJoin(
      needVersions,
      and(eq(needVersions.needId, needs.id), eq(needVersions.version, version)),
    )
    .innerJoin(
      askVersions,
      and(eq(askVersions.askId, asks.id), eq(askVersions.version, needVersions.version)),
    )
    .innerJoin(
      needTexts,
      and(
        eq(needTexts.needId, needs.id),
        eq(needTexts.version, needVersions.version),
        eq(needTexts.status, 'original'),
      ),
    )
    .$dynamic();
}

export type AskRow = Awaited<ReturnType<typeof selectAsks>>[number];

/** The open asks of these needs, as they stand. */
export async function listAsks(tx: Tx, needIds: readonly string[]): Promise<AskRow[]> {
  return await selectAsks(tx, needs.currentVersion).where(
    and(inArray(needs.id, [...needIds]), isNull(asks.closedAt)),
  );
}

export type EditionRow = {
  id: string;
  version: number;
  windowFrom: IsoDate | null;
  windowTo: IsoDate | null;
  modes: Mode[];
  deliveryLanguages: Language[];
  interpretedLanguages: Language[];
  seats: number | null;
};

const ofOffer = sql`d.offer_id = ${offers.id} and d.version = ${offerVersions.version}`;

/** Which version of an offer is read, and which of its editions (`e`) in which version (`v`). */
type OfferVersions = { version: typeof offers.currentVersion | number; editions: SQL };

/** Offers with editions, with what the engine reads of them. */
export function selectOffers(tx: Tx, { version, editions }: OfferVersions) {
  return tx
    .select({
      id: offers.id,
      revision: offers.revision,
      version: offerVersions.version,
      status: offers.status,
      visibility: offers.visibility,
      provider: organizations.code,
      providerType: organizations.providerType,
      ownerKind: organizations.kind,
      ownerState: organizations.stateCode,
      language: offerVersions.language,
      title: offerTexts.title,
      description: offerTexts.description,
      kind: offerVersions.kind,
      anyState: offerVersions.anyState,
      audience: sql<
        string[]
      >`array(select audience_code from offer_audiences d where ${ofOffer} order by 1)`,
      concepts: sql<
        string[]
      >`array(select concept_code from offer_concepts d where ${ofOffer} order by 1)`,
      states: sql<
        string[]
      >`array(select state_code from offer_eligible_states d where ${ofOffer} order by 1)`,
      groups: sql<
        string[]
      >`array(select group_code from offer_eligible_groups d where ${ofOffer} order by 1)`,
      excludedStates: sql<
        string[]
      >`array(select state_code from offer_exclusions d where ${ofOffer} order by 1)`,
      hosts: sql<string[]>`array(select o.state_code from offer_parties d
        join organizations o on o.id = d.organization_id
        where ${ofOffer} and d.role = 'host' and o.kind = 'member-state' order by 1)`,
      editions: sql<EditionRow[]>`(select coalesce(jsonb_agg(jsonb_build_object('id', e.id,
          'version', v.version, 'windowFrom', v.window_from, 'windowTo', v.window_to,
          'modes', v.modes, 'deliveryLanguages', v.delivery_languages,
          'interpretedLanguages', v.interpreted_languages, 'seats', v.seats)
          order by e.number), '[]')
        from editions e join edition_versions v
          on v.edition_id = e.id
        where e.offer_id = ${offers.id} and ${editions})`,
    })
    .from(offers)
    .innerJoin(organizations, eq(organizations.id, offers.ownerId))
    .innerJoin(
      offerVersions,
      and(eq(offerVersions.offerId, offers.id), eq(offerVersions.version, version)),
    )
    .innerJoin(
      offerTexts,
      and(
        eq(offerTexts.offerId, offers.id),
        eq(offerTexts.version, offerVersions.version),
        eq(offerTexts.status, 'original'),
      ),
    )
    .$dynamic();
}

export type OfferRow = Awaited<ReturnType<typeof selectOffers>>[number];

/** These offers as they stand, with their editions that are not cancelled. */
export async function listOffers(tx: Tx, offerIds: readonly string[]): Promise<OfferRow[]> {
  return await selectOffers(tx, {
    version: offers.currentVersion,
    editions: sql`v.version = e.current_version and e.cancelled_at is null`,
  }).where(inArray(offers.id, [...offerIds]));
}

/** Seats left in the limited editions of the published offers (or of one offer), by edition. */
export async function listSeatsLeft(tx: Tx, offerId?: string): Promise<Map<string, number>> {
  const rows = await tx.execute<{ id: string; left: number }>(sql`
    select e.id, e.seats - e.seats_taken as left from editions e
    join offers o on o.id = e.offer_id
    where e.seats is not null and e.cancelled_at is null
      and ${offerId === undefined ? sql`o.status = 'published'` : sql`o.id = ${offerId}`}`);
  return new Map(rows.map(({ id, left }) => [id, left]));
}

/** Where a need stands for matching; undefined where there is none. */
export async function findMatchableNeed(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      id: needs.id,
      revision: needs.revision,
      status: needs.status,
      sourceCode: needs.sourceCode,
      confirmedAt: needs.confirmedAt,
    })
    .from(needs)
    .where(eq(needs.id, id));
  return row;
}

/** Where an offer stands for matching; undefined where there is none. */
export async function findMatchableOffer(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      id: offers.id,
      revision: offers.revision,
      status: offers.status,
      sourceCode: offers.sourceCode,
      confirmedAt: offers.confirmedAt,
    })
    .from(offers)
    .where(eq(offers.id, id));
  return row;
}
