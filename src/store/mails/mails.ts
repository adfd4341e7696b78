// Mail that is to be sent.
import type { Tx } from '../../db/client.ts';
import { mails } from '../../db/schema/mails.ts';
import { type MailSubject, type MailTemplate, mailShapes } from '../../domain/mail.ts';
import { enqueue } from '../outbox/outbox.ts';

/** A mail to a person, about something. */
export type NewMail<Template extends MailTemplate = MailTemplate> = MailSubject<Template> & {
  personId: string;
};

/**
 * Has a mail sent once this transaction commits. Nothing of it is written here but what it is about:
 * address, language and link are read when it is sent. Throws where a parameter has another shape,
 * since that would be a text.
 */
export async function queueMail(tx: Tx, mail: NewMail): Promise<void> {
  const { template, personId } = mail;
  const parameters = mailShapes[template].parse(mail.parameters);
  // The row is the service's own: nobody who writes it may read it, not even its id.
  const mailId = crypto.randomUUID();
  await tx.insert(mails).values({ id: mailId, template, personId, parameters });
  await enqueue(tx, 'send-mail', { mailId });
}
