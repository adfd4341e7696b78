// Which mails somebody receives, chosen by themselves.
import { changeMailPreferences } from '../../../actions/accounts/change-mail-preferences.ts';
import { readMailPreferences } from '../../../actions/accounts/read-mail-preferences.ts';
import { formShapeOf } from '../../../domain/form-shape.ts';
import { mailPreferencesInput, optionalMailsOf } from '../../../domain/mail.ts';
import { preferencesPage } from '../../../views/preferences/preferences.tsx';
import type { App } from '../../deps.ts';
import { attempt, inputIn, shapedForm } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { ownPage } from '../frame/page-routes.ts';

const shape = formShapeOf(mailPreferencesInput);

/** The routes of one's own mail. */
export function preferenceRoutes(app: App, { accounts, pageOf }: PageDoor): void {
  app.get('/preferences', ownPage, async (request, reply) => {
    const context = accounts.sessionContextOf(request);
    const { choices, ...values } = await readMailPreferences(context);
    const form = shapedForm(shape, values);
    const page = await pageOf(request, reply);
    return reply.html(preferencesPage(page, { form, choices }));
  });

  app.post('/preferences', ownPage, async (request, reply) => {
    const context = accounts.sessionContextOf(request);
    const input = inputIn(request, shape);
    const tried = await attempt(() => changeMailPreferences(context, input));
    if (tried.succeeded) return await reply.redirect('/preferences?done=preferences-saved', 303);
    const choices = optionalMailsOf(context.session.bearer.roles);
    const form = shapedForm(shape, input, tried.errors);
    const page = await pageOf(request, reply);
    return reply.code(tried.status).html(preferencesPage(page, { form, choices }));
  });
}
