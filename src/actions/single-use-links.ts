// The links of mails, made at the moment of sending from the rows that say how long they can be used.
import type { Tx } from '../db/client.ts';
import type { MailParameters, MailTemplate } from '../domain/mail.ts';
import {
  findConfirmationEnd,
  findInvitationEnd,
  findVerificationEnd,
} from '../store/accounts/link-ends.ts';
import { type LinkPurpose, type Links, linkTo } from './links.ts';

type SingleUse = {
  purpose: LinkPurpose;
  /** The parameter that holds the id of the row. */
  parameter: string;
  findEnd(tx: Tx, id: string, now: Date): Promise<Date | undefined>;
};

const invitation: SingleUse = {
  purpose: 'invitations',
  parameter: 'invitationId',
  findEnd: findInvitationEnd,
};
const passwordReset: SingleUse = {
  purpose: 'password',
  parameter: 'verificationId',
  findEnd: findVerificationEnd,
};
const confirmation: SingleUse = {
  purpose: 'confirmations',
  parameter: 'confirmationId',
  findEnd: findConfirmationEnd,
};

/** The templates that are nothing without their link. */
const templates = new Map<MailTemplate, SingleUse>([
  ['invitation', invitation],
  ['password-reset', passwordReset],
  ['confirmation-request', confirmation],
]);

/**
 * The link of a mail and until when it can be used; null for templates without one, and `over` where it
 * was used or withdrawn, or has expired, so that the mail need not be sent.
 */
export async function singleUseLink(
  tx: Tx,
  { links, now }: { links: Links; now: Date },
  { template, parameters }: { template: MailTemplate; parameters: MailParameters },
): Promise<{ url: string; until: Date } | null | 'over'> {
  const kind = templates.get(template);
  if (kind === undefined) return null;
  const id = parameters[kind.parameter];
  const until = id === undefined ? undefined : await kind.findEnd(tx, id, now);
  if (id === undefined || until === undefined) return 'over';
  return { url: linkTo(links, kind.purpose, id), until };
}
