// A new password for somebody who forgot the old one.
import { requestPasswordReset } from '../../../actions/accounts/request-password-reset.ts';
import { checkPasswordLink, resetPassword } from '../../../actions/accounts/reset-password.ts';
import { messagePage } from '../../../views/message-page.tsx';
import { untouched } from '../../../views/page.ts';
import { forgottenPasswordPage, newPasswordPage } from '../../../views/passwords.tsx';
import type { App } from '../../deps.ts';
import { attempt, formAgain, typedIn } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { linkPage, openPage } from '../frame/page-routes.ts';

/** The routes of forgotten passwords. Their answers never tell whether there is an account. */
export function passwordRoutes(app: App, { accounts, pageOf }: PageDoor): void {
  app.get('/password/forgotten', openPage, async (request, reply) => {
    const page = await pageOf(request, reply);
    return reply.html(forgottenPasswordPage(page, { form: untouched }));
  });

  app.post('/password/forgotten', openPage, async (request, reply) => {
    const typed = typedIn(request);
    const tried = await attempt(() => requestPasswordReset(accounts.contextOf(request), typed));
    if (tried.succeeded) return await reply.redirect('/password/sent', 303);
    const form = formAgain(tried.errors, typed, 'email');
    const page = await pageOf(request, reply);
    return reply.code(tried.status).html(forgottenPasswordPage(page, { form }));
  });

  app.get('/password/sent', openPage, async (request, reply) => {
    return reply.html(messagePage(await pageOf(request, reply), 'mail-sent'));
  });

  app.get('/password/:token', linkPage, async (request, reply) => {
    const { token } = request.params;
    await checkPasswordLink(accounts.contextOf(request), token);
    const page = await pageOf(request, reply);
    return reply.html(newPasswordPage(page, { form: untouched, action: `/password/${token}` }));
  });

  app.post('/password/:token', linkPage, async (request, reply) => {
    const { token } = request.params;
    const tried = await attempt(() =>
      resetPassword(accounts.contextOf(request), token, typedIn(request)),
    );
    if (tried.succeeded) {
      accounts.dropSession(reply);
      return await reply.redirect('/sign-in?done=password-set', 303);
    }
    const form = formAgain(tried.errors, {});
    const page = await pageOf(request, reply);
    const view = newPasswordPage(page, { form, action: `/password/${token}` });
    return reply.code(tried.status).html(view);
  });
}
