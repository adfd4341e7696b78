// Files that somebody brought and tried out, until they are imported or forgotten.
import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { bySystem, rowsFor } from './access.ts';
import { choice, createdAt, id, instant, oneOf, reference } from './columns.ts';
import { persons } from './people.ts';

export const importNouns = ['needs', 'offers'] as const;
export const importFormats = ['json', 'jsonl', 'csv', 'sheet'] as const;

/** What was read of a file, for whoever brought it alone; its rows go once they are imported. */
export const importFiles = pgTable(
  'import_files',
  {
    id: id(),
    personId: reference('person_id').references(() => persons.id),
    noun: choice('noun', importNouns).notNull(),
    format: choice('format', importFormats).notNull(),
    fileName: text('file_name').notNull(),
    /** Names the source: the ids of the file are unique within it. */
    source: text('source').notNull(),
    options: jsonb('options').$type<Record<string, boolean>>().notNull(),
    /** The text of the file, or the cells of its sheet; null once they are imported. */
    content: text('content'),
    /** What the trial found, as it was told. */
    trial: jsonb('trial').$type<Record<string, unknown>>().notNull(),
    /** What became of it; null before it is imported. */
    result: jsonb('result').$type<Record<string, unknown>>(),
    createdAt: createdAt(),
    /** When somebody began to import it, so that nobody begins again beside them. */
    begunAt: instant('begun_at'),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    oneOf('import_files_noun', table.noun, importNouns),
    oneOf('import_files_format', table.format, importFormats),
    check('import_files_content', sql`(${table.content} is null) = (${table.result} is not null)`),
    index('import_files_person').on(table.personId, table.createdAt),
    index('import_files_expiry').on(table.expiresAt),
    ...rowsFor('import_files', {
      read: sql`${bySystem} or ${table.personId} = (select actor_id())`,
      write: sql`${table.personId} = (select actor_id())`,
    }),
  ],
);
