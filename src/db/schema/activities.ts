// Activities: assistance being delivered or delivered.
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { activityStatuses } from '../../domain/status.ts';
import {
  datePrecisions,
  kinds,
  languages,
  partyRoles,
  textStatuses,
} from '../../domain/vocabulary.ts';
import {
  belongingTo,
  byOrganization,
  bySecretariat,
  readByFunctions,
  rowsFor,
  rowsKept,
} from './access.ts';
import { choice, day, id, oneOf, reference } from './columns.ts';
import { filing, filingChecks } from './filing.ts';
import { offers } from './offers.ts';
import { proposals } from './proposals.ts';
import { concepts, organizations, states } from './reference.ts';

export const activities = pgTable(
  'activities',
  {
    id: id(),
    ...filing(),
    kind: choice('kind', kinds).notNull(),
    status: choice('status', activityStatuses).notNull(),
    startsOn: day('starts_on'),
    startsPrecision: choice('starts_precision', datePrecisions),
    endsOn: day('ends_on'),
    endsPrecision: choice('ends_precision', datePrecisions),
    /** The period in the words of the document, where no date can be read from it. */
    periodText: text('period_text'),
    place: text('place'),
    venueState: text('venue_state').references(() => states.code),
    /** How many states took part, where the document gives a number and not the names. */
    statesStated: integer('states_stated'),
    outcomes: text('outcomes'),
    outcomeFigures: jsonb('outcome_figures').$type<Record<string, number | string>>(),
    caveat: text('caveat'),
  },
  (table) => [
    ...filingChecks('activities', table),
    oneOf('activities_kind', table.kind, kinds),
    oneOf('activities_status', table.status, activityStatuses),
    oneOf('activities_starts_precision', table.startsPrecision, datePrecisions),
    oneOf('activities_ends_precision', table.endsPrecision, datePrecisions),
    check(
      'activities_precision',
      sql`(${table.startsOn} is null) = (${table.startsPrecision} is null) and (${table.endsOn} is null) = (${table.endsPrecision} is null)`,
    ),
    check('activities_order', sql`${table.startsOn} <= ${table.endsOn}`),
    ...rowsFor('activities', {
      read: sql`${bySecretariat} or ${byOrganization(sql`${table.ownerId}`)} or ((select actor_class()) is not null and ${table.sourceCode} is not null)`,
      write: sql`${bySecretariat} or ${byOrganization(sql`${table.ownerId}`)}`,
    }),
    readByFunctions('activities'),
  ],
);

const activityId = () => reference('activity_id').references(() => activities.id);

export const activityTexts = pgTable(
  'activity_texts',
  {
    activityId: activityId(),
    language: choice('language', languages).notNull(),
    status: choice('status', textStatuses).notNull(),
    title: text('title').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.activityId, table.language] }),
    oneOf('activity_texts_language', table.language, languages),
    oneOf('activity_texts_status', table.status, textStatuses),
    ...rowsKept('activity_texts', belongingTo('activities', table.activityId)),
  ],
);

export const activityParties = pgTable(
  'activity_parties',
  {
    activityId: activityId(),
    organizationId: reference('organization_id').references(() => organizations.id),
    role: choice('role', partyRoles).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.activityId, table.organizationId, table.role] }),
    oneOf('activity_parties_role', table.role, partyRoles),
    ...rowsKept('activity_parties', belongingTo('activities', table.activityId)),
  ],
);

export const activityStates = pgTable(
  'activity_states',
  {
    activityId: activityId(),
    stateCode: text('state_code')
      .notNull()
      .references(() => states.code),
  },
  (table) => [
    primaryKey({ columns: [table.activityId, table.stateCode] }),
    index('activity_states_code').on(table.stateCode),
    ...rowsKept('activity_states', belongingTo('activities', table.activityId)),
  ],
);

export const activityOffers = pgTable(
  'activity_offers',
  {
    activityId: activityId(),
    offerId: reference('offer_id').references(() => offers.id),
  },
  (table) => [
    primaryKey({ columns: [table.activityId, table.offerId] }),
    ...rowsKept('activity_offers', belongingTo('activities', table.activityId)),
  ],
);

export const activityProposals = pgTable(
  'activity_proposals',
  {
    activityId: activityId(),
    proposalId: reference('proposal_id').references(() => proposals.id),
  },
  (table) => [
    primaryKey({ columns: [table.activityId, table.proposalId] }),
    ...rowsKept('activity_proposals', belongingTo('activities', table.activityId)),
  ],
);

export const activityConcepts = pgTable(
  'activity_concepts',
  {
    activityId: activityId(),
    conceptCode: text('concept_code')
      .notNull()
      .references(() => concepts.code),
  },
  (table) => [
    primaryKey({ columns: [table.activityId, table.conceptCode] }),
    index('activity_concepts_code').on(table.conceptCode),
    ...rowsKept('activity_concepts', belongingTo('activities', table.activityId)),
  ],
);
