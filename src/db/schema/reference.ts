// Reference data: loaded from the files in data/, read by everybody, written by the loader alone (but
// for policies, which the secretariat drafts and adopts).
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Labels } from '../../domain/codes.ts';
import type { GroupMemberships } from '../../domain/membership.ts';
import type { LexiconContent, PolicyContent } from '../../domain/policy.ts';
import type { Body, Concept } from '../../domain/thesaurus.ts';
import { membershipStatuses, organizationKinds, providerTypes } from '../../domain/vocabulary.ts';
import { byAnyone, bySecretariat, rowsFor } from './access.ts';
import { choice, createdAt, day, id, instant, oneOf, reference } from './columns.ts';

/** Which version of each data file is in the database. */
export const referenceLoads = pgTable('reference_loads', {
  name: text('name').primaryKey(),
  version: text('version').notNull(),
  hash: text('hash').notNull(),
  loadedAt: instant('loaded_at').notNull().defaultNow(),
});

/** States and territories, by ISO 3166-1 alpha-3 code. */
export const states = pgTable(
  'states',
  {
    code: text('code').primaryKey(),
    names: jsonb('names').$type<Labels>().notNull(),
    shortNames: jsonb('short_names').$type<Labels>().notNull(),
    officialLanguages: text('official_languages').array().notNull(),
    serviceLanguages: text('service_languages').array().notNull(),
    subregion: text('subregion'),
  },
  (table) => [check('states_code_alpha3', sql`${table.code} ~ '^[A-Z]{3}$'`)],
);

/** Standing of a state in the Organization over time; periods do not overlap (see the constraints). */
export const stateStatuses = pgTable('state_statuses', {
  id: id(),
  stateCode: text('state_code')
    .notNull()
    .references(() => states.code),
  status: text('status').notNull(),
  validFrom: day('valid_from'),
  validTo: day('valid_to'),
  source: text('source').notNull(),
});

export const groups = pgTable('groups', {
  code: text('code').primaryKey(),
  labels: jsonb('labels').$type<Labels>().notNull(),
  aliases: text('aliases').array().notNull().default([]),
  kind: text('kind').notNull(),
  source: text('source').notNull(),
});

/** Dated membership: one status of a state in a group at a time (exclusion constraint). */
export const memberships = pgTable(
  'memberships',
  {
    id: id(),
    groupCode: text('group_code')
      .notNull()
      .references(() => groups.code),
    stateCode: text('state_code')
      .notNull()
      .references(() => states.code),
    status: choice('status', membershipStatuses).notNull(),
    validFrom: day('valid_from'),
    /** First day on which it no longer holds; null while it does. */
    validTo: day('valid_to'),
    source: text('source'),
  },
  (table) => [oneOf('memberships_status', table.status, membershipStatuses)],
);

export const audiences = pgTable('audiences', {
  code: text('code').primaryKey(),
  labels: jsonb('labels').$type<Labels>().notNull(),
  broader: text('broader'),
});

/** Labels of closed vocabularies (kinds, modes, languages). */
export const terms = pgTable(
  'terms',
  {
    vocabulary: text('vocabulary').notNull(),
    code: text('code').notNull(),
    labels: jsonb('labels').$type<Labels>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.vocabulary, table.code] })],
);

/** Actions of the work programme of the Technical Group (CP/CSH-1018/08). */
export const workActions = pgTable('work_actions', {
  code: text('code').primaryKey(),
  area: integer('area').notNull(),
  labels: jsonb('labels').$type<Labels>().notNull(),
  priority: boolean('priority').notNull(),
});

export const instruments = pgTable('instruments', {
  code: text('code').primaryKey(),
  names: jsonb('names').$type<Labels>().notNull(),
  kind: text('kind').notNull(),
  adoptedOn: day('adopted_on'),
});

