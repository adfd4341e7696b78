// A letter of each template, about records that there are none of.
import { type Links, linkTo } from '../../src/actions/links.ts';
import type { Letter } from '../../src/domain/letter.ts';
import type { MailParameters, MailTemplate } from '../../src/domain/mail.ts';

export const links: Links = {
  secret: 'a secret of the tests, 32 characters',
  publicUrl: 'https://enlace.example.org',
};

export const origin = {
  sender: { name: 'Enlace', address: 'enlace@example.org' },
  publicUrl: links.publicUrl,
};

export const rowId = '6f1e5fd0-2f0e-4b1c-9a57-3c3d1f6f8a11';
export const mailId = '0190a5f0-0000-7000-8000-000000000000';

/** What each template is about, and where its link leads. */
export const letters: Readonly<Record<MailTemplate, { parameters: MailParameters; url: string }>> =
  {
    invitation: {
      parameters: { invitationId: rowId },
      url: linkTo(links, 'invitations', rowId),
    },
    'password-reset': {
      parameters: { verificationId: rowId },
      url: linkTo(links, 'password', rowId),
    },
    'password-changed': { parameters: {}, url: `${links.publicUrl}/password/forgotten` },
    'second-factor-changed': { parameters: {}, url: `${links.publicUrl}/password/forgotten` },
    'confirmation-request': {
      parameters: { confirmationId: rowId, reference: 'N-4XK7QM' },
      url: linkTo(links, 'confirmations', rowId),
    },
    'need-received': {
      parameters: { reference: 'N-4XK7QM', answerBy: '2026-12-24' },
      url: `${links.publicUrl}/needs/N-4XK7QM`,
    },
    'need-returned': {
      parameters: { reference: 'N-4XK7QM' },
      url: `${links.publicUrl}/needs/N-4XK7QM`,
    },
    'proposal-approved': {
      parameters: { reference: 'P-4XK7QM', needReference: 'N-7QM4XK' },
      url: `${links.publicUrl}/proposals/P-4XK7QM`,
    },
    'release-made': {
      parameters: { reference: 'R-4XK7QM' },
      url: `${links.publicUrl}/releases/R-4XK7QM`,
    },
    'release-revoked': {
      parameters: { reference: 'R-4XK7QM' },
      url: `${links.publicUrl}/releases`,
    },
    'offer-stale': {
      parameters: { reference: 'O-4XK7QM' },
      url: `${links.publicUrl}/offers/O-4XK7QM`,
    },
  };

const withLink: readonly MailTemplate[] = ['invitation', 'password-reset', 'confirmation-request'];

/** A letter of a template, to nobody. */
export function letterOf(template: MailTemplate, changes: Partial<Letter> = {}): Letter {
  const { parameters, url } = letters[template];
  const until = new Date('2026-12-01T10:30:00Z');
  return {
    mailId,
    template,
    parameters,
    to: 'nobody@example.org',
    language: 'en',
    date: new Date('2026-11-22T05:42:00Z'),
    link: withLink.includes(template) ? { url, until } : null,
    ...changes,
  };
}
