import { isPassword } from '../../accounts/passwords.ts';
import type { Proven } from '../../accounts/second-factors.ts';
import { withActor } from '../../db/client.ts';
import { invalidField, unauthenticated } from '../../domain/errors.ts';
import { type Account, findAccount } from '../../store/accounts/accounts.ts';
import { forgetAttempts } from '../../store/accounts/throttles.ts';
import { countAttempts, subjectHash } from './attempts.ts';
import { accountKeeper, type SessionContext } from './context.ts';
import { recordRefusal } from './opened.ts';

/**
 * Proves by the password that whoever holds the session is the person: a session that was left open is
 * not enough to change how one signs in. Counts as an attempt to sign in. Throws invalid `wrong-password`
 * at the pointer, or too-many `too-many-attempts`.
 */
export async function provePassword(
  context: SessionContext,
  password: string,
  pointer: '/password' | '/current',
): Promise<{ account: Account; proof: Proven }> {
  const { db, session, caller } = context;
  const account = await withActor(
    db,
    accountKeeper,
    async (tx) => await findAccount(tx, session.personId),
  );
  if (account === undefined) throw unauthenticated();
  await countAttempts(context, ['sign-in-account', account.email]);
  const right = await isPassword(password, account.passwordHash);
  await withActor(db, accountKeeper, async (tx) => {
    if (!right) await recordRefusal(tx, session.bearer, account, 'wrong-password');
    else await forgetAttempts(tx, subjectHash(context, account.email), ['sign-in-account']);
  });
  if (!right) throw invalidField(pointer, 'wrong-password');
  return {
    account,
    proof: { cookie: session.cookie, proven: account.passwordHash, origin: caller },
  };
}
