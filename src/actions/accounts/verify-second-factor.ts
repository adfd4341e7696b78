import { isUnreadable } from '../../accounts/second-factors.ts';
import { accountOfChallenge, completeChallenge, isTotp } from '../../accounts/sessions.ts';
import { tokenReader } from '../../accounts/signature.ts';
import { type Tx, withActor } from '../../db/client.ts';
import { unauthenticated } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import { type Account, findAccount, lockAccount } from '../../store/accounts/accounts.ts';
import { forgetAttempts } from '../../store/accounts/throttles.ts';
import { countAttempts, subjectHash } from './attempts.ts';
import { type AccountContext, accountKeeper, type CookieValue } from './context.ts';
import { answerSession, recordRefusal } from './opened.ts';
import { codeInput, isCodeUsed, markCodeUsed } from './used-codes.ts';

/**
 * Completes a sign-in with a code of the authenticator or a backup code, each of which counts once. Throws
 * unauthenticated `wrong-code`, or `sign-in-again` where the challenge is unknown, spent or over;
 * too-many `too-many-attempts`; or invalid.
 */
export async function verifySecondFactor(
  context: AccountContext,
  challenge: string | undefined,
  input: unknown,
): Promise<CookieValue> {
  const { db, links } = context;
  const { code } = parse(codeInput, input);
  const identifier = challenge === undefined ? undefined : tokenReader(links)(challenge);
  if (challenge === undefined || identifier === undefined) throw unauthenticated('sign-in-again');
  const account = await withActor(db, accountKeeper, async (tx) => {
    const id = await accountOfChallenge(tx, links, { identifier, now: context.now });
    return id === undefined ? undefined : await findAccount(tx, id);
  });
  if (account === undefined) throw unauthenticated('sign-in-again');
  await countAttempts(context, ['code-account', account.id]);
  const outcome = await withActor(
    db,
    accountKeeper,
    async (tx) => await complete(tx, context, { account, challenge, code }),
  );
  if (outcome === 'wrong') throw unauthenticated('wrong-code');
  if (outcome === 'expired') throw unauthenticated('sign-in-again');
  return outcome;
}

async function complete(
  tx: Tx,
  context: AccountContext,
  { account, challenge, code }: { account: Account; challenge: string; code: string },
): Promise<CookieValue | 'wrong' | 'expired'> {
  const { links, caller } = context;
  await lockAccount(tx, account.id);
  if (await isCodeUsed(tx, context, account.id, code)) {
    await recordRefusal(tx, accountKeeper, account, 'code-used');
    return 'wrong';
  }
  if (await isUnreadable(tx, links, account.id)) {
    await recordRefusal(tx, accountKeeper, account, 'second-factor-unreadable');
    return 'wrong';
  }
  const outcome = await completeChallenge(tx, links, { challenge, code, origin: caller });
  if (typeof outcome === 'string') {
    await recordRefusal(tx, accountKeeper, account, `code-${outcome}`);
    return outcome;
  }
  await markCodeUsed(tx, context, account.id, code);
  await forgetAttempts(tx, subjectHash(context, account.id), ['code-account']);
  await forgetAttempts(tx, subjectHash(context, account.email), ['sign-in-account']);
  const by = isTotp(code) ? 'authenticator' : 'backup-code';
  const { session } = await answerSession(tx, context, { cookie: outcome.session, by });
  return session;
}
