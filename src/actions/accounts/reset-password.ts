import { z } from 'zod';
import { completeReset, resetAccount } from '../../accounts/credentials.ts';
import { hashOf } from '../../accounts/passwords.ts';
import { withActor } from '../../db/client.ts';
import { linkNotValid } from '../../domain/errors.ts';
import { networkOf } from '../../domain/network.ts';
import { parse } from '../../domain/parse.ts';
import { newPassword, refuseAddress } from '../../domain/password.ts';
import { type Account, findAccount, lockAccount } from '../../store/accounts/accounts.ts';
import { forgetAttempts } from '../../store/accounts/throttles.ts';
import { deleteVerificationsOf } from '../../store/accounts/verifications.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { queueMail } from '../../store/mails/mails.ts';
import { idInLink } from '../links.ts';
import { countAttempts, subjectHash } from './attempts.ts';
import { type AccountContext, accountKeeper } from './context.ts';

const resetInput = z.strictObject({ password: newPassword });

/** Throws not-found `link-not-valid` where the link cannot set a password any more, or too-many. */
export async function checkPasswordLink(context: AccountContext, token: string): Promise<void> {
  await accountOfLink(context, token);
}

/**
 * Sets the password by a link that was sent by mail, once, and ends all sessions; the second factor stays.
 * Throws not-found `link-not-valid`, invalid, or too-many.
 */
export async function resetPassword(
  context: AccountContext,
  token: string,
  input: unknown,
): Promise<void> {
  const { id, account } = await accountOfLink(context, token);
  const { password } = parse(resetInput, input);
  refuseAddress(password, account.email);
  const fresh = await hashOf(password);
  await withActor(context.db, accountKeeper, async (tx) => {
    await lockAccount(tx, account.id);
    if (!(await completeReset(tx, context.links, { id, fresh }))) throw linkNotValid();
    // Other links, and sign-ins that are half done with the old password, end with it.
    await deleteVerificationsOf(tx, account.id);
    await forgetAttempts(tx, subjectHash(context, account.email), ['sign-in-account']);
    await recordAudit(tx, accountKeeper, {
      verb: 'password.reset',
      recordType: 'person',
      recordId: account.id,
      ownerId: account.organizationId,
    });
    await queueMail(tx, { template: 'password-changed', personId: account.id, parameters: {} });
  });
}

async function accountOfLink(
  context: AccountContext,
  token: string,
): Promise<{ id: string; account: Account }> {
  const { db, links, now, demonstration } = context;
  await countAttempts(context, ['link-address', networkOf(context.caller.address)]);
  const id = idInLink(links, 'password', token);
  if (id === undefined) throw linkNotValid();
  const account = await withActor(db, accountKeeper, async (tx) => {
    const accountId = await resetAccount(tx, links, { id, now });
    return accountId === undefined ? undefined : await findAccount(tx, accountId);
  });
  if (account === undefined || (account.demonstration && !demonstration)) throw linkNotValid();
  return { id, account };
}
