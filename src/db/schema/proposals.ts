// Proposals: the lasting pair of an ask and an offer; its assessments, immutable; its reviews.
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
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  BeneficiaryVerdict,
  CriterionScore,
  MatchedConcept,
  Reason,
} from '../../domain/assessment.ts';
import type { AssessmentInputs } from '../../domain/assessment-inputs.ts';
import { type PartHashes, reviewVerdicts } from '../../domain/review.ts';
import { proposalStatuses } from '../../domain/status.ts';
import { bands } from '../../domain/vocabulary.ts';
import { bySecretariat, readByFunctions, rowsFor, rowsKept } from './access.ts';
import { asks } from './asks.ts';
import { choice, createdAt, day, evidenced, id, instant, oneOf, reference } from './columns.ts';
import { editions } from './editions.ts';
import { offers } from './offers.ts';
import { persons } from './people.ts';
import { lexicons, membershipVersions, policies, states, thesauri } from './reference.ts';

export const proposals = pgTable(
  'proposals',
  {
    id: id(),
    reference: text('reference').notNull(),
    askId: reference('ask_id').references(() => asks.id),
    offerId: reference('offer_id').references(() => offers.id),
    editionId: uuid('edition_id').references(() => editions.id),
    status: choice('status', proposalStatuses).notNull().default('proposed'),
    revision: integer('revision').notNull().default(1),
    createdAt: createdAt(),
    /** The assessment that is shown: the newest under the policy in force. */
    assessmentId: uuid('assessment_id'),
    score: integer('score').notNull().default(0),
    recommendedAt: instant('recommended_at'),
    recommendedById: uuid('recommended_by_id').references(() => persons.id),
    approvedAt: instant('approved_at'),
    approvedById: uuid('approved_by_id').references(() => persons.id),
    /**
     * The first of two approvals, where the policy asks for two: on which assessment, for which states,
     * and for how many seats in all.
     */
    firstApprovedAt: instant('first_approved_at'),
    firstApprovedById: uuid('first_approved_by_id').references(() => persons.id),
    firstApprovedAssessmentId: uuid('first_approved_assessment_id'),
    firstApprovedSeats: integer('first_approved_seats'),
    firstApprovedStates: text('first_approved_states').array(),
    rejectedAt: instant('rejected_at'),
    deferredAt: instant('deferred_at'),
    deferredUntil: day('deferred_until'),
    supersededAt: instant('superseded_at'),
    lapsedAt: instant('lapsed_at'),
    /** What the state is told: the reasons of the assessment that was approved. */
    reasons: jsonb('reasons').$type<Reason[]>(),
    /** Set when an edit touched what was recommended or approved, until it is looked at again. */
    reconfirmAt: instant('reconfirm_at'),
  },
  (table) => [
    unique('proposals_reference').on(table.reference),
    unique('proposals_pair').on(table.askId, table.offerId, table.editionId).nullsNotDistinct(),
    oneOf('proposals_status', table.status, proposalStatuses),
    check('proposals_score', sql`${table.score} between 0 and 1000000`),
    evidenced('proposals_recommended', table.status, [
      ['recommended', 'approved'],
      table.recommendedAt,
    ]),
    evidenced('proposals_recommended_by', table.status, [
      ['recommended', 'approved'],
      table.recommendedById,
    ]),
    evidenced('proposals_approved', table.status, [
      ['approved', 'consulting', 'agreed'],
      table.approvedAt,
    ]),
    evidenced('proposals_approved_by', table.status, [
      ['approved', 'consulting', 'agreed'],
      table.approvedById,
    ]),
    check(
      'proposals_first_approval',
      sql`num_nonnulls(${table.firstApprovedAt}, ${table.firstApprovedById}, ${table.firstApprovedAssessmentId}, ${table.firstApprovedSeats}, ${table.firstApprovedStates}) in (0, 5)`,
    ),
    check(
      'proposals_two_approvers',
      sql`${table.approvedById} is null or ${table.firstApprovedById} is null or ${table.approvedById} <> ${table.firstApprovedById}`,
    ),
    evidenced('proposals_rejected', table.status, [['rejected'], table.rejectedAt]),
    evidenced('proposals_deferred', table.status, [['deferred'], table.deferredAt]),
    evidenced('proposals_superseded', table.status, [['superseded'], table.supersededAt]),
    evidenced('proposals_lapsed', table.status, [['lapsed'], table.lapsedAt]),
    check('proposals_two_pairs_of_eyes', sql`${table.approvedById} <> ${table.recommendedById}`),
    check('proposals_first_approver', sql`${table.firstApprovedById} <> ${table.recommendedById}`),
    index('proposals_ask').on(table.askId, table.status),
    index('proposals_offer').on(table.offerId, table.status),
    index('proposals_edition').on(table.editionId),
    index('proposals_newest').on(table.createdAt, table.id),
    index('proposals_status_index').on(table.status, table.createdAt, table.id),
    // Before approval a proposal exists for the secretariat alone; the provider learns of it by release.
    ...rowsFor('proposals', {
      read: sql`${bySecretariat} or (
      ${table.status} in ('approved', 'consulting', 'agreed', 'declined', 'lapsed')
      and owns_ask(${table.askId}))`,
      write: bySecretariat,
    }),
    readByFunctions('proposals'),
  ],
);

