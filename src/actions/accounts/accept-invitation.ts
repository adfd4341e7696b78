import { z } from 'zod';
import { createAccount } from '../../accounts/credentials.ts';
import { hashOf } from '../../accounts/passwords.ts';
import { signInWithPassword } from '../../accounts/sessions.ts';
import { type Tx, withActor } from '../../db/client.ts';
import { linkNotValid } from '../../domain/errors.ts';
import { networkOf } from '../../domain/network.ts';
import { parse } from '../../domain/parse.ts';
import { newPassword, refuseAddress } from '../../domain/password.ts';
import {
  findOpenInvitation,
  markInvitationAccepted,
} from '../../store/accounts/invitation-acceptance.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { idInLink } from '../links.ts';
import { countAttempts } from './attempts.ts';
import { type AccountContext, accountKeeper, type SignIn } from './context.ts';
import { answerSession } from './opened.ts';

const acceptInput = z.strictObject({ password: newPassword });

/** Whom an invitation is for, of which organization and in which roles. */
export type OpenInvitation = NonNullable<Awaited<ReturnType<typeof findOpenInvitation>>>;

/** What the page of an invitation shows. Throws not-found `link-not-valid`, or too-many. */
export async function openInvitation(
  context: AccountContext,
  token: string,
): Promise<OpenInvitation> {
  const { db, links, now } = context;
  await countAttempts(context, ['link-address', networkOf(context.caller.address)]);
  const id = idInLink(links, 'invitations', token);
  if (id === undefined) throw linkNotValid();
  const invitation = await withActor(
    db,
    accountKeeper,
    async (tx) => await findOpenInvitation(tx, id, now),
  );
  if (invitation === undefined) throw linkNotValid();
  return invitation;
}

/**
 * Makes the account of an invited person with a password, and signs in: the link came by mail, so the
 * address is the person's. It works once; a link that is unknown, used, withdrawn or over gets the one
 * answer not-found `link-not-valid`. Throws invalid or too-many too.
 */
export async function acceptInvitation(
  context: AccountContext,
  token: string,
  input: unknown,
): Promise<SignIn> {
  const invitation = await openInvitation(context, token);
  const { password } = parse(acceptInput, input);
  refuseAddress(password, invitation.email);
  const fresh = await hashOf(password);
  return await withActor(
    context.db,
    accountKeeper,
    async (tx) => await makeAccount(tx, context, invitation, fresh),
  );
}

async function makeAccount(
  tx: Tx,
  context: AccountContext,
  { id, personId, email, organization }: OpenInvitation,
  fresh: string,
): Promise<SignIn> {
  const { links, now, caller } = context;
  if (!(await markInvitationAccepted(tx, id, now))) throw linkNotValid();
  await createAccount(tx, links, { personId, email, fresh });
  await recordAudit(tx, accountKeeper, {
    verb: 'invitation.accept',
    recordType: 'person',
    recordId: personId,
    ownerId: organization.id,
    details: { invitationId: id },
  });
  const opened = await signInWithPassword(tx, links, { email, proven: fresh, origin: caller });
  if (opened.session === undefined) throw new Error('a new account was not signed in');
  return await answerSession(tx, context, { cookie: opened.session, by: 'invitation' });
}
