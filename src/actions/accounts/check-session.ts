import { type TokenReader, tokenReader } from '../../accounts/signature.ts';
import { withActor } from '../../db/client.ts';
import { type Session, sessionClock } from '../../domain/session.ts';
import { extendSession, findSession } from '../../store/accounts/sessions.ts';
import { type AccountContext, accountKeeper } from './context.ts';

/** Finds the session that a cookie holds. */
export type SessionCheck = (cookie: string, now: Date) => Promise<Session | undefined>;

/**
 * The check of every request: a signature, and one query. Nothing is cached: a session that was ended, a
 * role that was withdrawn and a person who was erased count at once. That it is used is written down once
 * in five minutes at most.
 */
export function sessionCheck({
  db,
  links,
  demonstration,
}: Pick<AccountContext, 'db' | 'links' | 'demonstration'>): SessionCheck {
  const readToken: TokenReader = tokenReader(links);
  return async (cookie, now) => {
    const token = readToken(cookie);
    if (token === undefined) return undefined;
    return await withActor(db, accountKeeper, async (tx) => {
      const found = await findSession(tx, token, { now, demonstration });
      if (found === undefined) return undefined;
      const { usedAt, ...session } = found;
      if (now.getTime() - usedAt.getTime() >= sessionClock.written) {
        await extendSession(tx, session, now);
      }
      return { ...session, cookie };
    });
  };
}
