// Needs: a mutable head with the status, and immutable versions of all that a filer may edit.
import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { needClosings, needStatuses } from '../../domain/status.ts';
import {
  type Kind,
  kinds,
  type Language,
  languages,
  type Mode,
  modes,
  needLists,
  needVisibilities,
  textStatuses,
  urgencies,
} from '../../domain/vocabulary.ts';
import {
  belongingTo,
  byOrganization,
  bySecretariat,
  bySystem,
  readByFunctions,
  rowsFor,
  rowsKept,
} from './access.ts';
import {
  allOf,
  choice,
  createdAt,
  day,
  evidenced,
  id,
  instant,
  oneOf,
  reference,
  searchVector,
  tsvector,
} from './columns.ts';
import { filing, filingChecks } from './filing.ts';
import { groups } from './reference.ts';

export const needs = pgTable(
  'needs',
  {
    id: id(),
    ...filing(),
    list: choice('list', needLists).notNull().default('queue'),
    status: choice('status', needStatuses).notNull().default('draft'),
    closing: choice('closing', needClosings),
    visibility: choice('visibility', needVisibilities).notNull().default('secretariat'),
    submittedAt: instant('submitted_at'),
    /** By when the secretariat answers: set when the need is submitted. */
    answerDueAt: instant('answer_due_at'),
    returnedAt: instant('returned_at'),
    /** What the officer asks the filer to mend. */
    returnNote: text('return_note'),
    openedAt: instant('opened_at'),
    closedAt: instant('closed_at'),
  },
  (table) => [
    ...filingChecks('needs', table),
    oneOf('needs_list', table.list, needLists),
    oneOf('needs_status', table.status, needStatuses),
    oneOf('needs_closing', table.closing, needClosings),
    oneOf('needs_visibility', table.visibility, needVisibilities),
    evidenced('needs_submitted', table.status, [['submitted', 'open'], table.submittedAt]),
    evidenced('needs_answer_due', table.status, [['submitted', 'open'], table.answerDueAt]),
    evidenced('needs_returned', table.status, [['returned'], table.returnedAt]),
    evidenced('needs_opened', table.status, [['open'], table.openedAt]),
    check(
      'needs_closed',
      sql`(${table.status} = 'closed') = (${table.closedAt} is not null) and (${table.status} = 'closed') = (${table.closing} is not null)`,
    ),
    // Without its other statuses: what waits is read in the order of its answer dates.
    index('needs_waiting')
      .on(table.list, table.answerDueAt, table.id)
      .where(sql`status in ('submitted', 'open')`),
    index('needs_owner').on(table.ownerId, table.createdAt),
    index('needs_newest').on(table.createdAt, table.id),
    // A draft is its owner's (or whoever's entered it) until it is submitted, and nobody else's before its
    // owner has confirmed it. The function shows_need says the same, beneficiary_needs the last line.
    ...rowsFor('needs', {
      read: sql`${bySystem}
      or ${byOrganization(sql`${table.ownerId}`)}
      or (${bySecretariat} and (${table.status} <> 'draft'
        or ${byOrganization(sql`${table.enteredByOrganizationId}`)}))
      or (${table.status} = 'open' and (${table.confirmedAt} is not null or ${table.sourceCode} is not null)
        and ((${table.visibility} = 'public' and (select actor_class()) is not null)
          or (${table.visibility} = 'members' and (select actor_state()) is not null)))
      or ((select actor_state()) is not null and ${table.id} in (select beneficiary_needs()))`,
      write: sql`${bySecretariat} or ${byOrganization(sql`${table.ownerId}`)}`,
    }),
    readByFunctions('needs'),
  ],
);

/** Columns that tie a row to a version of a need. */
export const needVersion = () => ({
  needId: reference('need_id'),
  version: integer('version').notNull(),
});

/** Foreign key to the version of the need. */
export function ofVersion(name: string, columns: [AnyPgColumn, AnyPgColumn]) {
  return foreignKey({
    name,
    columns,
    foreignColumns: [needVersions.needId, needVersions.version],
  });
}

export const needVersions = pgTable(
  'need_versions',
  {
    needId: reference('need_id').references(() => needs.id),
    version: integer('version').notNull(),
    createdAt: createdAt(),
    authorId: uuid('author_id'),
    /** SHA-256 of the content, canonical: an import of the same content makes no version. */
    contentHash: text('content_hash').notNull(),
    language: choice('language', languages).notNull(),
    /** The group that speaks, whose members were taken as beneficiaries when it was filed. */
    groupCode: text('group_code').references(() => groups.code),
    audienceText: text('audience_text').array().notNull().default([]),
    wantedKinds: text('wanted_kinds').array().$type<Kind[]>().notNull(),
    deliveryLanguages: text('delivery_languages').array().$type<Language[]>().notNull(),
    /** Languages that the participants follow, but do not work in. */
    passiveLanguages: text('passive_languages').array().$type<Language[]>().notNull().default([]),
    modes: text('modes').array().$type<Mode[]>().notNull(),
    windowFrom: day('window_from'),
    windowTo: day('window_to'),
    participants: integer('participants'),
    urgency: choice('urgency', urgencies),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.version] }),
    // Few needs are of groups, and whoever reads a list asks for those: what beneficiary_needs goes through.
    index('need_versions_of_groups')
      .on(table.needId, table.version)
      .where(sql`group_code is not null`),
    oneOf('need_versions_language', table.language, languages),
    allOf('need_versions_kinds', table.wantedKinds, kinds),
    allOf('need_versions_languages', table.deliveryLanguages, languages),
    allOf('need_versions_passive', table.passiveLanguages, languages),
    allOf('need_versions_modes', table.modes, modes),
    oneOf('need_versions_urgency', table.urgency, urgencies),
    check('need_versions_number', sql`${table.version} >= 1`),
    check('need_versions_participants', sql`${table.participants} >= 1`),
    check(
      'need_versions_window',
      sql`(${table.windowFrom} is null) = (${table.windowTo} is null) and ${table.windowFrom} <= ${table.windowTo}`,
    ),
    ...rowsKept('need_versions', belongingTo('needs', table.needId)),
    readByFunctions('need_versions'),
  ],
);

export const needTexts = pgTable(
  'need_texts',
  {
    ...needVersion(),
    language: choice('language', languages).notNull(),
    status: choice('status', textStatuses).notNull(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    search: tsvector('search').generatedAlwaysAs(searchVector()),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.version, table.language] }),
    ofVersion('need_texts_version', [table.needId, table.version]),
    oneOf('need_texts_language', table.language, languages),
    oneOf('need_texts_status', table.status, textStatuses),
    index('need_texts_search').using('gin', table.search),
    ...rowsFor('need_texts', belongingTo('needs', table.needId)),
    readByFunctions('need_texts'),
  ],
);
