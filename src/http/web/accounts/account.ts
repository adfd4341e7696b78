// The account of whoever is signed in.

import { z } from 'zod';
import { changePassword } from '../../../actions/accounts/change-password.ts';
import { listSessions } from '../../../actions/accounts/list-sessions.ts';
import { revokeOtherSessions } from '../../../actions/accounts/revoke-other-sessions.ts';
import { revokeSession } from '../../../actions/accounts/revoke-session.ts';
import { withActor } from '../../../db/client.ts';
import { dayOf } from '../../../domain/dates.ts';
import { listOwnRoles } from '../../../store/accounts/own-account-reads.ts';
import { accountPage } from '../../../views/account/account.tsx';
import { changePasswordPage } from '../../../views/account/password.tsx';
import { untouched } from '../../../views/page.ts';
import type { App } from '../../deps.ts';
import { attempt, formAgain, typedIn } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { ownPage } from '../frame/page-routes.ts';

const devicePage = {
  ...ownPage,
  schema: { ...ownPage.schema, params: z.object({ id: z.uuid() }) },
} as const;

/** The routes of one's own account, its devices and its password. */
export function accountRoutes(app: App, { accounts, pageOf }: PageDoor): void {
  app.get('/account', ownPage, async (request, reply) => {
    const context = accounts.sessionContextOf(request);
    const { session, db, now } = context;
    if (session.standing === 'enrolment')
      return await reply.redirect('/account/second-factor', 303);
    const page = await pageOf(request, reply);
    const roles = await withActor(db, session.bearer, async (tx) => {
      return await listOwnRoles(tx, session.personId, dayOf(now));
    });
    const devices = await listSessions(context);
    return reply.html(
      accountPage(page, {
        roles,
        devices,
        secondFactor: session.secondFactor,
      }),
    );
  });

  app.post('/account/devices/:id/end', devicePage, async (request, reply) => {
    await revokeSession(accounts.sessionContextOf(request), request.params.id);
    return await reply.redirect('/account?done=device-ended', 303);
  });

  app.post('/account/devices/end-others', ownPage, async (request, reply) => {
    await revokeOtherSessions(accounts.sessionContextOf(request));
    return await reply.redirect('/account?done=devices-ended', 303);
  });

  app.get('/account/password', ownPage, async (request, reply) => {
    const page = await pageOf(request, reply);
    return reply.html(changePasswordPage(page, { form: untouched }));
  });

  app.post('/account/password', ownPage, async (request, reply) => {
    const context = accounts.sessionContextOf(request);
    const tried = await attempt(() => changePassword(context, typedIn(request)));
    if (tried.succeeded) {
      accounts.keepSession(reply, tried.result);
      return await reply.redirect('/account?done=password-changed', 303);
    }
    const page = await pageOf(request, reply);
    const form = formAgain(tried.errors, {});
    return reply.code(tried.status).html(changePasswordPage(page, { form }));
  });
}
