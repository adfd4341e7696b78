// The session of a request: its cookies, and what the actions on accounts are given.
import cookie, { type CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type {
  AccountContext,
  CookieValue,
  SessionContext,
  SignIn,
} from '../actions/accounts/context.ts';
import { unauthenticated } from '../domain/errors.ts';
import type { Session } from '../domain/session.ts';
import { csrfTokens } from './csrf.ts';
import type { App, HttpDeps } from './deps.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of somebody who is signed in, of whatever standing. */
    session: Session | undefined;
  }
}

/** The door to the actions on accounts. */
export type AccountDoor = {
  /** The context of a request of anybody. */
  contextOf(request: FastifyRequest): AccountContext;
  /** The context of a request of somebody signed in, of whatever standing; throws `unauthenticated`. */
  sessionContextOf(request: FastifyRequest): SessionContext;
  /** Sets the cookie of a session, or the half-way cookie of a challenge. */
  answerSignIn(reply: FastifyReply, signIn: SignIn): void;
  /** Sets the cookie of a session and takes the half-way cookie away. */
  keepSession(reply: FastifyReply, session: CookieValue): void;
  /** Takes both cookies away. */
  dropSession(reply: FastifyReply): void;
  /** The challenge that the half-way cookie holds. */
  challengeOf(request: FastifyRequest): string | undefined;
  /** The token that forms send as the field `_csrf` and scripts as the header `x-csrf-token`. */
  csrfTokenOf(request: FastifyRequest): string;
};

/** Names and attributes of the two cookies. */
export type SessionCookies = {
  session: string;
  challenge: string;
  attributes: CookieSerializeOptions;
};

/** How much of the description of a browser is kept. */
const longestDevice = 300;

/**
 * The cookies of an installation. Over HTTPS the prefix `__Host-` binds them to this host, whatever a
 * neighbouring one sets. The cookie of a session goes with the browser; how long the session lasts is for
 * the service alone to know.
 */
export function sessionCookies(publicUrl: string): SessionCookies {
  const secure = publicUrl.startsWith('https:');
  const prefix = secure ? '__Host-' : '';
  return {
    session: `${prefix}enlace`,
    challenge: `${prefix}enlace-code`,
    attributes: { httpOnly: true, secure, sameSite: 'lax', path: '/' },
  };
}

/** Reads cookies, and opens the door to the actions on accounts. */
export async function openAccounts(app: App, deps: HttpDeps): Promise<AccountDoor> {
  await app.register(cookie);
  app.decorateRequest('session', undefined);
  const { db, now, links, demonstration } = deps;
  const { session: sessionName, challenge, attributes } = sessionCookies(links.publicUrl);
  const tokens = csrfTokens(deps);
  const drop = (reply: FastifyReply, name: string) => reply.clearCookie(name, attributes);
  const contextOf: AccountDoor['contextOf'] = ({ ip, headers }) => ({
    db,
    now: now(),
    links,
    demonstration,
    caller: { address: ip, device: (headers['user-agent'] ?? '').slice(0, longestDevice) },
  });
  const keepSession: AccountDoor['keepSession'] = (reply, { value }) => {
    reply.setCookie(sessionName, value, attributes);
    drop(reply, challenge);
  };
  return {
    contextOf,
    keepSession,
    sessionContextOf: (request) => {
      if (request.session === undefined) throw unauthenticated();
      return { ...contextOf(request), session: request.session };
    },
    answerSignIn: (reply, signIn) => {
      if (signIn.next !== 'second-factor') {
        keepSession(reply, signIn.session);
        return;
      }
      const { value, expiresAt } = signIn.challenge;
      reply.setCookie(challenge, value, { ...attributes, expires: expiresAt });
    },
    dropSession: (reply) => {
      drop(reply, sessionName);
      drop(reply, challenge);
    },
    challengeOf: (request) => request.cookies[challenge],
    csrfTokenOf: ({ session }) => (session === undefined ? '' : tokens.make(session)),
  };
}
