import { z } from 'zod';
import { replacePassword } from '../../accounts/credentials.ts';
import { hashOf } from '../../accounts/passwords.ts';
import { withActor } from '../../db/client.ts';
import { unauthenticated } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import { newPassword, presentedPassword, refuseAddress } from '../../domain/password.ts';
import { lockAccount } from '../../store/accounts/accounts.ts';
import { deleteVerificationsOf } from '../../store/accounts/verifications.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { queueMail } from '../../store/mails/mails.ts';
import { accountKeeper, type CookieValue, type SessionContext } from './context.ts';
import { answerCookie } from './opened.ts';
import { provePassword } from './prove.ts';

const changeInput = z.strictObject({ current: presentedPassword, password: newPassword });

/**
 * Changes the password, which the present one permits, and ends all other sessions; answers the cookie of
 * the session that replaces this one. Throws invalid (`/current` `wrong-password` among others), or
 * too-many.
 */
export async function changePassword(
  context: SessionContext,
  input: unknown,
): Promise<CookieValue> {
  const { current, password } = parse(changeInput, input);
  const { account, proof } = await provePassword(context, current, '/current');
  refuseAddress(password, account.email);
  const fresh = await hashOf(password);
  const { db, links, session } = context;
  return await withActor(db, accountKeeper, async (tx) => {
    await lockAccount(tx, account.id);
    const cookie = await replacePassword(tx, links, { ...proof, fresh });
    if (cookie === undefined) throw unauthenticated();
    await deleteVerificationsOf(tx, account.id);
    await recordAudit(tx, session.bearer, {
      verb: 'password.change',
      recordType: 'person',
      recordId: account.id,
      ownerId: account.organizationId,
    });
    await queueMail(tx, { template: 'password-changed', personId: account.id, parameters: {} });
    return await answerCookie(tx, context, cookie);
  });
}
