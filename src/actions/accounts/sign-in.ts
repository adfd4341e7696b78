import { z } from 'zod';
import { isPassword } from '../../accounts/passwords.ts';
import { signInWithPassword } from '../../accounts/sessions.ts';
import { type Tx, withActor } from '../../db/client.ts';
import { unauthenticated } from '../../domain/errors.ts';
import { networkOf } from '../../domain/network.ts';
import { parse } from '../../domain/parse.ts';
import { presentedPassword } from '../../domain/password.ts';
import { sessionClock } from '../../domain/session.ts';
import { type Account, findAccountByEmail, lockAccount } from '../../store/accounts/accounts.ts';
import { forgetAttempts } from '../../store/accounts/throttles.ts';
import { countAttempts, subjectHash } from './attempts.ts';
import { type AccountContext, accountKeeper, type SignIn } from './context.ts';
import { answerSession, recordRefusal } from './opened.ts';

const signInInput = z.strictObject({
  email: z.string().trim().max(254).toLowerCase(),
  password: presentedPassword,
});

/**
 * Signs in with an address of mail and a password. What is wrong is not told, and costs the same whether
 * there is such an account or not. Throws unauthenticated `wrong-credentials`, too-many
 * `too-many-attempts`, or invalid.
 */
export async function signIn(context: AccountContext, input: unknown): Promise<SignIn> {
  const { email, password } = parse(signInInput, input);
  await countAttempts(
    context,
    ['sign-in-account', email],
    ['sign-in-address', networkOf(context.caller.address)],
  );
  const { db } = context;
  const found = await withActor(
    db,
    accountKeeper,
    async (tx) => await findAccountByEmail(tx, email),
  );
  // Hashing takes long: no connection is held for it.
  const account = found?.demonstration === true && !context.demonstration ? undefined : found;
  const right = await isPassword(password, account?.passwordHash);
  const outcome = await withActor(db, accountKeeper, async (tx) => {
    if (account === undefined || !right) {
      await recordRefusal(tx, accountKeeper, found, 'wrong-credentials');
      return undefined;
    }
    return await open(tx, context, account);
  });
  if (outcome === undefined) throw unauthenticated('wrong-credentials');
  return outcome;
}

async function open(
  tx: Tx,
  context: AccountContext,
  { id, email, passwordHash }: Account,
): Promise<SignIn | undefined> {
  const { links, caller, now } = context;
  // Whoever replaces the password meanwhile ends this session too, or it is not opened.
  await lockAccount(tx, id);
  const { session, challenge } = await signInWithPassword(tx, links, {
    email,
    proven: passwordHash,
    origin: caller,
  });
  if (session !== undefined) {
    await forgetAttempts(tx, subjectHash(context, email), ['sign-in-account']);
    return await answerSession(tx, context, { cookie: session, by: 'password' });
  }
  if (challenge === undefined) return undefined;
  const expiresAt = new Date(now.getTime() + sessionClock.challenge);
  return { next: 'second-factor', challenge: { value: challenge, expiresAt } };
}
