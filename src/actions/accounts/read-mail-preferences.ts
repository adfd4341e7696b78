import { withActor } from '../../db/client.ts';
import { unauthenticated } from '../../domain/errors.ts';
import { type OptionalMail, optionalMailsOf } from '../../domain/mail.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { findOwnPerson, findUnwantedMails } from '../../store/accounts/own-account-reads.ts';
import type { SessionContext } from './context.ts';

/** The language of somebody's mails, which of them they can do without, and of these the ones they want. */
export type MailPreferences = {
  language: Language;
  choices: OptionalMail[];
  wanted: OptionalMail[];
};

/** What somebody who is signed in receives by mail. */
export async function readMailPreferences({
  db,
  session: { bearer },
}: SessionContext): Promise<MailPreferences> {
  return await withActor(db, bearer, async (tx) => {
    const person = await findOwnPerson(tx, bearer.id);
    if (person === undefined) throw unauthenticated();
    const choices = optionalMailsOf(bearer.roles);
    const unwanted = await findUnwantedMails(tx, bearer.id);
    const wanted = choices.filter((template) => !unwanted.includes(template));
    return { language: person.language, choices, wanted };
  });
}
