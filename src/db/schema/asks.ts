// Asks: the parts of a need that one offer can answer.
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { type Kind, kinds } from '../../domain/vocabulary.ts';
import { belongingTo, readByFunctions, rowsFor, rowsKept } from './access.ts';
import { allOf, createdAt, id, instant, reference } from './columns.ts';
import { needs, needVersion, ofVersion } from './needs.ts';

/** One topic and kind that one offer can answer; its identity lasts as long as its need. */
export const asks = pgTable(
  'asks',
  {
    id: id(),
    needId: reference('need_id').references(() => needs.id),
    number: integer('number').notNull(),
    createdAt: createdAt(),
    closedAt: instant('closed_at'),
  },
  (table) => [
    unique('asks_number').on(table.needId, table.number),
    check('asks_number_positive', sql`${table.number} >= 1`),
    ...rowsFor('asks', belongingTo('needs', table.needId)),
    readByFunctions('asks'),
  ],
);

export const askVersions = pgTable(
  'ask_versions',
  {
    askId: reference('ask_id').references(() => asks.id),
    ...needVersion(),
    /** The ask is the whole need: it says what the need says. */
    whole: boolean('whole').notNull(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    wantedKinds: text('wanted_kinds').array().$type<Kind[]>().notNull(),
    concepts: text('concepts').array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.askId, table.version] }),
    ofVersion('ask_versions_version', [table.needId, table.version]),
    allOf('ask_versions_kinds', table.wantedKinds, kinds),
    index('ask_versions_need').on(table.needId, table.version),
    ...rowsKept('ask_versions', belongingTo('needs', table.needId)),
    readByFunctions('ask_versions'),
  ],
);
