// What a mail says, in the language of its reader: the same in its text and in its HTML.
import type { Letter } from '../domain/letter.ts';
import { type MailParameters, type MailTemplate, optionalMails } from '../domain/mail.ts';
import type { Language } from '../domain/vocabulary.ts';
import { text } from '../messages/format.ts';

export type MailWords = {
  subject: string;
  greeting: string;
  paragraphs: readonly string[];
  /** What to do, and where. */
  action: { label: string; url: string };
  /** Why one receives it, and what the sender is. */
  notes: readonly string[];
};

/** Mails that are something without a link that is used once. */
type SettledMail = Exclude<MailTemplate, 'invitation' | 'password-reset' | 'confirmation-request'>;

/** The page of the service to which a mail without a single-use link leads, by its parameters. */
const pages: Readonly<Record<SettledMail, (parameters: MailParameters) => string>> = {
  'password-changed': () => '/password/forgotten',
  'second-factor-changed': () => '/password/forgotten',
  'need-received': ({ reference }) => `/needs/${reference}`,
  'need-returned': ({ reference }) => `/needs/${reference}`,
  'proposal-approved': ({ reference }) => `/proposals/${reference}`,
  'release-made': ({ reference }) => `/releases/${reference}`,
  // What was revoked can be read no more.
  'release-revoked': () => '/releases',
  'offer-stale': ({ reference }) => `/offers/${reference}`,
};

/** The words of a letter. Throws where the letter lacks a value or a link that they ask for. */
export function wordsOf(letter: Letter, publicUrl: string): MailWords {
  const { template, language, parameters, link } = letter;
  const values = link === null ? parameters : { ...parameters, until: link.until.toISOString() };
  const body = text(language, `mail.${template}.body`, values);
  return {
    subject: text(language, `mail.${template}.subject`, values),
    greeting: text(language, 'mail.greeting'),
    paragraphs: body.split('\n\n'),
    action: actionOf(letter, publicUrl),
    notes: [
      text(language, `mail.${template}.reason`),
      ...(isOptional(template) ? [preferencesNote(language, publicUrl)] : []),
      text(language, 'mail.about'),
    ],
  };
}

function actionOf({ template, language, parameters, link }: Letter, publicUrl: string) {
  if (
    template === 'invitation' ||
    template === 'password-reset' ||
    template === 'confirmation-request'
  ) {
    if (link === null) throw new Error(`a mail of ${template} is nothing without its link`);
    return { label: text(language, `mail.${template}.action`, parameters), url: link.url };
  }
  const url = `${publicUrl}${pages[template](parameters)}`;
  const isAboutAccount = template === 'password-changed' || template === 'second-factor-changed';
  return { label: text(language, isAboutAccount ? 'mail.set-password' : 'mail.in-enlace'), url };
}

function isOptional(template: MailTemplate): boolean {
  const optional: readonly MailTemplate[] = optionalMails;
  return optional.includes(template);
}

function preferencesNote(language: Language, publicUrl: string): string {
  return text(language, 'mail.preferences', { url: `${publicUrl}/preferences` });
}
