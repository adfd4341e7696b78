// The second factor: an authenticator (TOTP, RFC 6238) and backup codes, kept encrypted by better-auth.
import { symmetricDecrypt } from 'better-auth/crypto';
import type { Tx } from '../db/client.ts';
import { type AuthSettings, authOn } from './auth.ts';
import { answeredCookies, type Origin, refusalCode, requestHeaders } from './exchange.ts';

/** Somebody signed in who proved their password anew: `proven` is the hash that it belongs to. */
export type Proven = { cookie: string; proven: string; origin: Origin };

/** What is told once: the address of the secret for a QR code, and the codes for the day it is lost. */
export type Enrolled = { uri: string; backupCodes: readonly string[] };

/** Makes a secret, which the first code confirms; undefined where there is a confirmed one. */
export async function beginEnrolment(
  tx: Tx,
  settings: AuthSettings,
  { cookie, proven, origin }: Proven,
): Promise<Enrolled | undefined> {
  try {
    const answer = await authOn(tx, settings, { proven }).api.enableTwoFactor({
      body: { password: 'compared before', method: 'totp' },
      headers: requestHeaders(origin, { session: cookie }),
    });
    if (!('totpURI' in answer)) throw new Error('better-auth set up another second factor');
    return { uri: answer.totpURI, backupCodes: answer.backupCodes };
  } catch (error) {
    refusalCode(error);
    return undefined;
  }
}

/**
 * Whether an account has a second factor that cannot be read, since it was set up under another secret of
 * the installation: no code of it is right any more.
 */
export async function isUnreadable(
  tx: Tx,
  settings: AuthSettings,
  accountId: string,
): Promise<boolean> {
  const { adapter, secretConfig: key } = await authOn(tx, settings).$context;
  const factor = await adapter.findOne<{ secret: string }>({
    model: 'twoFactor',
    where: [{ field: 'userId', value: accountId }],
  });
  if (factor === null) return false;
  return await symmetricDecrypt({ key, data: factor.secret }).then(
    () => false,
    () => true,
  );
}

/** Confirms the secret by a first code; answers the cookie of the session that replaces this one. */
export async function confirmEnrolment(
  tx: Tx,
  settings: AuthSettings,
  { cookie, code, origin }: { cookie: string; code: string; origin: Origin },
): Promise<{ session: string } | 'wrong' | 'not-begun'> {
  try {
    const { headers } = await authOn(tx, settings).api.verifyTOTP({
      body: { code },
      headers: requestHeaders(origin, { session: cookie }),
      returnHeaders: true,
    });
    const { session } = answeredCookies(headers);
    return session === undefined ? 'not-begun' : { session };
  } catch (error) {
    return refusalCode(error) === 'INVALID_CODE' ? 'wrong' : 'not-begun';
  }
}

/** Takes the second factor away; answers the cookie of the session that replaces this one. */
export async function removeFactor(
  tx: Tx,
  settings: AuthSettings,
  { cookie, proven, origin }: Proven,
): Promise<string | undefined> {
  const { headers } = await authOn(tx, settings, { proven }).api.disableTwoFactor({
    body: { password: 'compared before' },
    headers: requestHeaders(origin, { session: cookie }),
    returnHeaders: true,
  });
  return answeredCookies(headers).session;
}

/** Makes new backup codes; the old ones no longer count. */
export async function renewCodes(
  tx: Tx,
  settings: AuthSettings,
  { cookie, proven, origin }: Proven,
): Promise<readonly string[]> {
  const { backupCodes } = await authOn(tx, settings, { proven }).api.generateBackupCodes({
    body: { password: 'compared before' },
    headers: requestHeaders(origin, { session: cookie }),
  });
  return backupCodes;
}
