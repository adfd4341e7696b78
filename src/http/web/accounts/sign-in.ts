// Coming in and going out.

import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionCheck } from '../../../actions/accounts/check-session.ts';
import type { CookieValue } from '../../../actions/accounts/context.ts';
import { signIn } from '../../../actions/accounts/sign-in.ts';
import { signOut } from '../../../actions/accounts/sign-out.ts';
import { verifySecondFactor } from '../../../actions/accounts/verify-second-factor.ts';
import { keptField } from '../../../domain/own-fields.ts';
import { keptFormPage } from '../../../views/kept-form.tsx';
import { untouched } from '../../../views/page.ts';
import { codePage, signInPage } from '../../../views/sign-in.tsx';
import { bodyLimit } from '../../body.ts';
import type { App } from '../../deps.ts';
import { attempt, formAgain, typedIn } from '../frame/forms.ts';
import { localPath } from '../frame/local-path.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { doneQuery, openPage, ownPage } from '../frame/page-routes.ts';

/** Where one goes on who came for nothing in particular: to what waits for them. */
export const afterwards = '/desk';

/** A form of signing in may carry another one along, that came when the session was over. */
const carrying = { ...openPage, bodyLimit } as const;

/** The routes of signing in and out. */
export function signInRoutes(app: App, pageDoor: PageDoor): void {
  const { accounts, pageOf } = pageDoor;
  app.get('/sign-in', openPage, async (request, reply) => {
    const { next } = doneQuery.parse(request.query);
    const page = await pageOf(request, reply);
    return reply.html(signInPage(page, { form: untouched, next: localPath(next) }));
  });

  app.post('/sign-in', carrying, async (request, reply) => {
    const { next: wanted, [keptField]: kept, ...typed } = typedIn(request);
    const next = localPath(wanted);
    const tried = await attempt(() => signIn(accounts.contextOf(request), typed));
    if (!tried.succeeded) {
      const form = formAgain(tried.errors, typed, 'email');
      const page = await pageOf(request, reply);
      return reply.code(tried.status).html(signInPage(page, { form, next, kept }));
    }
    accounts.answerSignIn(reply, tried.result);
    if (kept !== undefined && tried.result.next === 'second-factor') {
      return reply.html(codePage(await pageOf(request, reply), { form: untouched, next, kept }));
    }
    if (kept !== undefined && tried.result.next === 'signed-in') {
      const signedIn = { cookie: tried.result.session, kept };
      if (await showKept(pageDoor, request, reply, signedIn)) return reply;
    }
    const places = {
      'signed-in': next ?? afterwards,
      enrolment: '/account/second-factor',
      'second-factor': withNext('/sign-in/code', next),
    } as const;
    return await reply.redirect(places[tried.result.next], 303);
  });

  app.get('/sign-in/code', openPage, async (request, reply) => {
    if (accounts.challengeOf(request) === undefined) return await startAgain(reply);
    const next = localPath(doneQuery.parse(request.query).next);
    return reply.html(codePage(await pageOf(request, reply), { form: untouched, next }));
  });

  app.post('/sign-in/code', carrying, async (request, reply) => {
    const { next: wanted, [keptField]: kept, ...typed } = typedIn(request);
    const next = localPath(wanted);
    const challenge = accounts.challengeOf(request);
    if (challenge === undefined) return await startAgain(reply);
    const tried = await attempt(() =>
      verifySecondFactor(accounts.contextOf(request), challenge, typed),
    );
    if (!tried.succeeded) {
      const form = formAgain(tried.errors, typed);
      const page = await pageOf(request, reply);
      return reply.code(tried.status).html(codePage(page, { form, next, kept }));
    }
    accounts.keepSession(reply, tried.result);
    const signedIn = { cookie: tried.result, kept };
    if (await showKept(pageDoor, request, reply, signedIn)) return reply;
    return await reply.redirect(next ?? afterwards, 303);
  });

  app.post('/sign-out', ownPage, async (request, reply) => {
    await signOut(accounts.sessionContextOf(request));
    accounts.dropSession(reply);
    return await reply.redirect('/sign-in?done=signed-out', 303);
  });
}

/**
 * Shows whoever has just signed in that the form is kept that they sent without a session; answers whether
 * there is one, and theirs. Somebody else who signs in there is told nothing of it.
 */
async function showKept(
  { accounts, pageOf }: PageDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  { cookie, kept }: { cookie: CookieValue; kept: string | undefined },
): Promise<boolean> {
  const context = accounts.contextOf(request);
  const session = await sessionCheck(context)(cookie.value, context.now);
  if (session?.standing !== 'full' || kept === undefined) return false;
  const form = request.server.keptForms.open(session, kept);
  if (form === undefined) return false;
  request.session = session;
  request.bearer = session.bearer;
  const page = await pageOf(request, reply);
  reply.html(keptFormPage(page, { ...form, kept }));
  return true;
}

async function startAgain(reply: FastifyReply) {
  return await reply.redirect('/sign-in', 303);
}

function withNext(path: string, next: string | null): string {
  return next === null ? path : `${path}?${new URLSearchParams({ next }).toString()}`;
}
