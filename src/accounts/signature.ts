// The value of the session cookie: better-auth's token and its signature. The token alone is what the
// database holds, so that a copy of the database opens no session.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type AuthSettings, secretOf } from './auth.ts';

/** Reads the token in the value of a cookie; undefined where the service did not sign it. */
export type TokenReader = (cookie: string) => string | undefined;

/** A reader for the cookies of an installation. */
export function tokenReader(settings: AuthSettings): TokenReader {
  const secret = secretOf(settings);
  return (cookie) => {
    const end = cookie.lastIndexOf('.');
    if (end < 1) return undefined;
    const token = cookie.slice(0, end);
    const expected = createHmac('sha256', secret).update(token).digest();
    const given = Buffer.from(cookie.slice(end + 1), 'base64');
    const right = given.length === expected.length && timingSafeEqual(given, expected);
    return right ? token : undefined;
  };
}
