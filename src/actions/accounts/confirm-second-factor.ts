import { confirmEnrolment } from '../../accounts/second-factors.ts';
import { withActor } from '../../db/client.ts';
import { conflict, invalidField } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import { lockAccount } from '../../store/accounts/accounts.ts';
import { deleteOtherSessions } from '../../store/accounts/sessions.ts';
import { forgetAttempts } from '../../store/accounts/throttles.ts';
import { countAttempts, subjectHash } from './attempts.ts';
import { accountKeeper, type CookieValue, type SessionContext } from './context.ts';
import { knownSession } from './opened.ts';
import { announceFactor } from './second-factor-changed.ts';
import { codeInput, markCodeUsed } from './used-codes.ts';

/**
 * Confirms the second factor by its first code. All other sessions end, which were opened without it;
 * answers the cookie of the session that replaces this one, now of full standing. Throws invalid `/code`
 * `wrong-code`, the conflict `second-factor-present` or `no-second-factor`, or too-many.
 */
export async function confirmSecondFactor(
  context: SessionContext,
  input: unknown,
): Promise<CookieValue> {
  const { db, links, caller, session } = context;
  const { code } = parse(codeInput, input);
  if (session.secondFactor) throw conflict('second-factor-present');
  await countAttempts(context, ['code-account', session.personId]);
  return await withActor(db, accountKeeper, async (tx) => {
    await lockAccount(tx, session.personId);
    const confirmed = await confirmEnrolment(tx, links, {
      cookie: session.cookie,
      code,
      origin: caller,
    });
    if (confirmed === 'wrong') throw invalidField('/code', 'wrong-code');
    if (confirmed === 'not-begun') throw conflict('no-second-factor');
    await markCodeUsed(tx, context, session.personId, code);
    await forgetAttempts(tx, subjectHash(context, session.personId), ['code-account']);
    const opened = await knownSession(tx, context, confirmed.session);
    await deleteOtherSessions(tx, session.personId, opened.id);
    const account = { id: session.personId, organizationId: session.bearer.organization.id };
    await announceFactor(tx, session, account, 'second-factor.confirm');
    return { value: confirmed.session, expiresAt: opened.expiresAt };
  });
}
