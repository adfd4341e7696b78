// Signing in, as better-auth does it.
import type { Tx } from '../db/client.ts';
import { type AuthSettings, authOn } from './auth.ts';
import {
  answeredCookies,
  type Cookies,
  type Origin,
  refusalCode,
  requestHeaders,
} from './exchange.ts';

/**
 * Signs in with a password that was found right (`proven` is its hash): a session, or the challenge that
 * a code of the second factor completes; neither where the password was changed meanwhile.
 */
export async function signInWithPassword(
  tx: Tx,
  settings: AuthSettings,
  { email, proven, origin }: { email: string; proven: string; origin: Origin },
): Promise<Cookies> {
  try {
    const { headers } = await authOn(tx, settings, { proven }).api.signInEmail({
      body: { email, password: 'compared before' },
      headers: requestHeaders(origin),
      returnHeaders: true,
    });
    return answeredCookies(headers);
  } catch (error) {
    refusalCode(error);
    return {};
  }
}

/** What a code of the second factor comes to; `expired`: there is no such challenge (any more). */
export type CodeOutcome = { session: string } | 'wrong' | 'expired';

/** Completes a challenge with a code of the authenticator (six digits) or a backup code. */
export async function completeChallenge(
  tx: Tx,
  settings: AuthSettings,
  { challenge, code, origin }: { challenge: string; code: string; origin: Origin },
): Promise<CodeOutcome> {
  const { api } = authOn(tx, settings);
  const request = { body: { code }, headers: requestHeaders(origin, { challenge }) };
  try {
    const { headers } = isTotp(code)
      ? await api.verifyTOTP({ ...request, returnHeaders: true })
      : await api.verifyBackupCode({ ...request, returnHeaders: true });
    const { session } = answeredCookies(headers);
    return session === undefined ? 'expired' : { session };
  } catch (error) {
    const refused = refusalCode(error);
    return refused === 'INVALID_CODE' || refused === 'INVALID_BACKUP_CODE' ? 'wrong' : 'expired';
  }
}

/** Whether a code is one of an authenticator; a backup code is longer. */
export function isTotp(code: string): boolean {
  return /^\d{6}$/.test(code);
}

/** The account that a challenge is for; undefined where it is no longer valid. */
export async function accountOfChallenge(
  tx: Tx,
  settings: AuthSettings,
  { identifier, now }: { identifier: string; now: Date },
): Promise<string | undefined> {
  const { internalAdapter } = await authOn(tx, settings).$context;
  const found = await internalAdapter.findVerificationValue(identifier);
  return found === null || found.expiresAt <= now ? undefined : found.value;
}

/** Ends the session that the cookie holds. */
export async function endSession(tx: Tx, settings: AuthSettings, cookie: string): Promise<void> {
  await authOn(tx, settings).api.signOut({
    headers: requestHeaders({ address: '', device: '' }, { session: cookie }),
  });
}
