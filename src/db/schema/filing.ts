// Columns that needs, offers and activities share: whose they are, who entered them, by which way,
// from which document, and which import they came with (docs/rules.md 8 and 9).
import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, boolean, check, integer, text, unique, uuid } from 'drizzle-orm/pg-core';
import { channels, confirmationWays } from '../../domain/vocabulary.ts';
import { choice, createdAt, day, instant, oneOf, reference } from './columns.ts';
import { persons } from './people.ts';
import { organizations, sources } from './reference.ts';

export const filing = () => ({
  reference: text('reference').notNull(),
  ownerId: reference('owner_id').references(() => organizations.id),
  enteredByOrganizationId: reference('entered_by_organization_id').references(
    () => organizations.id,
  ),
  /** Null where a named service or the loader entered it. */
  enteredById: uuid('entered_by_id').references(() => persons.id),
  channel: choice('channel', channels).notNull(),
  documentSymbol: text('document_symbol'),
  documentDate: day('document_date'),
  /** When the owner made the record its own; null: unconfirmed. */
  confirmedAt: instant('confirmed_at'),
  confirmedById: uuid('confirmed_by_id').references(() => persons.id),
  /** How: by the owner's own people, by a link sent to one, or by a second officer from a document. */
  confirmedBy: choice('confirmed_by', confirmationWays),
  /** The body of documents that the record was taken from. */
  sourceCode: text('source_code').references(() => sources.code),
  /** An invented record of the example set. */
  example: boolean('example').notNull().default(false),
  /** Why an imported record stays an unpublished draft: a code of the catalogue. */
  draftReason: text('draft_reason'),
  /** Name of the import and the id in it; the hash of what was imported last. */
  importName: text('import_name'),
  externalId: text('external_id'),
  importedHash: text('imported_hash'),
  currentVersion: integer('current_version').notNull().default(1),
  /** Counts every change of the record: its ETag. */
  revision: integer('revision').notNull().default(1),
  createdAt: createdAt(),
});

type Filing = {
  reference: AnyPgColumn;
  ownerId: AnyPgColumn;
  enteredByOrganizationId: AnyPgColumn;
  channel: AnyPgColumn;
  confirmedAt: AnyPgColumn;
  confirmedBy: AnyPgColumn;
  documentSymbol: AnyPgColumn;
  importName: AnyPgColumn;
  externalId: AnyPgColumn;
  revision: AnyPgColumn;
};

/** Constraints of the columns of `filing`, named after their table. */
export function filingChecks(table: string, columns: Filing) {
  const written: SQL = sql`${columns.channel} <> 'note-verbale' or ${columns.documentSymbol} is not null`;
  return [
    unique(`${table}_reference`).on(columns.reference),
    unique(`${table}_import`).on(columns.ownerId, columns.importName, columns.externalId),
    oneOf(`${table}_channel`, columns.channel, channels),
    check(`${table}_note_verbale`, written),
    oneOf(`${table}_confirmed_by`, columns.confirmedBy, confirmationWays),
    check(
      `${table}_confirmed`,
      sql`${columns.confirmedAt} is null or ${columns.confirmedBy} is not null`,
    ),
    check(
      `${table}_import_named`,
      sql`(${columns.importName} is null) = (${columns.externalId} is null)`,
    ),
    check(`${table}_revision`, sql`${columns.revision} >= 1`),
  ];
}
