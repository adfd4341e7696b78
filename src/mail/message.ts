// A letter as the message that a mail server takes (RFC 5322).
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter } from '../domain/letter.ts';
import type { MailSender } from '../domain/mail-server.ts';
import { htmlOf, textOf } from './bodies.ts';
import { wordsOf } from './words.ts';

/** By whom mail is sent, and the address of the service to which its links lead. */
export type MailOrigin = { sender: MailSender; publicUrl: string };

/**
 * Writes the message of a letter: the same bytes whenever it is written, with a Message-ID of the mail,
 * by which a message that was sent twice is known for one.
 */
export async function messageOf(
  letter: Letter,
  { sender, publicUrl }: MailOrigin,
): Promise<Buffer> {
  const words = wordsOf(letter, publicUrl);
  const composed = new MailComposer({
    from: sender,
    to: { name: '', address: letter.to },
    subject: words.subject,
    date: letter.date,
    messageId: `<${letter.mailId}@${new URL(publicUrl).hostname}>`,
    headers: {
      // RFC 3834: no machine answers it.
      'Auto-Submitted': 'auto-generated',
      'Content-Language': letter.language,
    },
    text: textOf(words),
    html: htmlOf(words, letter.language),
    baseBoundary: letter.mailId,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await composed.compile().build();
}
