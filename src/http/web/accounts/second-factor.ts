// The second factor of whoever is signed in.
import { z } from 'zod';
import { beginSecondFactor } from '../../../actions/accounts/begin-second-factor.ts';
import { confirmSecondFactor } from '../../../actions/accounts/confirm-second-factor.ts';
import { removeSecondFactor } from '../../../actions/accounts/remove-second-factor.ts';
import { renewBackupCodes } from '../../../actions/accounts/renew-backup-codes.ts';
import { parse } from '../../../domain/parse.ts';
import type { Session } from '../../../domain/session.ts';
import { backupCodesPage, enrolmentPage } from '../../../views/account/enrolment.tsx';
import { secondFactorPage } from '../../../views/account/second-factor.tsx';
import { untouched } from '../../../views/page.ts';
import type { App } from '../../deps.ts';
import { attempt, formAgain, typedIn } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { ownPage } from '../frame/page-routes.ts';

/** What the page of an enrolment carries for its own second try. */
const carried = z.object({
  secret: z.string().regex(/^[A-Z2-7]{16,128}$/),
  uri: z.string().startsWith('otpauth://totp/').max(1000),
  backupCodes: z
    .string()
    .max(1000)
    .transform((codes) => codes.split(' ')),
});

/** The routes of one's own second factor. */
export function secondFactorRoutes(app: App, { accounts, pageOf }: PageDoor): void {
  app.get('/account/second-factor', ownPage, async (request, reply) => {
    const model = { ...standing(accounts.sessionContextOf(request)), form: untouched };
    return reply.html(secondFactorPage(await pageOf(request, reply), model));
  });

  app.post('/account/second-factor', ownPage, async (request, reply) => {
    const context = accounts.sessionContextOf(request);
    const tried = await attempt(() => beginSecondFactor(context, typedIn(request)));
    const page = await pageOf(request, reply);
    if (tried.succeeded) {
      return reply.html(enrolmentPage(page, { form: untouched, enrolment: tried.result }));
    }
    const model = { ...standing(context), form: formAgain(tried.errors, {}) };
    return reply.code(tried.status).html(secondFactorPage(page, model));
  });

  app.post('/account/second-factor/confirm', ownPage, async (request, reply) => {
    const { code = '', ...rest } = typedIn(request);
    const context = accounts.sessionContextOf(request);
    const enrolment = parse(carried, rest);
    const tried = await attempt(() => confirmSecondFactor(context, { code }));
    if (tried.succeeded) {
      accounts.keepSession(reply, tried.result);
      return await reply.redirect('/account?done=second-factor-on', 303);
    }
    const page = await pageOf(request, reply);
    const form = formAgain(tried.errors, {});
    return reply.code(tried.status).html(enrolmentPage(page, { form, enrolment }));
  });

  app.post('/account/second-factor/codes', ownPage, async (request, reply) => {
    const context = accounts.sessionContextOf(request);
    const tried = await attempt(() => renewBackupCodes(context, typedIn(request)));
    const page = await pageOf(request, reply);
    if (tried.succeeded) return reply.html(backupCodesPage(page, { codes: tried.result }));
    const model = { ...standing(context), form: formAgain(tried.errors, {}) };
    return reply.code(tried.status).html(secondFactorPage(page, model));
  });

  app.post('/account/second-factor/remove', ownPage, async (request, reply) => {
    const context = accounts.sessionContextOf(request);
    const tried = await attempt(() => removeSecondFactor(context, typedIn(request)));
    if (tried.succeeded) {
      accounts.keepSession(reply, tried.result);
      return await reply.redirect('/account?done=second-factor-off', 303);
    }
    const page = await pageOf(request, reply);
    const model = { ...standing(context), form: formAgain(tried.errors, {}) };
    return reply.code(tried.status).html(secondFactorPage(page, model));
  });
}

function standing({ session }: { session: Session }) {
  return { present: session.secondFactor, required: session.standing === 'enrolment' };
}
