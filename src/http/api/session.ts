// Signing in and out, and the devices on which somebody is signed in.
import { z } from 'zod';
import { listSessions } from '../../actions/accounts/list-sessions.ts';
import { revokeOtherSessions } from '../../actions/accounts/revoke-other-sessions.ts';
import { revokeSession } from '../../actions/accounts/revoke-session.ts';
import { signIn } from '../../actions/accounts/sign-in.ts';
import { signOut } from '../../actions/accounts/sign-out.ts';
import { verifySecondFactor } from '../../actions/accounts/verify-second-factor.ts';
import type { App } from '../deps.ts';
import { open, signedIn } from '../route-access.ts';
import type { AccountDoor } from '../session.ts';
import {
  codeBody,
  deviceShape,
  presentDevice,
  presentSession,
  sessionShape,
  signInBody,
  signInShape,
} from './shapes/session.ts';

const tags = ['Sessions'];

/** The routes of sessions. */
export function sessionRoutes(app: App, accounts: AccountDoor): void {
  app.post(
    '/session',
    {
      config: open,
      schema: {
        tags,
        operationId: 'signIn',
        summary: 'Sign in with an address of mail and a password',
        description:
          'Sets the cookie of the session, or that of a sign-in which a code of the second factor completes. What is wrong is not told.',
        body: signInBody,
        response: { 200: signInShape },
      },
    },
    async (request, reply) => {
      const result = await signIn(accounts.contextOf(request), request.body);
      accounts.answerSignIn(reply, result);
      return { next: result.next };
    },
  );

  app.post(
    '/session/second-factor',
    {
      config: open,
      schema: {
        tags,
        operationId: 'verifySecondFactor',
        summary: 'Complete a sign-in with a code of the authenticator or a backup code',
        body: codeBody,
        response: { 200: signInShape },
      },
    },
    async (request, reply) => {
      const challenge = accounts.challengeOf(request);
      const context = accounts.contextOf(request);
      accounts.keepSession(reply, await verifySecondFactor(context, challenge, request.body));
      return { next: 'signed-in' as const };
    },
  );

  app.get(
    '/session',
    {
      config: signedIn,
      schema: {
        tags,
        operationId: 'getSession',
        summary: 'Who is signed in, what the session may do, and the token for changes',
        response: { 200: sessionShape },
      },
    },
    async (request) => {
      const { session } = accounts.sessionContextOf(request);
      return presentSession(session, accounts.csrfTokenOf(request));
    },
  );

  app.delete(
    '/session',
    {
      config: signedIn,
      schema: {
        tags,
        operationId: 'signOut',
        summary: 'Sign out',
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await signOut(accounts.sessionContextOf(request));
      accounts.dropSession(reply);
      return await reply.code(204).send(null);
    },
  );

  deviceRoutes(app, accounts);
}

function deviceRoutes(app: App, accounts: AccountDoor): void {
  app.get(
    '/sessions',
    {
      config: signedIn,
      schema: {
        tags,
        operationId: 'listSessions',
        summary: 'The devices on which one is signed in, the latest used first',
        response: { 200: z.object({ items: z.array(deviceShape) }) },
      },
    },
    async (request) => {
      const devices = await listSessions(accounts.sessionContextOf(request));
      return { items: devices.map(presentDevice) };
    },
  );

  app.delete(
    '/sessions/:id',
    {
      config: signedIn,
      schema: {
        tags,
        operationId: 'revokeSession',
        summary: 'Sign out on one device',
        params: z.object({ id: z.uuid() }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await revokeSession(accounts.sessionContextOf(request), request.params.id);
      return await reply.code(204).send(null);
    },
  );

  app.delete(
    '/sessions',
    {
      config: signedIn,
      schema: {
        tags,
        operationId: 'revokeOtherSessions',
        summary: 'Sign out everywhere but here',
        response: { 200: z.object({ ended: z.int() }) },
      },
    },
    async (request) => ({ ended: await revokeOtherSessions(accounts.sessionContextOf(request)) }),
  );
}
