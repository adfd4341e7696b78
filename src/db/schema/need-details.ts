// What belongs to a version of a need: whom it would serve, for whom, on what.
import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { conceptBases } from '../../domain/vocabulary.ts';
import { belongingTo, bySystem, readByFunctions, rowsFor, rowsKept } from './access.ts';
import { choice, oneOf, reference } from './columns.ts';
import { needVersion, ofVersion } from './needs.ts';
import {
  audiences,
  concepts,
  instruments,
  organizations,
  states,
  workActions,
} from './reference.ts';

export const needBeneficiaries = pgTable(
  'need_beneficiaries',
  {
    ...needVersion(),
    stateCode: text('state_code')
      .notNull()
      .references(() => states.code),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.version, table.stateCode] }),
    ofVersion('need_beneficiaries_version', [table.needId, table.version]),
    index('need_beneficiaries_state').on(table.stateCode),
    // Of a group's need the others see who takes part by its own word, and each state itself; what stands
    // in published documents is known.
    ...rowsKept('need_beneficiaries', {
      read: sql`${bySystem} or (select s.writable or s.sourced or ${table.stateCode} = (select actor_state())
        or (select true from need_joinings j
          where j.need_id = ${table.needId} and j.state_code = ${table.stateCode})
        or (select v.group_code is null from need_versions v
          where v.need_id = ${table.needId} and v.version = ${table.version})
        from seen_needs s where s.id = ${table.needId})`,
      write: belongingTo('needs', table.needId).write,
    }),
    readByFunctions('need_beneficiaries'),
  ],
);

export const needAudiences = pgTable(
  'need_audiences',
  {
    ...needVersion(),
    audienceCode: text('audience_code')
      .notNull()
      .references(() => audiences.code),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.version, table.audienceCode] }),
    ofVersion('need_audiences_version', [table.needId, table.version]),
    ...rowsKept('need_audiences', belongingTo('needs', table.needId)),
  ],
);

export const needConcepts = pgTable(
  'need_concepts',
  {
    ...needVersion(),
    conceptCode: text('concept_code')
      .notNull()
      .references(() => concepts.code),
    basis: choice('basis', conceptBases).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.version, table.conceptCode] }),
    ofVersion('need_concepts_version', [table.needId, table.version]),
    oneOf('need_concepts_basis', table.basis, conceptBases),
    index('need_concepts_code').on(table.conceptCode),
    ...rowsFor('need_concepts', belongingTo('needs', table.needId)),
    readByFunctions('need_concepts'),
  ],
);

export const needActions = pgTable(
  'need_actions',
  {
    ...needVersion(),
    actionCode: text('action_code')
      .notNull()
      .references(() => workActions.code),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.version, table.actionCode] }),
    ofVersion('need_actions_version', [table.needId, table.version]),
    ...rowsKept('need_actions', belongingTo('needs', table.needId)),
  ],
);

export const needInstruments = pgTable(
  'need_instruments',
  {
    ...needVersion(),
    instrumentCode: text('instrument_code')
      .notNull()
      .references(() => instruments.code),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.version, table.instrumentCode] }),
    ofVersion('need_instruments_version', [table.needId, table.version]),
    ...rowsKept('need_instruments', belongingTo('needs', table.needId)),
  ],
);

/** Providers whose help the state does not want: never shown to anyone but it and the secretariat. */
export const needExclusions = pgTable(
  'need_exclusions',
  {
    ...needVersion(),
    organizationId: reference('organization_id').references(() => organizations.id),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.version, table.organizationId] }),
    ofVersion('need_exclusions_version', [table.needId, table.version]),
    ...rowsKept('need_exclusions', {
      read: belongingTo('needs', table.needId).write,
      write: belongingTo('needs', table.needId).write,
    }),
  ],
);
