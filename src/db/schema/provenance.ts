// Where a sourced record stands in the documents: the words it rests on.
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bySecretariat, bySystem, rowsKept } from './access.ts';
import { activities } from './activities.ts';
import { id } from './columns.ts';
import { needs } from './needs.ts';
import { offers } from './offers.ts';
import { documents } from './reference.ts';

export const provenances = pgTable(
  'provenances',
  {
    id: id(),
    documentCode: text('document_code')
      .notNull()
      .references(() => documents.code),
    line: integer('line'),
    quotation: text('quotation').notNull(),
    /** What the compilers noted: what was inferred, what is doubtful. */
    note: text('note'),
    needId: uuid('need_id').references(() => needs.id),
    offerId: uuid('offer_id').references(() => offers.id),
    activityId: uuid('activity_id').references(() => activities.id),
  },
  (table) => [
    check(
      'provenances_one_record',
      sql`num_nonnulls(${table.needId}, ${table.offerId}, ${table.activityId}) = 1`,
    ),
    index('provenances_need').on(table.needId),
    index('provenances_offer').on(table.offerId),
    index('provenances_activity').on(table.activityId),
    ...rowsKept('provenances', {
      read: sql`${bySystem} or (select true from seen_needs n where n.id = ${table.needId})
        or (select true from seen_offers o where o.id = ${table.offerId})
        or (select true from seen_activities a where a.id = ${table.activityId})`,
      write: bySecretariat,
    }),
  ],
);
