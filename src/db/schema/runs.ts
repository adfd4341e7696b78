// Runs of the engine, and the adoption of a policy: a full run under it is staged, then the queue
// switches in one transaction.
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { RunManifest } from '../../domain/run-manifest.ts';
import { bySecretariat, rowsFor, rowsKept } from './access.ts';
import { asks } from './asks.ts';
import { choice, day, id, instant, oneOf, reference } from './columns.ts';
import { editions } from './editions.ts';
import { offers } from './offers.ts';
import { persons } from './people.ts';
import type { assessments } from './proposals.ts';
import { lexicons, membershipVersions, policies, thesauri } from './reference.ts';

/** A run of the engine over a snapshot. */
export const runs = pgTable(
  'runs',
  {
    id: id(),
    trigger: choice('trigger', ['need', 'offer', 'full']).notNull(),
    subjectId: uuid('subject_id'),
    engineVersion: text('engine_version'),
    policyId: reference('policy_id').references(() => policies.id),
    thesaurusId: uuid('thesaurus_id').references(() => thesauri.id),
    lexiconId: uuid('lexicon_id').references(() => lexicons.id),
    membershipId: uuid('membership_id').references(() => membershipVersions.id),
    asOf: day('as_of').notNull(),
    pairs: integer('pairs').notNull(),
    proposals: integer('proposals').notNull(),
    complete: boolean('complete').notNull().default(true),
    /** What a full run read and what came of it; null for runs of one need or offer. */
    manifest: jsonb('manifest').$type<RunManifest>(),
    /** SHA-256 of the manifest, canonical. */
    manifestHash: text('manifest_hash'),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at').notNull(),
  },
  (table) => [
    oneOf('runs_trigger', table.trigger, ['need', 'offer', 'full']),
    check(
      'runs_manifest',
      sql`(${table.manifest} is null) = (${table.manifestHash} is null)
        and (${table.manifest} is null or ${table.trigger} = 'full')`,
    ),
    ...rowsKept('runs', { read: bySecretariat, write: bySecretariat }),
  ],
);

/** The adoption of a policy, from the request to the switch of the queue. One at a time. */
export const adoptions = pgTable(
  'adoptions',
  {
    id: id(),
    policyId: reference('policy_id').references(() => policies.id),
    requestedById: reference('requested_by_id').references(() => persons.id),
    requestedAt: instant('requested_at').notNull(),
    startedAt: instant('started_at'),
    switchedAt: instant('switched_at'),
    failedAt: instant('failed_at'),
    /** Code of the failure; never a message, which could hold data. */
    failure: text('failure'),
    /** The full run under the policy, once it has ended. */
    runId: uuid('run_id').references(() => runs.id),
  },
  (table) => [
    check(
      'adoptions_one_end',
      sql`(${table.switchedAt} is null or ${table.failedAt} is null)
        and (${table.failedAt} is null) = (${table.failure} is null)`,
    ),
    check(
      'adoptions_switched',
      sql`${table.switchedAt} is null or (${table.startedAt} is not null and ${table.runId} is not null)`,
    ),
    uniqueIndex('adoptions_one_open')
      .on(sql`(true)`)
      .where(sql`switched_at is null and failed_at is null`),
    index('adoptions_policy').on(table.policyId),
    ...rowsFor('adoptions', { read: bySecretariat, write: bySecretariat }),
  ],
);

export type StagedAssessment = Omit<
  typeof assessments.$inferInsert,
  'id' | 'createdAt' | 'proposalId'
>;

/** What the full run of an adoption judged, kept apart until the queue switches. */
export const stagedJudgements = pgTable(
  'staged_judgements',
  {
    adoptionId: reference('adoption_id').references(() => adoptions.id),
    askId: reference('ask_id').references(() => asks.id),
    offerId: reference('offer_id').references(() => offers.id),
    editionId: reference('edition_id').references(() => editions.id),
    fingerprint: text('fingerprint').notNull(),
    score: integer('score').notNull(),
    /** The assessment as it will be stored, without its proposal. */
    assessment: jsonb('assessment').$type<StagedAssessment>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.adoptionId, table.askId, table.offerId] }),
    check('staged_judgements_score', sql`${table.score} between 0 and 1000000`),
    ...rowsKept('staged_judgements', { read: bySecretariat, write: bySecretariat }),
  ],
);
