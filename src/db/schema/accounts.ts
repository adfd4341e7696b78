// Accounts: how a person proves who it is. The columns are those that better-auth asks for; the rows are
// the service's own business, and no request reads them as anybody else.
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { throttledDeeds } from '../../domain/throttle.ts';
import { bySystem, rowsFor } from './access.ts';
import { bytea, choice, createdAt, id, instant, oneOf, reference } from './columns.ts';
import { persons } from './people.ts';

const ofTheService = { read: bySystem, write: bySystem };

/** The account of a person who accepted an invitation; it has the id of the person. */
export const accounts = pgTable(
  'accounts',
  {
    id: uuid('id')
      .primaryKey()
      .references(() => persons.id),
    name: text('name').notNull(),
    email: text('email').notNull(),
    emailVerified: boolean('email_verified').notNull(),
    image: text('image'),
    twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [
    unique('accounts_email').on(table.email),
    check('accounts_email_case', sql`${table.email} = lower(${table.email})`),
    ...rowsFor('accounts', ofTheService),
  ],
);

const accountId = () =>
  reference('account_id').references(() => accounts.id, { onDelete: 'cascade' });

/** A device on which somebody is signed in. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    accountId: accountId(),
    token: text('token').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    unique('sessions_token').on(table.token),
    index('sessions_account').on(table.accountId),
    ...rowsFor('sessions', ofTheService),
  ],
);

/** The password of an account, hashed. The columns of other providers stay empty. */
export const credentials = pgTable(
  'credentials',
  {
    id: id(),
    accountId: accountId(),
    subject: text('subject').notNull(),
    provider: text('provider').notNull(),
    password: text('password'),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (table) => [
    unique('credentials_provider').on(table.accountId, table.provider),
    ...rowsFor('credentials', ofTheService),
  ],
);

/** Half-way states of signing in and of password resets; each expires. */
export const verifications = pgTable(
  'verifications',
  {
    id: id(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    index('verifications_identifier').on(table.identifier),
    ...rowsFor('verifications', ofTheService),
  ],
);

/** The secret of an authenticator and the codes for the day it is lost, encrypted. */
export const secondFactors = pgTable(
  'second_factors',
  {
    id: id(),
    accountId: accountId(),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: boolean('verified').notNull().default(true),
    failedVerificationCount: integer('failed_verification_count').notNull().default(0),
    lockedUntil: instant('locked_until'),
  },
  (table) => [
    unique('second_factors_account').on(table.accountId),
    ...rowsFor('second_factors', ofTheService),
  ],
);

/** What somebody tried too often: per account and per address, by a hash of which one. */
export const throttles = pgTable(
  'throttles',
  {
    deed: choice('deed', throttledDeeds).notNull(),
    /** SHA-256 of the address of mail or of the network. */
    subject: bytea('subject').notNull(),
    attempts: integer('attempts').notNull(),
    since: instant('since').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.deed, table.subject] }),
    oneOf('throttles_deed', table.deed, throttledDeeds),
    index('throttles_since').on(table.since),
    check('throttles_attempts', sql`${table.attempts} >= 1`),
    ...rowsFor('throttles', ofTheService),
  ],
);
