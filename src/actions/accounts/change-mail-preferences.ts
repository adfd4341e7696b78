import { withActor } from '../../db/client.ts';
import { mailPreferencesInput, optionalMailsOf } from '../../domain/mail.ts';
import { parse } from '../../domain/parse.ts';
import { findUnwantedMails } from '../../store/accounts/own-account-reads.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { saveLanguage, saveUnwantedMails } from '../../store/mails/mail-preferences.ts';
import type { SessionContext } from './context.ts';

/**
 * Changes which mails somebody receives of those that can be done without, and the language of all. Said
 * is only what their present roles bring; what was said in another role stands until it is held again.
 * Throws `invalid`.
 */
export async function changeMailPreferences(
  { db, now, session: { bearer } }: SessionContext,
  input: unknown,
): Promise<void> {
  const { language, wanted } = parse(mailPreferencesInput, input);
  const asked = optionalMailsOf(bearer.roles);
  await withActor(db, bearer, async (tx) => {
    const before = await findUnwantedMails(tx, bearer.id);
    const unwanted = [
      ...before.filter((template) => !asked.includes(template)),
      ...asked.filter((template) => !wanted.includes(template)),
    ];
    await saveUnwantedMails(tx, { personId: bearer.id, unwanted, changedAt: now });
    await saveLanguage(tx, bearer.id, language);
    await recordAudit(tx, bearer, {
      verb: 'mail-preferences.change',
      recordType: 'person',
      recordId: bearer.id,
      ownerId: bearer.organization.id,
      details: { language, unwanted },
    });
  });
}
