import { z } from 'zod';
import { removeFactor } from '../../accounts/second-factors.ts';
import { withActor } from '../../db/client.ts';
import { conflict, unauthenticated } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import { presentedPassword } from '../../domain/password.ts';
import { lockAccount } from '../../store/accounts/accounts.ts';
import { deleteOtherSessions } from '../../store/accounts/sessions.ts';
import { accountKeeper, type CookieValue, type SessionContext } from './context.ts';
import { knownSession } from './opened.ts';
import { provePassword } from './prove.ts';
import { announceFactor } from './second-factor-changed.ts';

const removeInput = z.strictObject({ password: presentedPassword });

/**
 * Takes the second factor away, to set up another: all other sessions end, and where a role requires one
 * the session that replaces this one can do nothing else. Answers its cookie. Throws the conflict
 * `no-second-factor`, invalid `wrong-password`, or too-many.
 */
export async function removeSecondFactor(
  context: SessionContext,
  input: unknown,
): Promise<CookieValue> {
  const { password } = parse(removeInput, input);
  const { db, links, session } = context;
  if (!session.secondFactor) throw conflict('no-second-factor');
  const { account, proof } = await provePassword(context, password, '/password');
  return await withActor(db, accountKeeper, async (tx) => {
    await lockAccount(tx, account.id);
    const cookie = await removeFactor(tx, links, proof);
    if (cookie === undefined) throw unauthenticated();
    const opened = await knownSession(tx, context, cookie);
    await deleteOtherSessions(tx, account.id, opened.id);
    await announceFactor(tx, session, account, 'second-factor.remove');
    return { value: cookie, expiresAt: opened.expiresAt };
  });
}
