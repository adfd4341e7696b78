// Coming in and going out.
import type { FastifyReply } from 'fastify';
import { signIn } from '../../actions/accounts/sign-in.ts';
import { signOut } from '../../actions/accounts/sign-out.ts';
import { verifySecondFactor } from '../../actions/accounts/verify-second-factor.ts';
import { untouched } from '../../views/page.ts';
import { codePage, signInPage } from '../../views/sign-in.tsx';
import type { App } from '../deps.ts';
import { attempt, formAgain, typedIn } from './forms.ts';
import { localPath } from './local-path.ts';
import type { PageDoor } from './page-door.ts';
import { doneQuery, openPage, ownPage } from './page-routes.ts';

const afterwards = '/account';

/** The routes of signing in and out. */
export function signInRoutes(app: App, { accounts, pageOf }: PageDoor): void {
  app.get('/sign-in', openPage, async (request, reply) => {
    const { done, next } = doneQuery.parse(request.query);
    const page = await pageOf(request, reply);
    return reply.html(signInPage(page, { form: untouched, next: localPath(next), done }));
  });

  app.post('/sign-in', openPage, async (request, reply) => {
    const { next: wanted, ...typed } = typedIn(request);
    const next = localPath(wanted);
    const tried = await attempt(() => signIn(accounts.contextOf(request), typed));
    if (!tried.succeeded) {
      const form = formAgain(tried.errors, typed, 'email');
      const page = await pageOf(request, reply);
      return reply.code(tried.status).html(signInPage(page, { form, next, done: null }));
    }
    accounts.answerSignIn(reply, tried.result);
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

  app.post('/sign-in/code', openPage, async (request, reply) => {
    const { next: wanted, ...typed } = typedIn(request);
    const next = localPath(wanted);
    const challenge = accounts.challengeOf(request);
    if (challenge === undefined) return await startAgain(reply);
    const tried = await attempt(() =>
      verifySecondFactor(accounts.contextOf(request), challenge, typed),
    );
    if (!tried.succeeded) {
      const form = formAgain(tried.errors, typed);
      const page = await pageOf(request, reply);
      return reply.code(tried.status).html(codePage(page, { form, next }));
    }
    accounts.keepSession(reply, tried.result);
    return await reply.redirect(next ?? afterwards, 303);
  });

  app.post('/sign-out', ownPage, async (request, reply) => {
    await signOut(accounts.sessionContextOf(request));
    accounts.dropSession(reply);
    return await reply.redirect('/sign-in?done=signed-out', 303);
  });
}

async function startAgain(reply: FastifyReply) {
  return await reply.redirect('/sign-in', 303);
}

function withNext(path: string, next: string | null): string {
  return next === null ? path : `${path}?${new URLSearchParams({ next }).toString()}`;
}
