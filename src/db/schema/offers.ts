// Offers: a mutable head with the status, immutable versions of the rest. Dates and seats live only
// in the editions.
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { offerStatuses } from '../../domain/status.ts';
import { kinds, languages, offerVisibilities, textStatuses } from '../../domain/vocabulary.ts';
import {
  belongingTo,
  byOrganization,
  bySecretariat,
  bySystem,
  readByFunctions,
  rowsFor,
  rowsKept,
} from './access.ts';
import {
  choice,
  createdAt,
  evidenced,
  id,
  instant,
  oneOf,
  reference,
  searchVector,
  tsvector,
} from './columns.ts';
import { filing, filingChecks } from './filing.ts';

export const offers = pgTable(
  'offers',
  {
    id: id(),
    ...filing(),
    status: choice('status', offerStatuses).notNull().default('draft'),
    visibility: choice('visibility', offerVisibilities).notNull().default('public'),
    submittedAt: instant('submitted_at'),
    publishedAt: instant('published_at'),
    suspendedAt: instant('suspended_at'),
    exhaustedAt: instant('exhausted_at'),
    expiredAt: instant('expired_at'),
    withdrawnAt: instant('withdrawn_at'),
    /** When the provider last said that the offer stands. */
    renewedAt: instant('renewed_at').notNull().defaultNow(),
    /** When the provider was asked whether it still stands. */
    staleAskedAt: instant('stale_asked_at'),
  },
  (table) => [
    ...filingChecks('offers', table),
    oneOf('offers_status', table.status, offerStatuses),
    oneOf('offers_visibility', table.visibility, offerVisibilities),
    evidenced('offers_submitted', table.status, [['submitted'], table.submittedAt]),
    evidenced('offers_published', table.status, [['published'], table.publishedAt]),
    evidenced('offers_suspended', table.status, [['suspended'], table.suspendedAt]),
    evidenced('offers_exhausted', table.status, [['exhausted'], table.exhaustedAt]),
    evidenced('offers_expired', table.status, [['expired'], table.expiredAt]),
    evidenced('offers_withdrawn', table.status, [['withdrawn'], table.withdrawnAt]),
    index('offers_status_index').on(table.status),
    index('offers_owner').on(table.ownerId, table.createdAt),
    index('offers_newest').on(table.createdAt, table.id),
    // A state keeps seeing the offer of a proposal that was approved for it, whatever becomes of the
    // offer. The view seen_offers says the same.
    ...rowsFor('offers', {
      read: sql`${bySystem}
      or ${byOrganization(sql`${table.ownerId}`)}
      or (${bySecretariat} and (${table.status} <> 'draft'
        or ${byOrganization(sql`${table.enteredByOrganizationId}`)}))
      or (${table.status} in ('published', 'exhausted') and (select actor_class()) is not null
        and (${table.visibility} = 'public' or (select actor_state()) is not null))
      or ((select actor_state()) is not null and is_approved_offer(${table.id}))`,
      write: sql`${bySecretariat} or ${byOrganization(sql`${table.ownerId}`)}`,
    }),
    readByFunctions('offers'),
  ],
);

/** Columns that tie a row to a version of an offer. */
export const offerVersion = () => ({
  offerId: reference('offer_id'),
  version: integer('version').notNull(),
});

export const offerVersions = pgTable(
  'offer_versions',
  {
    offerId: reference('offer_id').references(() => offers.id),
    version: integer('version').notNull(),
    createdAt: createdAt(),
    authorId: uuid('author_id'),
    contentHash: text('content_hash').notNull(),
    language: choice('language', languages).notNull(),
    kind: choice('kind', kinds).notNull(),
    audienceText: text('audience_text').array().notNull().default([]),
    /** True: any state may take part. Otherwise the eligible states and groups are listed. */
    anyState: boolean('any_state').notNull(),
    conditions: text('conditions'),
  },
  (table) => [
    primaryKey({ columns: [table.offerId, table.version] }),
    oneOf('offer_versions_language', table.language, languages),
    oneOf('offer_versions_kind', table.kind, kinds),
    check('offer_versions_number', sql`${table.version} >= 1`),
    ...rowsKept('offer_versions', belongingTo('offers', table.offerId)),
  ],
);

/** Foreign key to the version of the offer. */
export function ofOfferVersion(name: string, columns: [AnyPgColumn, AnyPgColumn]) {
  return foreignKey({
    name,
    columns,
    foreignColumns: [offerVersions.offerId, offerVersions.version],
  });
}

export const offerTexts = pgTable(
  'offer_texts',
  {
    ...offerVersion(),
    language: choice('language', languages).notNull(),
    status: choice('status', textStatuses).notNull(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    search: tsvector('search').generatedAlwaysAs(searchVector()),
  },
  (table) => [
    primaryKey({ columns: [table.offerId, table.version, table.language] }),
    ofOfferVersion('offer_texts_version', [table.offerId, table.version]),
    oneOf('offer_texts_language', table.language, languages),
    oneOf('offer_texts_status', table.status, textStatuses),
    index('offer_texts_search').using('gin', table.search),
    ...rowsFor('offer_texts', belongingTo('offers', table.offerId)),
    readByFunctions('offer_texts'),
  ],
);
