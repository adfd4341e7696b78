// Editions: dated runs of an offer. Seats are taken under a check: never more than the edition holds.
import { sql } from 'drizzle-orm';
import { check, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { type Language, languages, type Mode, modes } from '../../domain/vocabulary.ts';
import { belongingTo, readByFunctions, rowsFor, rowsKept } from './access.ts';
import { allOf, createdAt, day, id, instant, reference } from './columns.ts';
import { offers } from './offers.ts';
import { states } from './reference.ts';

export const editions = pgTable(
  'editions',
  {
    id: id(),
    offerId: reference('offer_id').references(() => offers.id),
    number: integer('number').notNull(),
    /** Null: unlimited. */
    seats: integer('seats'),
    seatsTaken: integer('seats_taken').notNull().default(0),
    currentVersion: integer('current_version').notNull().default(1),
    revision: integer('revision').notNull().default(1),
    createdAt: createdAt(),
    cancelledAt: instant('cancelled_at'),
  },
  (table) => [
    unique('editions_number').on(table.offerId, table.number),
    check('editions_seats', sql`${table.seats} >= 0`),
    check(
      'editions_seats_taken',
      sql`${table.seatsTaken} >= 0 and (${table.seats} is null or ${table.seatsTaken} <= ${table.seats})`,
    ),
    ...rowsFor('editions', belongingTo('offers', table.offerId)),
    readByFunctions('editions'),
  ],
);

export const editionVersions = pgTable(
  'edition_versions',
  {
    editionId: reference('edition_id').references(() => editions.id),
    version: integer('version').notNull(),
    createdAt: createdAt(),
    authorId: uuid('author_id'),
    label: text('label').notNull(),
    windowFrom: day('window_from'),
    windowTo: day('window_to'),
    venue: text('venue'),
    venueState: text('venue_state').references(() => states.code),
    modes: text('modes').array().$type<Mode[]>().notNull(),
    deliveryLanguages: text('delivery_languages').array().$type<Language[]>().notNull(),
    /** Languages into which it is interpreted. */
    interpretedLanguages: text('interpreted_languages')
      .array()
      .$type<Language[]>()
      .notNull()
      .default([]),
    seats: integer('seats'),
  },
  (table) => [
    primaryKey({ columns: [table.editionId, table.version] }),
    allOf('edition_versions_modes', table.modes, modes),
    allOf('edition_versions_languages', table.deliveryLanguages, languages),
    allOf('edition_versions_interpreted', table.interpretedLanguages, languages),
    check(
      'edition_versions_window',
      sql`(${table.windowFrom} is null) = (${table.windowTo} is null) and ${table.windowFrom} <= ${table.windowTo}`,
    ),
    ...rowsKept('edition_versions', belongingTo('editions', table.editionId)),
  ],
);
