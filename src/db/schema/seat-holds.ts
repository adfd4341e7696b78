// Seats that approved proposals hold.
import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { bySecretariat, readByFunctions, rowsFor } from './access.ts';
import { createdAt, id, instant, reference } from './columns.ts';
import { editions } from './editions.ts';
import { proposals } from './proposals.ts';
import { states } from './reference.ts';

/** Seats held for a beneficiary by an approved proposal, until a deadline. */
export const seatHolds = pgTable(
  'seat_holds',
  {
    id: id(),
    editionId: reference('edition_id').references(() => editions.id),
    proposalId: reference('proposal_id').references(() => proposals.id),
    stateCode: text('state_code')
      .notNull()
      .references(() => states.code),
    seats: integer('seats').notNull(),
    createdAt: createdAt(),
    heldUntil: instant('held_until').notNull(),
    releasedAt: instant('released_at'),
  },
  (table) => [
    check('seat_holds_seats', sql`${table.seats} >= 0`),
    check('seat_holds_deadline', sql`${table.heldUntil} > ${table.createdAt}`),
    index('seat_holds_proposal').on(table.proposalId),
    index('seat_holds_due').on(table.heldUntil).where(sql`released_at is null`),
    ...rowsFor('seat_holds', { read: bySecretariat, write: bySecretariat }),
    readByFunctions('seat_holds'),
  ],
);
