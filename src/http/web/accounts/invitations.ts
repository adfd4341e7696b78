// Accepting an invitation.

import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptInvitation, openInvitation } from '../../../actions/accounts/accept-invitation.ts';
import { dayOf } from '../../../domain/dates.ts';
import { invitationPage } from '../../../views/invitation.tsx';
import { type FormState, untouched } from '../../../views/page.ts';
import type { App } from '../../deps.ts';
import { attempt, formAgain, typedIn } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { linkPage } from '../frame/page-routes.ts';
import { afterwards } from './sign-in.ts';

/** The routes of an invitation, for whoever holds its link. */
export function invitationRoutes(app: App, { accounts, pageOf }: PageDoor): void {
  const pageFor = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { token, form }: { token: string; form: FormState },
  ) => {
    const invitation = await openInvitation(accounts.contextOf(request), token);
    const page = await pageOf(request, reply, invitation.language);
    return invitationPage(page, {
      ...invitation,
      form,
      action: `/invitations/${token}`,
      organization: invitation.organization.names[page.language],
      expiresOn: dayOf(invitation.expiresAt),
    });
  };

  app.get('/invitations/:token', linkPage, async (request, reply) => {
    const { token } = request.params;
    return reply.html(await pageFor(request, reply, { token, form: untouched }));
  });

  app.post('/invitations/:token', linkPage, async (request, reply) => {
    const { token } = request.params;
    const { username: _, ...typed } = typedIn(request);
    const tried = await attempt(() => acceptInvitation(accounts.contextOf(request), token, typed));
    if (tried.succeeded) {
      accounts.answerSignIn(reply, tried.result);
      return await reply.redirect(afterwards, 303);
    }
    const form = formAgain(tried.errors, {});
    return reply.code(tried.status).html(await pageFor(request, reply, { token, form }));
  });
}