export const organizations = pgTable(
  'organizations',
  {
    id: id(),
    code: text('code').notNull(),
    names: jsonb('names').$type<Labels>().notNull(),
    shortName: text('short_name').notNull(),
    kind: choice('kind', organizationKinds).notNull(),
    providerType: choice('provider_type', providerTypes),
    stateCode: text('state_code').references(() => states.code),
    /** An invented organization of the example set. */
    example: boolean('example').notNull().default(false),
    createdAt: createdAt(),
  },
  (table) => [
    unique('organizations_code').on(table.code),
    oneOf('organizations_kind', table.kind, organizationKinds),
    oneOf('organizations_provider_type', table.providerType, providerTypes),
    check(
      'organizations_state',
      sql`${table.kind} <> 'member-state' or ${table.stateCode} is not null`,
    ),
    uniqueIndex('organizations_one_per_member')
      .on(table.stateCode)
      .where(sql`kind = 'member-state'`),
  ],
);

/** Other names of an organization, folded (case, accents, punctuation): each names one. */
export const organizationAliases = pgTable('organization_aliases', {
  folded: text('folded').primaryKey(),
  alias: text('alias').notNull(),
  organizationId: reference('organization_id').references(() => organizations.id),
});

export type AudienceParent = { code: string; broader: string | null };

/** A version of the thesaurus as the engine reads it; assessments name the one they used. */
export const thesauri = pgTable(
  'thesauri',
  {
    id: id(),
    version: text('version').notNull(),
    hash: text('hash').notNull(),
    concepts: jsonb('concepts').$type<Concept[]>().notNull(),
    /** National bodies and programmes. */
    bodies: jsonb('bodies').$type<Body[]>().notNull().default([]),
    /** The tree of audiences at that time. */
    audiences: jsonb('audiences').$type<AudienceParent[]>().notNull().default([]),
    loadedAt: instant('loaded_at').notNull().defaultNow(),
  },
  (table) => [unique('thesauri_hash').on(table.hash)],
);

/** A version of all dated memberships: assessments name the one by which groups were resolved. */
export const membershipVersions = pgTable(
  'membership_versions',
  {
    id: id(),
    version: text('version').notNull(),
    hash: text('hash').notNull(),
    content: jsonb('content').$type<GroupMemberships[]>().notNull(),
    loadedAt: instant('loaded_at').notNull().defaultNow(),
  },
  (table) => [unique('membership_versions_hash').on(table.hash)],
);

/** Every concept ever loaded, so that records can refer to it. */
export const concepts = pgTable('concepts', {
  code: text('code').primaryKey(),
  labels: jsonb('labels').$type<Labels>().notNull(),
  broader: text('broader'),
  retiredAt: instant('retired_at'),
});

export const lexicons = pgTable(
  'lexicons',
  {
    id: id(),
    version: text('version').notNull(),
    hash: text('hash').notNull(),
    content: jsonb('content').$type<LexiconContent>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [unique('lexicons_hash').on(table.hash)],
);

/** Immutable once adopted (trigger); exactly one in force (unique index and deferred trigger). */
export const policies = pgTable(
  'policies',
  {
    id: id(),
    version: text('version').notNull(),
    name: text('name').notNull(),
    hash: text('hash').notNull(),
    content: jsonb('content').$type<PolicyContent>().notNull(),
    lexiconId: reference('lexicon_id').references(() => lexicons.id),
    /** Who drafted it, and so may not adopt it; null where it came with the data files. */
    draftedById: uuid('drafted_by_id'),
    createdAt: createdAt(),
    adoptedAt: instant('adopted_at'),
    retiredAt: instant('retired_at'),
  },
  (table) => [
    unique('policies_version').on(table.version),
    check(
      'policies_retired_after_adoption',
      sql`${table.retiredAt} is null or ${table.adoptedAt} is not null`,
    ),
    uniqueIndex('policies_one_in_force')
      .on(sql`(true)`)
      .where(sql`adopted_at is not null and retired_at is null`),
    // A draft is the secretariat's until it is adopted.
    ...rowsFor('policies', {
      read: sql`${bySecretariat} or (${table.adoptedAt} is not null and ${byAnyone})`,
      write: bySecretariat,
    }),
  ],
);

/** A body of documents from which records were taken, and the date as of which they are matched. */
export const sources = pgTable('sources', {
  code: text('code').primaryKey(),
  titles: jsonb('titles').$type<Labels>().notNull(),
  asOf: day('as_of').notNull(),
});

export const documents = pgTable('documents', {
  code: text('code').primaryKey(),
  sourceCode: text('source_code')
    .notNull()
    .references(() => sources.code),
  symbol: text('symbol'),
  title: text('title').notNull(),
  dated: day('dated'),
});
