// What belongs to a version of an offer: for whom, on what, by whom.
import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { conceptBases, partyRoles } from '../../domain/vocabulary.ts';
import { belongingTo, rowsFor, rowsKept } from './access.ts';
import { choice, oneOf, reference } from './columns.ts';
import { offerVersion, ofOfferVersion } from './offers.ts';
import {
  audiences,
  concepts,
  groups,
  instruments,
  organizations,
  states,
  workActions,
} from './reference.ts';

export const offerAudiences = pgTable(
  'offer_audiences',
  {
    ...offerVersion(),
    audienceCode: text('audience_code')
      .notNull()
      .references(() => audiences.code),
  },
  (table) => [
    primaryKey({ columns: [table.offerId, table.version, table.audienceCode] }),
    ofOfferVersion('offer_audiences_version', [table.offerId, table.version]),
    ...rowsKept('offer_audiences', belongingTo('offers', table.offerId)),
  ],
);

export const offerConcepts = pgTable(
  'offer_concepts',
  {
    ...offerVersion(),
    conceptCode: text('concept_code')
      .notNull()
      .references(() => concepts.code),
    basis: choice('basis', conceptBases).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.offerId, table.version, table.conceptCode] }),
    ofOfferVersion('offer_concepts_version', [table.offerId, table.version]),
    oneOf('offer_concepts_basis', table.basis, conceptBases),
    index('offer_concepts_code').on(table.conceptCode),
    ...rowsFor('offer_concepts', belongingTo('offers', table.offerId)),
  ],
);

export const offerActions = pgTable(
  'offer_actions',
  {
    ...offerVersion(),
    actionCode: text('action_code')
      .notNull()
      .references(() => workActions.code),
  },
  (table) => [
    primaryKey({ columns: [table.offerId, table.version, table.actionCode] }),
    ofOfferVersion('offer_actions_version', [table.offerId, table.version]),
    ...rowsKept('offer_actions', belongingTo('offers', table.offerId)),
  ],
);

export const offerInstruments = pgTable(
  'offer_instruments',
  {
    ...offerVersion(),
    instrumentCode: text('instrument_code')
      .notNull()
      .references(() => instruments.code),
  },
  (table) => [
    primaryKey({ columns: [table.offerId, table.version, table.instrumentCode] }),
    ofOfferVersion('offer_instruments_version', [table.offerId, table.version]),
    ...rowsKept('offer_instruments', belongingTo('offers', table.offerId)),
  ],
);

export const offerEligibleStates = pgTable(
  'offer_eligible_states',
  {
    ...offerVersion(),
    stateCode: text('state_code')
      .notNull()
      .references(() => states.code),
  },
  (table) => [
    primaryKey({ columns: [table.offerId, table.version, table.stateCode] }),
    ofOfferVersion('offer_eligible_states_version', [table.offerId, table.version]),
    ...rowsKept('offer_eligible_states', belongingTo('offers', table.offerId)),
  ],
);

/** Groups are kept by code: who belongs is asked as of the day of each run. */
export const offerEligibleGroups = pgTable(
  'offer_eligible_groups',
  {
    ...offerVersion(),
    groupCode: text('group_code')
      .notNull()
      .references(() => groups.code),
  },
  (table) => [
    primaryKey({ columns: [table.offerId, table.version, table.groupCode] }),
    ofOfferVersion('offer_eligible_groups_version', [table.offerId, table.version]),
    ...rowsKept('offer_eligible_groups', belongingTo('offers', table.offerId)),
  ],
);

/** States that the provider will not serve: seen by it and the secretariat alone. */
export const offerExclusions = pgTable(
  'offer_exclusions',
  {
    ...offerVersion(),
    stateCode: text('state_code')
      .notNull()
      .references(() => states.code),
  },
  (table) => [
    primaryKey({ columns: [table.offerId, table.version, table.stateCode] }),
    ofOfferVersion('offer_exclusions_version', [table.offerId, table.version]),
    ...rowsKept('offer_exclusions', {
      read: belongingTo('offers', table.offerId).write,
      write: belongingTo('offers', table.offerId).write,
    }),
  ],
);

export const offerParties = pgTable(
  'offer_parties',
  {
    ...offerVersion(),
    organizationId: reference('organization_id').references(() => organizations.id),
    role: choice('role', partyRoles).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.offerId, table.version, table.organizationId, table.role] }),
    ofOfferVersion('offer_parties_version', [table.offerId, table.version]),
    oneOf('offer_parties_role', table.role, partyRoles),
    uniqueIndex('offer_parties_one_lead')
      .on(table.offerId, table.version)
      .where(sql`role = 'lead'`),
    index('offer_parties_organization').on(table.organizationId),
    ...rowsKept('offer_parties', belongingTo('offers', table.offerId)),
  ],
);
