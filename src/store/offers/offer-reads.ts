// Offers as they are read: the head with its present version and its editions, in one statement.

import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { offers, offerVersions } from '../../db/schema/offers.ts';
import { memberships, organizations } from '../../db/schema/reference.ts';
import type { Actor } from '../../domain/actor.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { notFound } from '../../domain/errors.ts';
import type { OfferContent } from '../../domain/offer.ts';
import type { OfferStatus } from '../../domain/status.ts';
import type { Kind, Language } from '../../domain/vocabulary.ts';
import { afterCursor, type Page } from '../page.ts';
import { isPresentOffer } from '../present-versions.ts';
import { inForce } from '../reference/groups.ts';
import { offersVisibleTo } from '../visibility.ts';
import { offerColumns } from './offer-columns.ts';

/** Offers with their present version, as the actor may read them; the caller adds which of them. */
export function selectOffers(tx: Tx, actor: Actor) {
  return tx
    .select(offerColumns(actor))
    .from(offers)
    .innerJoin(organizations, eq(organizations.id, offers.ownerId))
    .innerJoin(offerVersions, isPresentOffer);
}

/** An offer with its present version, editions, parties and provenance. */
export type Offer = Awaited<ReturnType<typeof selectOffers>>[number];

/** The offer, if the actor may see it; throws `not-found`. */
export async function findOfferVisibleTo(tx: Tx, actor: Actor, reference: string): Promise<Offer> {
  const [offer] = await selectOffers(tx, actor)
    .where(and(eq(offers.reference, reference), offersVisibleTo(actor)))
    .prepare('offer')
    .execute();
  if (offer === undefined) throw notFound(reference);
  return offer;
}

export type OfferFilter = {
  /** Words to look for, in whatever language they are. */
  words?: string | undefined;
  status?: OfferStatus | undefined;
  kind?: Kind | undefined;
  owner?: string | undefined;
  /** A language in which an edition is delivered. */
  language?: Language | undefined;
  /** A state for which the offer is meant, by name or as a member of a group on that day. */
  state?: { code: string; asOf: IsoDate } | undefined;
  concept?: string | undefined;
  example?: boolean | undefined;
};

/** Offers that the actor may see, newest first, one page of them. */
export async function listOffersVisibleTo(
  tx: Tx,
  actor: Actor,
  filter: OfferFilter,
  page: Page,
): Promise<Offer[]> {
  return await selectOffers(tx, actor)
    .where(and(offersVisibleTo(actor), ...offerConditions(filter), afterCursor(page, offers)))
    .orderBy(desc(offers.createdAt), desc(offers.id))
    .limit(page.limit);
}

/** The conditions of a filter. */
export function offerConditions(filter: OfferFilter): (SQL | undefined)[] {
  const { words, status, kind, owner, language, state, concept, example } = filter;
  return [
    words === undefined ? undefined : sql`${offers.id} in (select matching_offers(${words}))`,
    status && eq(offers.status, status),
    kind && eq(offerVersions.kind, kind),
    owner === undefined ? undefined : eq(organizations.code, owner),
    language && deliveredIn(language),
    state && meantFor(state.code, state.asOf),
    concept === undefined
      ? undefined
      : sql`exists (select 1 from offer_concepts c where c.offer_id = ${offers.id}
          and c.version = ${offers.currentVersion} and c.concept_code = ${concept})`,
    example === undefined ? undefined : eq(offers.example, example),
  ];
}

function deliveredIn(language: Language): SQL {
  return sql`exists (select 1 from editions e
    join edition_versions v on v.edition_id = e.id and v.version = e.current_version
    where e.offer_id = ${offers.id} and e.cancelled_at is null
      and ${language} = any(v.delivery_languages))`;
}

/** Exclusions are left aside: they are not for everybody who searches to know. */
function meantFor(state: string, asOf: IsoDate): SQL {
  const isMemberOf = (group: SQL): SQL =>
    sql`exists (select 1 from ${memberships} where ${memberships.groupCode} = ${group}
      and ${memberships.stateCode} = ${state} and ${inForce(asOf)})`;
  return sql`(${offers.visibility} = 'public' or ${isMemberOf(sql`'OAS'`)})
    and (${offerVersions.anyState}
      or exists (select 1 from offer_eligible_states s where s.offer_id = ${offers.id}
        and s.version = ${offers.currentVersion} and s.state_code = ${state})
      or exists (select 1 from offer_eligible_groups g where g.offer_id = ${offers.id}
        and g.version = ${offers.currentVersion} and ${isMemberOf(sql`g.group_code`)}))`;
}

/** The present content of an offer in the shape in which it is filed. */
export function contentOf(offer: Offer): OfferContent {
  const [original, ...translations] = offer.texts;
  if (original === undefined) throw new Error('an offer without its original text');
  return {
    language: offer.language,
    title: original.title,
    description: original.description,
    translations: translations.flatMap(({ status, ...text }) =>
      status === 'original' ? [] : [{ ...text, status }],
    ),
    kind: offer.kind,
    audience: offer.audience,
    audienceText: offer.audienceText,
    eligible: offer.eligible,
    excludedStates: offer.excludedStates,
    conditions: offer.conditions,
    concepts: offer.concepts,
    actions: offer.actions,
    instruments: offer.instruments,
    visibility: offer.visibility,
    parties: offer.parties.flatMap(({ organization, role }) =>
      role === 'lead' ? [] : [{ organization, role }],
    ),
  };
}
