// What keeps the service honest: the outbox, idempotency, the audit and its seals.
import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
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
import type { ErrorParameters } from '../../domain/errors.ts';
import {
  byAnyone,
  byOrganization,
  bySecretariat,
  bySystem,
  readByFunctions,
  rowsFor,
  rowsKept,
} from './access.ts';
import { bytea, createdAt, instant } from './columns.ts';

/** Work to be handed to the queue, written with its cause in one transaction. Ids only. */
export const outbox = pgTable(
  'outbox',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    job: text('job').notNull(),
    payload: jsonb('payload').$type<Record<string, string>>().notNull(),
    /** One of many at once (an import): it waits for what people do one by one. */
    bulk: boolean('bulk').notNull().default(false),
    createdAt: createdAt(),
    /** When it was last given to the queue; given again where it is not done in time. */
    handedAt: instant('handed_at'),
    /** Set in the transaction of the effect. */
    doneAt: instant('done_at'),
    failedAt: instant('failed_at'),
    /** Code of the last failure; never a message, which could hold data. */
    failure: text('failure'),
  },
  (table) => [
    index('outbox_waiting').on(table.bulk, table.id).where(sql`done_at is null`),
    // Whoever causes a job writes it, waiting; what becomes of it is the service's to say.
    ...rowsFor('outbox', {
      read: bySecretariat,
      write: sql`${bySystem} or (${byAnyone}
        and num_nonnulls(${table.handedAt}, ${table.doneAt}, ${table.failedAt}) = 0)`,
      change: bySystem,
    }),
  ],
);

/** The answer that a key of idempotency stands for; kept in the transaction of the effect. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    actorId: uuid('actor_id').notNull(),
    route: text('route').notNull(),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    status: integer('status').notNull(),
    location: text('location'),
    resourceId: text('resource_id'),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.actorId, table.route, table.key] }),
    ...rowsFor('idempotency_keys', {
      read: sql`${bySystem} or ${table.actorId} = (select actor_id())`,
      write: sql`${bySystem} or ${table.actorId} = (select actor_id())`,
    }),
  ],
);

/** What happened: appended by whoever did it, never changed, sealed later in commit order. */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: instant('at').notNull().default(sql`clock_timestamp()`),
    /** Transaction that wrote it: the sealer takes those of transactions that are all over. */
    transaction: bigint('transaction', { mode: 'number' })
      .notNull()
      .default(sql`(pg_current_xact_id()::text)::bigint`),
    actorKind: text('actor_kind').notNull(),
    actorId: uuid('actor_id'),
    actorName: text('actor_name'),
    organizationId: uuid('organization_id'),
    verb: text('verb').notNull(),
    recordType: text('record_type').notNull(),
    recordId: uuid('record_id'),
    recordVersion: integer('record_version'),
    /** Whose record it is: that organization may read the event. */
    ownerId: uuid('owner_id'),
    /** Codes and ids only; personal values are in audit_personal, salted and hashed here. */
    details: jsonb('details').$type<ErrorParameters>().notNull().default({}),
  },
  (table) => [
    index('audit_events_record').on(table.recordType, table.recordId, table.id),
    index('audit_events_sealing').on(table.transaction, table.id),
    index('audit_events_actor').on(table.actorId, table.id),
    index('audit_events_verb').on(table.verb, table.id),
    index('audit_events_organization').on(table.organizationId, table.id),
    index('audit_events_at').on(table.at),
    ...rowsKept('audit_events', {
      // What was proposed and decided before a release is the secretariat's alone.
      read: sql`${bySecretariat} or (${byOrganization(sql`${table.ownerId}`)}
        and ${table.recordType} <> 'proposal')`,
      // Nobody writes an event in the name of another.
      write: sql`${bySystem} or (${table.actorId} = (select actor_id())
        and ${byOrganization(sql`${table.organizationId}`)})`,
    }),
    readByFunctions('audit_events'),
  ],
);

/** Personal values of an event, apart, so that erasing them leaves the chain whole. */
export const auditPersonal = pgTable(
  'audit_personal',
  {
    eventId: bigint('event_id', { mode: 'number' })
      .notNull()
      .references(() => auditEvents.id),
    field: text('field').notNull(),
    /** Empty once the value is erased: a guess cannot be tried against the hash any more. */
    salt: bytea('salt').notNull(),
    value: text('value'),
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.field] }),
    ...rowsFor('audit_personal', {
      read: bySecretariat,
      write: sql`${bySystem} or (select true from own_events e where e.id = ${table.eventId})`,
      change: bySecretariat,
    }),
  ],
);

/** The chain: each seal binds its event to all before it. One sealer writes it. */
export const auditSeals = pgTable(
  'audit_seals',
  {
    position: bigint('position', { mode: 'number' }).primaryKey(),
    eventId: bigint('event_id', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
    sealedAt: instant('sealed_at').notNull().defaultNow(),
  },
  (table) => [
    unique('audit_seals_event').on(table.eventId),
    unique('audit_seals_hash').on(table.hash),
    check('audit_seals_position', sql`${table.position} >= 1`),
    ...rowsKept('audit_seals', { read: bySecretariat, write: bySystem }),
  ],
);
