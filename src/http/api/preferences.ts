// Which mails one receives, and in which language.
import { z } from 'zod';
import { changeMailPreferences } from '../../actions/accounts/change-mail-preferences.ts';
import { readMailPreferences } from '../../actions/accounts/read-mail-preferences.ts';
import { mailPreferencesInput, optionalMails } from '../../domain/mail.ts';
import { languages } from '../../domain/vocabulary.ts';
import type { App } from '../deps.ts';
import { signedIn } from '../route-access.ts';
import type { AccountDoor } from '../session.ts';

const mails = z.array(z.enum(optionalMails));

const answer = z
  .object({
    language: z.enum(languages).meta({ description: 'The language of all mails' }),
    wanted: mails,
    choices: mails.meta({ description: 'The mails of your roles that you can do without' }),
  })
  .meta({ id: 'MailPreferences' });

/** The routes of one's own mail. */
export function preferenceRoutes(app: App, accounts: AccountDoor): void {
  const path = '/preferences';
  const shared = { tags: ['Account'], response: { 200: answer } };
  app.get(
    path,
    {
      config: signedIn,
      schema: {
        ...shared,
        operationId: 'getPreferences',
        summary: 'Which mails you receive, and in which language',
      },
    },
    async (request) => await readMailPreferences(accounts.sessionContextOf(request)),
  );
  app.put(
    path,
    {
      config: signedIn,
      schema: {
        ...shared,
        operationId: 'changePreferences',
        summary: 'Say which mails you want: of your choices, those that are not named are not sent',
        body: mailPreferencesInput,
      },
    },
    async (request) => {
      const context = accounts.sessionContextOf(request);
      await changeMailPreferences(context, request.body);
      return await readMailPreferences(context);
    },
  );
}
