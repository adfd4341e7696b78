// A session that was just opened: what is answered and written down of it.
import { tokenReader } from '../../accounts/signature.ts';
import type { Tx } from '../../db/client.ts';
import { findSession, type KnownSession } from '../../store/accounts/sessions.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import type { AccountContext, CookieValue, SignIn } from './context.ts';

/** By what somebody proved who they are. */
export type Proof = 'password' | 'authenticator' | 'backup-code' | 'invitation';

/** The session that a cookie holds, which is known to be there. */
export async function knownSession(
  tx: Tx,
  { links, now, demonstration }: AccountContext,
  cookie: string,
): Promise<KnownSession> {
  const token = tokenReader(links)(cookie);
  const session =
    token === undefined ? undefined : await findSession(tx, token, { now, demonstration });
  if (session === undefined) throw new Error('a session that was just opened is not there');
  return session;
}

/** Writes down that a session was opened, and answers it. */
export async function answerSession(
  tx: Tx,
  context: AccountContext,
  { cookie, by }: { cookie: string; by: Proof },
): Promise<Extract<SignIn, { session: CookieValue }>> {
  const session = await knownSession(tx, context, cookie);
  await recordAudit(tx, session.bearer, {
    verb: 'session.open',
    recordType: 'session',
    recordId: session.id,
    ownerId: session.bearer.organization.id,
    details: { by, standing: session.standing },
  });
  return {
    next: session.standing === 'full' ? 'signed-in' : 'enrolment',
    session: { value: cookie, expiresAt: session.expiresAt },
  };
}

/** The new cookie of somebody whose session was replaced by another. */
export async function answerCookie(
  tx: Tx,
  context: AccountContext,
  cookie: string,
): Promise<CookieValue> {
  const { expiresAt } = await knownSession(tx, context, cookie);
  return { value: cookie, expiresAt };
}

/** Writes down that somebody was refused; of an account that is not there nothing is known. */
export async function recordRefusal(
  tx: Tx,
  actor: Parameters<typeof recordAudit>[1],
  account: { id: string; organizationId: string } | undefined,
  reason: string,
): Promise<void> {
  await recordAudit(tx, actor, {
    verb: 'session.refused',
    recordType: 'person',
    recordId: account?.id ?? null,
    ...(account && { ownerId: account.organizationId }),
    details: { reason },
  });
}