export const proposalBeneficiaries = pgTable(
  'proposal_beneficiaries',
  {
    proposalId: reference('proposal_id').references(() => proposals.id),
    stateCode: text('state_code')
      .notNull()
      .references(() => states.code),
  },
  (table) => [
    primaryKey({ columns: [table.proposalId, table.stateCode] }),
    index('proposal_beneficiaries_state').on(table.stateCode, table.proposalId),
    ...rowsKept('proposal_beneficiaries', {
      read: sql`${bySecretariat}
        or (select true from seen_proposals p where p.id = ${table.proposalId})`,
      write: bySecretariat,
    }),
  ],
);

/** A judgement of a proposal by one engine under one policy over given versions; never changed. */
export const assessments = pgTable(
  'assessments',
  {
    id: id(),
    proposalId: reference('proposal_id').references(() => proposals.id),
    /** SHA-256 of all that the engine read and what it said: the same one is stored once. */
    fingerprint: text('fingerprint').notNull(),
    engineVersion: text('engine_version').notNull(),
    policyId: reference('policy_id').references(() => policies.id),
    thesaurusId: reference('thesaurus_id').references(() => thesauri.id),
    /** Null in assessments of before these were kept: they can be verified, but not rescored. */
    lexiconId: uuid('lexicon_id').references(() => lexicons.id),
    membershipId: uuid('membership_id').references(() => membershipVersions.id),
    inputs: jsonb('inputs').$type<AssessmentInputs>(),
    needVersion: integer('need_version').notNull(),
    offerVersion: integer('offer_version').notNull(),
    editionVersion: integer('edition_version'),
    asOf: day('as_of').notNull(),
    score: integer('score').notNull(),
    band: choice('band', bands).notNull(),
    /** False where the pair would not be proposed any more, but somebody had decided about it. */
    proposed: boolean('proposed').notNull().default(true),
    beneficiaries: jsonb('beneficiaries').$type<BeneficiaryVerdict[]>().notNull(),
    criteria: jsonb('criteria').$type<CriterionScore[]>().notNull(),
    concepts: jsonb('concepts').$type<MatchedConcept[]>().notNull(),
    reasons: jsonb('reasons').$type<Reason[]>().notNull(),
    /** Hash of each part of the two records that an edit can change: see `partsOfReason`. */
    parts: jsonb('parts').$type<PartHashes>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('assessments_fingerprint').on(table.proposalId, table.fingerprint),
    oneOf('assessments_band', table.band, bands),
    check('assessments_score', sql`${table.score} between 0 and 1000000`),
    check('assessments_points', sql`points_of(${table.criteria}) = ${table.score}`),
    ...rowsKept('assessments', { read: bySecretariat, write: bySecretariat }),
  ],
);

/** What somebody decided about a proposal, on which assessment, and why. */
export const reviews = pgTable(
  'reviews',
  {
    id: id(),
    proposalId: reference('proposal_id').references(() => proposals.id),
    assessmentId: reference('assessment_id').references(() => assessments.id),
    verdict: choice('verdict', reviewVerdicts).notNull(),
    reason: text('reason').notNull(),
    note: text('note'),
    reviewerId: reference('reviewer_id').references(() => persons.id),
    /** The criteria as they stood: evidence for later, whatever happens to the assessment. */
    criteria: jsonb('criteria').$type<CriterionScore[]>().notNull(),
    /** Assessments of the other open proposals of the ask at that moment; null before they were kept. */
    rivals: uuid('rivals').array(),
    createdAt: createdAt(),
  },
  (table) => [
    oneOf('reviews_verdict', table.verdict, reviewVerdicts),
    index('reviews_proposal').on(table.proposalId, table.createdAt),
    index('reviews_reviewer').on(table.reviewerId, table.proposalId),
    index('reviews_newest').on(table.createdAt),
    ...rowsKept('reviews', { read: bySecretariat, write: bySecretariat }),
  ],
);
