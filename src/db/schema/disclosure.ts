// What a state lets others know of a need, and who has read it.
import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  type ReleasableField,
  type ReleasedContent,
  releasableFields,
} from '../../domain/release.ts';
import { channels } from '../../domain/vocabulary.ts';
import {
  belongingTo,
  byAnyone,
  byOrganization,
  byProvider,
  bySecretariat,
  readByFunctions,
  rowsFor,
  rowsKept,
} from './access.ts';
import { asks } from './asks.ts';
import { allOf, choice, day, id, instant, oneOf, reference } from './columns.ts';
import { needs } from './needs.ts';
import { persons } from './people.ts';
import { organizations, states } from './reference.ts';

/**
 * Fields of one version of a need that its owner released to one provider, for one ask. The row holds a
 * copy of what was released and nothing else of the need: what the provider may read, it reads here.
 */
export const releases = pgTable(
  'releases',
  {
    id: id(),
    reference: text('reference').notNull(),
    needId: reference('need_id').references(() => needs.id),
    askId: reference('ask_id').references(() => asks.id),
    version: integer('version').notNull(),
    ownerId: reference('owner_id').references(() => organizations.id),
    providerId: reference('provider_id').references(() => organizations.id),
    fields: text('fields').array().$type<ReleasableField[]>().notNull(),
    content: jsonb('content').$type<ReleasedContent>().notNull(),
    releasedById: reference('released_by_id').references(() => persons.id),
    releasedAt: instant('released_at').notNull(),
    /** How the owner said so, where the secretariat wrote it down. */
    channel: choice('channel', channels).notNull(),
    documentSymbol: text('document_symbol'),
    documentDate: day('document_date'),
    /** When a release of a later version took its place. */
    renewedAt: instant('renewed_at'),
    revokedAt: instant('revoked_at'),
    revokedById: uuid('revoked_by_id').references(() => persons.id),
  },
  (table) => [
    unique('releases_reference').on(table.reference),
    check('releases_fields_named', sql`cardinality(${table.fields}) > 0`),
    allOf('releases_fields', table.fields, releasableFields),
    oneOf('releases_channel', table.channel, channels),
    check('releases_one_end', sql`${table.renewedAt} is null or ${table.revokedAt} is null`),
    uniqueIndex('releases_standing')
      .on(table.askId, table.providerId)
      .where(sql`renewed_at is null and revoked_at is null`),
    index('releases_need').on(table.needId),
    index('releases_provider').on(table.providerId, table.releasedAt, table.id),
    ...rowsFor('releases', {
      read: sql`${bySecretariat} or ${byOrganization(sql`${table.ownerId}`)}
        or (${byProvider} and ${byOrganization(sql`${table.providerId}`)}
          and ${table.revokedAt} is null and ${table.renewedAt} is null)`,
      write: sql`${bySecretariat} or ${byOrganization(sql`${table.ownerId}`)}`,
    }),
    readByFunctions('releases'),
  ],
);

/** That somebody outside the owner's organization read a need, or a release of it, on a day. */
export const needReads = pgTable(
  'need_reads',
  {
    id: id(),
    needId: reference('need_id').references(() => needs.id),
    ownerId: reference('owner_id').references(() => organizations.id),
    releaseId: uuid('release_id').references(() => releases.id),
    version: integer('version').notNull(),
    /** A person, or a named service. */
    readerId: reference('reader_id'),
    readerOrganizationId: reference('reader_organization_id').references(() => organizations.id),
    day: day('day').notNull(),
    /** The first time on that day. */
    at: instant('at').notNull(),
  },
  (table) => [
    unique('need_reads_once_a_day')
      .on(table.needId, table.releaseId, table.readerId, table.day)
      .nullsNotDistinct(),
    index('need_reads_latest').on(table.needId, table.at, table.id),
    index('need_reads_reader').on(table.readerId, table.ownerId),
    ...rowsKept('need_reads', {
      read: sql`${bySecretariat} or ${byOrganization(sql`${table.ownerId}`)}
        or ${table.readerId} = (select actor_id())`,
      write: sql`${byAnyone} and ${table.readerId} = (select actor_id())`,
    }),
  ],
);

/** That a beneficiary of a group's need takes part in it by its own word: until then it is not named. */
export const needJoinings = pgTable(
  'need_joinings',
  {
    needId: reference('need_id').references(() => needs.id),
    stateCode: text('state_code')
      .notNull()
      .references(() => states.code),
    joinedAt: instant('joined_at').notNull(),
    joinedById: reference('joined_by_id').references(() => persons.id),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.stateCode] }),
    ...rowsKept('need_joinings', {
      read: belongingTo('needs', table.needId).read,
      write: sql`${bySecretariat} or ${table.stateCode} = (select actor_state())`,
    }),
    readByFunctions('need_joinings'),
  ],
);
