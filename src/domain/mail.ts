// Mail: what the service writes to people about. A mail holds references and links only.

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
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** What a mail is about: references, ids and codes; never a name, an address or a text. */
export type MailParameters = Readonly<Record<string, string>>;
