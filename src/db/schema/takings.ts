// Who works on which need of the queue.
import { pgTable } from 'drizzle-orm/pg-core';
import { bySecretariat, rowsKept } from './access.ts';
import { instant, reference } from './columns.ts';
import { needs } from './needs.ts';
import { persons } from './people.ts';

/**
 * The one of the secretariat who works on a need: at most one at a time. Whoever puts it back takes the row
 * away; who took it when stays in the audit.
 */
export const needTakings = pgTable(
  'need_takings',
  {
    needId: reference('need_id')
      .primaryKey()
      .references(() => needs.id),
    personId: reference('person_id').references(() => persons.id),
    takenAt: instant('taken_at').notNull(),
  },
  () => [...rowsKept('need_takings', { read: bySecretariat, write: bySecretariat })],
);
