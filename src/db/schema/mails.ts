// Mail that is to be sent: to whom and about what, never a text. It is written in the transaction of its
// cause; the worker reads the present when it sends.
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { type MailParameters, mailTemplates } from '../../domain/mail.ts';
import { byAnyone, bySystem, rowsFor } from './access.ts';
import { choice, createdAt, id, instant, oneOf, reference } from './columns.ts';
import { persons } from './people.ts';

export const mails = pgTable(
  'mails',
  {
    id: id(),
    template: choice('template', mailTemplates).notNull(),
    personId: reference('person_id').references(() => persons.id),
    /** Codes, references and ids only. */
    parameters: jsonb('parameters').$type<MailParameters>().notNull().default({}),
    createdAt: createdAt(),
    /** Attempts that were begun. */
    attempts: integer('attempts').notNull().default(0),
    /** Until when the attempt under way has the mail for itself: another would send it a second time. */
    leasedUntil: instant('leased_until'),
    /** Set before the server is given the message, taken away where it refuses: see `actions/send-mail`. */
    transmittingAt: instant('transmitting_at'),
    sentAt: instant('sent_at'),
    /** How often it was sent again because nobody knew whether the server had taken it. */
    resends: integer('resends').notNull().default(0),
    failedAt: instant('failed_at'),
    /** Code of the failure; never a message, which could hold an address. */
    failure: text('failure'),
  },
  (table) => [
    oneOf('mails_template', table.template, mailTemplates),
    check('mails_one_end', sql`${table.sentAt} is null or ${table.failedAt} is null`),
    index('mails_waiting').on(table.createdAt).where(sql`sent_at is null and failed_at is null`),
    ...rowsFor('mails', {
      read: bySystem,
      write: sql`${bySystem} or (${byAnyone} and ${table.attempts} = 0
        and num_nonnulls(${table.transmittingAt}, ${table.sentAt}, ${table.failedAt}) = 0)`,
      change: bySystem,
    }),
  ],
);
