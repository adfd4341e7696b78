// better-auth, told everything that it would otherwise take from the environment, and made anew for each
// transaction: what it writes commits or goes with the audit row and the mail of its cause.
import { createHmac } from 'node:crypto';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth } from 'better-auth/minimal';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Tx } from '../db/client.ts';
import {
  accounts,
  credentials,
  secondFactors,
  sessions,
  verifications,
} from '../db/schema/accounts.ts';
import { sessionClock } from '../domain/session.ts';

/** The secret of the installation and the address that people reach it by. */
export type AuthSettings = { secret: string; publicUrl: string };

/**
 * What was found out about passwords before the transaction began: a hash takes long to make, and no
 * connection is held for it.
 */
export type PasswordWork = {
  /** The hash that the presented password was found to belong to. */
  proven?: string;
  /** The hash of the new password. */
  fresh?: string;
};

/** The name of the service in the authenticator. */
const issuer = 'Enlace';

/** Carries the address of the caller to better-auth; nothing that a caller sends is believed. */
export const addressHeader = 'x-enlace-caller';
export const cookieNames = { session: 'enlace', challenge: 'enlace-challenge' } as const;

const schema = {
  accounts,
  sessions,
  credentials,
  verifications,
  second_factors: secondFactors,
};

/** What better-auth signs cookies and encrypts secrets with: of the installation, and of nothing else. */
export function secretOf({ secret }: AuthSettings): string {
  return createHmac('sha256', secret).update('enlace accounts').digest('base64url');
}

/** better-auth on the tables of one transaction of the service itself. */
export function authOn(tx: Tx, settings: AuthSettings, { proven, fresh }: PasswordWork = {}) {
  const secret = secretOf(settings);
  const secure = false;
  return betterAuth({
    appName: issuer,
    baseURL: settings.publicUrl,
    basePath: '/accounts',
    trustedOrigins: [new URL(settings.publicUrl).origin],
    secret,
    secrets: [{ version: 1, value: secret }],
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    database: drizzleAdapter(tx, { provider: 'pg', schema, transaction: false }),
    advanced: {
      database: { generateId: 'uuid', validateSchema: false },
      // The cookies are the door's to set: these carry values between it and better-auth.
      useSecureCookies: secure,
      cookies: {
        session_token: { name: cookieNames.session },
        two_factor: { name: cookieNames.challenge },
      },
      // The door refuses forged requests before an action is reached.
      disableCSRFCheck: true,
      disableOriginCheck: true,
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    user: { modelName: 'accounts' },
    session: {
      modelName: 'sessions',
      fields: { userId: 'accountId' },
      expiresIn: sessionClock.idle / 1000,
      // The session check of the door extends sessions.
      disableSessionRefresh: true,
      // Whoever changes the account proves it by the password.
      freshAge: 0,
      cookieCache: { enabled: false },
    },
    account: {
      modelName: 'credentials',
      fields: { accountId: 'subject', providerId: 'provider', userId: 'accountId' },
      accountLinking: { enabled: false },
    },
    verification: { modelName: 'verifications', disableCleanup: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // The rules stand in the domain and are checked before; here only nothing is in their way.
      minPasswordLength: 1,
      maxPasswordLength: 1024,
      revokeSessionsOnPasswordReset: true,
      password: {
        verify: async ({ hash }) => hash === proven,
        hash: async () => fresh ?? '',
      },
    },
    plugins: [
      twoFactor({
        issuer,
        twoFactorTable: 'second_factors',
        schema: { twoFactor: { fields: { userId: 'accountId' } } },
        twoFactorCookieMaxAge: sessionClock.challenge / 1000,
        // Attempts are counted in a transaction of their own, which no refusal rolls back.
        accountLockout: { enabled: false },
      }),
    ],
  });
}
