// Which mails somebody does not want: a row of one's own, which nobody else reads but the service that
// sends them.
import { sql } from 'drizzle-orm';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { type OptionalMail, optionalMails } from '../../domain/mail.ts';
import { bySystem, rowsFor } from './access.ts';
import { allOf, instant } from './columns.ts';
import { persons } from './people.ts';

export const mailPreferences = pgTable(
  'mail_preferences',
  {
    personId: uuid('person_id')
      .primaryKey()
      .references(() => persons.id),
    unwanted: text('unwanted').array().$type<OptionalMail[]>().notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    allOf('mail_preferences_unwanted', table.unwanted, optionalMails),
    ...rowsFor('mail_preferences', {
      read: sql`${bySystem} or ${table.personId} = (select actor_id())`,
      write: sql`${table.personId} = (select actor_id())`,
    }),
  ],
);
