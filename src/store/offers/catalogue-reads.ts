// The catalogue of published offers: read as whoever asks for it.

import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { offers, offerVersions } from '../../db/schema/offers.ts';
import { concepts, organizations } from '../../db/schema/reference.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Window } from '../../domain/dates.ts';
import type { OfferStatus } from '../../domain/status.ts';
import type { OfferVisibility } from '../../domain/vocabulary.ts';
import { isPresentOffer } from '../present-versions.ts';
import { detailCodes, ofPresentVersion } from '../version-columns.ts';
import { offersVisibleTo } from '../visibility.ts';
import { offerColumns } from './offer-columns.ts';
import type { Offer } from './offer-reads.ts';

/** Offers that the catalogue holds; one without free places is still worth knowing of. */
const listed: OfferStatus[] = ['published', 'exhausted'];

function inCatalogue(actor: Actor, levels: readonly OfferVisibility[]) {
  return and(
    offersVisibleTo(actor),
    inArray(offers.status, listed),
    inArray(offers.visibility, levels),
  );
}

const codes = (table: string, column: string) =>
  detailCodes(table, column, ofPresentVersion('offer', offers));

const runs = sql<{ windows: (Window | null)[]; languages: string[][] }>`(
  select jsonb_build_object(
    'windows', coalesce(jsonb_agg(case when v.window_from is not null then
      jsonb_build_object('from', v.window_from, 'to', v.window_to) end), '[]'),
    'languages', coalesce(jsonb_agg(to_jsonb(v.delivery_languages || v.interpreted_languages)), '[]'))
  from editions e
  join edition_versions v on v.edition_id = e.id and v.version = e.current_version
  where e.offer_id = ${offers.id} and e.cancelled_at is null)`;

/** Every offer of the catalogue that the actor may see, with the codes by which it is searched. */
export async function listCatalogue(tx: Tx, actor: Actor, levels: readonly OfferVisibility[]) {
  return await tx
    .select({
      id: offers.id,
      owner: organizations.code,
      visibility: offers.visibility,
      createdAt: offers.createdAt,
      publishedAt: offers.publishedAt,
      example: offers.example,
      source: offers.sourceCode,
      kind: offerVersions.kind,
      anyState: offerVersions.anyState,
      states: codes('offer_eligible_states', 'state_code'),
      groups: codes('offer_eligible_groups', 'group_code'),
      concepts: codes('offer_concepts', 'concept_code'),
      runs,
    })
    .from(offers)
    .innerJoin(organizations, eq(organizations.id, offers.ownerId))
    .innerJoin(offerVersions, isPresentOffer)
    .where(inCatalogue(actor, levels));
}

/** An offer with the codes by which the catalogue is searched. */
export type CatalogueRow = Awaited<ReturnType<typeof listCatalogue>>[number];

/** Changes whenever an offer enters the catalogue, leaves it or is edited. */
export async function catalogueStamp(
  tx: Tx,
  actor: Actor,
  levels: readonly OfferVisibility[],
): Promise<string> {
  const [row] = await tx
    .select({
      stamp: sql<string>`count(*) || ' ' || coalesce(sum(${offers.revision}), 0) || ' '
        || coalesce(max(${offers.createdAt})::text, '')`,
    })
    .from(offers)
    .where(inCatalogue(actor, levels));
  return row?.stamp ?? '';
}

/** The ids of offers whose texts hold these words, in whatever language they are. */
export async function findOffersByWords(tx: Tx, words: string): Promise<Set<string>> {
  const rows = await tx.execute<{ id: string }>(sql`select matching_offers(${words}) as id`);
  return new Set(rows.map(({ id }) => id));
}

/** Those of these offers that are in the catalogue and that the actor may see, in this order. */
export async function listCatalogueOffers(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<Offer[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select(offerColumns(actor))
    .from(offers)
    .innerJoin(organizations, eq(organizations.id, offers.ownerId))
    .innerJoin(offerVersions, isPresentOffer)
    .where(
      and(offersVisibleTo(actor), inArray(offers.status, listed), inArray(offers.id, [...ids])),
    );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The concept above each concept; null above a theme. */
export async function listBroader(tx: Tx): Promise<Map<string, string | null>> {
  const rows = await tx.select({ code: concepts.code, broader: concepts.broader }).from(concepts);
  return new Map(rows.map(({ code, broader }) => [code, broader]));
}

/** The broadest concepts that are in use, by code. */
export async function listThemeCodes(tx: Tx): Promise<string[]> {
  const rows = await tx
    .select({ code: concepts.code })
    .from(concepts)
    .where(and(isNull(concepts.broader), isNull(concepts.retiredAt)))
    .orderBy(concepts.code);
  return rows.map(({ code }) => code);
}
