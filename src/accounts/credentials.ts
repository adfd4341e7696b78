// Accounts and their passwords, as better-auth keeps them.
import type { Tx } from '../db/client.ts';
import { sessionClock } from '../domain/session.ts';
import { type AuthSettings, authOn } from './auth.ts';
import { answeredCookies, refusalCode, requestHeaders } from './exchange.ts';
import type { Proven } from './second-factors.ts';

/** Makes the account of a person with the hash of a password. The name stays with the person. */
export async function createAccount(
  tx: Tx,
  settings: AuthSettings,
  { personId, email, fresh }: { personId: string; email: string; fresh: string },
): Promise<void> {
  const { internalAdapter } = await authOn(tx, settings).$context;
  await internalAdapter.createUser(
    { id: personId, name: '', email, emailVerified: true },
    { method: 'email-password' },
  );
  await internalAdapter.createAccount({
    userId: personId,
    accountId: personId,
    providerId: 'credential',
    password: fresh,
  });
}

/** Changes the password and ends all sessions; answers the cookie of the one that replaces this one. */
export async function replacePassword(
  tx: Tx,
  settings: AuthSettings,
  { cookie, proven, fresh, origin }: Proven & { fresh: string },
): Promise<string | undefined> {
  const { headers } = await authOn(tx, settings, { proven, fresh }).api.changePassword({
    body: {
      currentPassword: 'compared before',
      newPassword: 'hashed before',
      revokeOtherSessions: true,
    },
    headers: requestHeaders(origin, { session: cookie }),
    returnHeaders: true,
  });
  return answeredCookies(headers).session;
}

/** Begins a reset of the password of an account; answers the id from which the link is derived. */
export async function beginReset(
  tx: Tx,
  settings: AuthSettings,
  accountId: string,
): Promise<string> {
  const { internalAdapter } = await authOn(tx, settings).$context;
  const id = crypto.randomUUID();
  const verification = {
    id,
    identifier: resetName(id),
    value: accountId,
    expiresAt: new Date(Date.now() + sessionClock.passwordLink),
  };
  await internalAdapter.createVerificationValue(verification);
  return id;
}

/** The account whose password a reset sets; undefined where it can no longer be completed. */
export async function resetAccount(
  tx: Tx,
  settings: AuthSettings,
  { id, now }: { id: string; now: Date },
): Promise<string | undefined> {
  const { internalAdapter } = await authOn(tx, settings).$context;
  const found = await internalAdapter.findVerificationValue(resetName(id));
  return found === null || found.expiresAt <= now ? undefined : found.value;
}

/** Sets the new password and ends all sessions, once; whether the reset could still be completed. */
export async function completeReset(
  tx: Tx,
  settings: AuthSettings,
  { id, fresh }: { id: string; fresh: string },
): Promise<boolean> {
  try {
    await authOn(tx, settings, { fresh }).api.resetPassword({
      body: { newPassword: 'hashed before', token: id },
    });
    return true;
  } catch (error) {
    refusalCode(error);
    return false;
  }
}

const resetName = (id: string): string => `reset-password:${id}`;
