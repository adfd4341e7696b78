// Mail: what the service writes to people about, and what a mail may hold: references, ids and dates;
// never a name, an address, or a text that somebody filed.
import { z } from 'zod';
import { languages, type Role } from './vocabulary.ts';

const id = z.uuid();
const reference = z.string().regex(/^[A-Z]-[0-9A-HJKMNP-TV-Z]{6}$/);

/** The templates and their parameters. An id stands for a row whose link is made when the mail is sent. */
export const mailShapes = {
  /** To whoever may open an account: the row of `invitations`. */
  invitation: z.strictObject({ invitationId: id }),
  /** To whoever asked to set a password anew: the row of `verifications`. */
  'password-reset': z.strictObject({ verificationId: id }),
  'password-changed': z.strictObject({}),
  'second-factor-changed': z.strictObject({}),
  /** To a person of the owner, about what was entered on its behalf: the row of `confirmations`. */
  'confirmation-request': z.strictObject({ confirmationId: id, reference }),
  /** To whoever filed a need: the receipt, with the day by which the secretariat answers. */
  'need-received': z.strictObject({ reference, answerBy: z.iso.date() }),
  'need-returned': z.strictObject({ reference }),
  /** To the state: a proposal was approved for its need. */
  'proposal-approved': z.strictObject({ reference, needReference: reference }),
  /** To the provider, by the reference of the release. */
  'release-made': z.strictObject({ reference }),
  'release-revoked': z.strictObject({ reference }),
  /** To the provider of an offer that nobody confirmed for a long time. */
  'offer-stale': z.strictObject({ reference }),
} as const;
export type MailTemplate = keyof typeof mailShapes;

export const mailTemplates = [
  'invitation',
  'password-reset',
  'password-changed',
  'second-factor-changed',
  'confirmation-request',
  'need-received',
  'need-returned',
  'proposal-approved',
  'release-made',
  'release-revoked',
  'offer-stale',
] as const satisfies readonly MailTemplate[];

/**
 * Mails that their reader may do without, and the role in which they are received: what they tell also
 * stands on the desk. All others protect an account, carry a link that opens something, or ask that what
 * was read be used no longer.
 */
export const optionalMails = [
  'need-received',
  'need-returned',
  'proposal-approved',
  'release-made',
  'offer-stale',
] as const satisfies readonly MailTemplate[];
export type OptionalMail = (typeof optionalMails)[number];

/** In which role somebody receives a mail that can be done without. */
const receivedAs: Readonly<Record<OptionalMail, Role>> = {
  'need-received': 'focal-point',
  'need-returned': 'focal-point',
  'proposal-approved': 'focal-point',
  'release-made': 'provider-editor',
  'offer-stale': 'provider-editor',
};

/** What a mail is about, by its template. */
export type MailSubject<Template extends MailTemplate = MailTemplate> = {
  [Name in Template]: { template: Name; parameters: z.infer<(typeof mailShapes)[Name]> };
}[Template];

/** The parameters as they are kept. */
export type MailParameters = Readonly<Record<string, string>>;

/** Which mails somebody wants of those that can be done without, and the language of all of them. */
export const mailPreferencesInput = z.strictObject({
  language: z.enum(languages),
  wanted: z.array(z.enum(optionalMails)).max(optionalMails.length).default([]),
});

/** The mails that somebody in these roles receives and can do without. */
export function optionalMailsOf(roles: readonly Role[]): OptionalMail[] {
  return optionalMails.filter((template) => roles.includes(receivedAs[template]));
}
