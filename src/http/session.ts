// The session of a request: its cookies, and what the actions on accounts are given.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type {
  AccountContext,
  CookieValue,
  SessionContext,
  SignIn,
} from '../actions/accounts/context.ts';

/** The door to the actions on accounts; made once by `openAccounts(app, deps)`. */
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
