// What a mail says, in the language of its reader: the same in its text and in its HTML.
import type { Letter } from '../domain/letter.ts';
import type { MailTemplate } from '../domain/mail.ts';
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

/** Pages of the service that mails without a single-use link lead to; the others lead to its first. */
const pages = new Map<MailTemplate, string>([
  ['password-changed', '/password/forgotten'],
  ['second-factor-changed', '/password/forgotten'],
]);

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
    notes: [text(language, `mail.${template}.reason`), text(language, 'mail.about')],
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
  const page = pages.get(template);
  return page === undefined
    ? { label: text(language, 'mail.in-enlace'), url: `${publicUrl}/` }
    : { label: text(language, 'mail.set-password'), url: `${publicUrl}${page}` };
}
