// Which mails somebody does without, for themselves.
import { eq } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { mailPreferences } from '../../db/schema/mail-preferences.ts';
import { persons } from '../../db/schema/people.ts';
import type { Language } from '../../domain/vocabulary.ts';

/** Writes down which mails the person does without, in the place of what was said before. */
export async function saveUnwantedMails(
  tx: Tx,
  preferences: typeof mailPreferences.$inferInsert,
): Promise<void> {
  const { unwanted, changedAt } = preferences;
  await tx
    .insert(mailPreferences)
    .values(preferences)
    .onConflictDoUpdate({ target: mailPreferences.personId, set: { unwanted, changedAt } });
}

/** Changes the language in which the person is written to, and reads pages where no other is chosen. */
export async function saveLanguage(tx: Tx, personId: string, language: Language): Promise<void> {
  await tx.update(persons).set({ language }).where(eq(persons.id, personId));
}
