// Registers of offers: those that somebody has to do something about come first.
import { and, desc, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { offers } from '../../db/schema/offers.ts';
import type { Actor } from '../../domain/actor.ts';
import { type OfferStatus, offerStatuses } from '../../domain/status.ts';
import { isInCatalogue } from '../expiry.ts';
import type { Page } from '../page.ts';
import { offersVisibleTo } from '../visibility.ts';
import { type Offer, type OfferFilter, offerConditions, selectOffers } from './offer-reads.ts';

export type RegisterFilter = OfferFilter & {
  /** The status whose offers come first. */
  first: OfferStatus;
  /** A broad theme: offers on it and on what is below it. */
  theme?: string | undefined;
  /** Only those whose provider was asked whether they stand, and has not answered. */
  stale?: boolean | undefined;
};

/** Offers that the actor may see, those of one status first, the newest first among the others. */
export async function listOfferRegister(
  tx: Tx,
  actor: Actor,
  { first, theme, stale = false, ...filter }: RegisterFilter,
  page: Page,
): Promise<Offer[]> {
  const leads = sql`(${offers.status} = ${first})`;
  return await selectOffers(tx, actor)
    .where(
      and(
        offersVisibleTo(actor),
        ...offerConditions(filter),
        theme === undefined ? undefined : isOnTheme(theme),
        stale ? isStale : undefined,
        afterRow(first, page),
      ),
    )
    .orderBy(desc(leads), desc(offers.createdAt), desc(offers.id))
    .limit(page.limit);
}

const isStale = and(
  isNotNull(offers.staleAskedAt),
  inArray(offers.status, offerStatuses.filter(isInCatalogue)),
);

function isOnTheme(theme: string): SQL {
  return sql`exists (
    with recursive below as (
      select code from concepts where code = ${theme}
      union
      select c.code from concepts c join below b on c.broader = b.code
    )
    select 1 from offer_concepts o join below b on b.code = o.concept_code
    where o.offer_id = ${offers.id} and o.version = ${offers.currentVersion})`;
}

/** The cursor names a row: its place is looked up, since it depends on the status too. */
function afterRow(first: OfferStatus, { cursor }: Page): SQL | undefined {
  if (cursor === undefined) return undefined;
  return sql`(${offers.status} = ${first}, ${offers.createdAt}, ${offers.id}) < (
    select c.status = ${first}, c.created_at, c.id from offers c where c.id = ${cursor.id})`;
}
