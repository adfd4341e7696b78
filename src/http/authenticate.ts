// Who is asking: the bearer of the key in the Authorization header, or the person whose session the
// cookie holds.
import type { FastifyRequest } from 'fastify';
import { sessionCheck } from '../actions/accounts/check-session.ts';
import { hashOfKey } from '../actions/create-key.ts';
import { withActor } from '../db/client.ts';
import type { Bearer, System } from '../domain/actor.ts';
import { unauthenticated } from '../domain/errors.ts';
import { findBearer } from '../store/accounts/api-keys.ts';
import type { App, HttpDeps } from './deps.ts';
import { admit } from './route-access.ts';
import { sessionCookies } from './session.ts';

declare module 'fastify' {
  interface FastifyRequest {
    bearer: Bearer | undefined;
  }
}

/** Keys are nobody's to read but the service's own. */
const door: System = { kind: 'system', name: 'door' };
const credentials = /^Bearer +(enl_[\w-]{16,100})$/i;

/**
 * Finds the bearer of each request before its rate is counted, and admits it before its body is read.
 * Nothing is cached: a revoked key and a session that was ended stop working at once. A key goes before a
 * cookie. Whoever still lacks the second factor that a role requires, or holds no role any more, has a
 * session and is no bearer.
 */
export function authenticate(app: App, deps: HttpDeps): void {
  const { db, now, links, demonstration } = deps;
  const check = sessionCheck(deps);
  const { session: cookieName } = sessionCookies(links.publicUrl);
  app.decorateRequest('bearer', undefined);
  app.addHook('onRequest', async (request) => {
    if (request.is404) return;
    const key = credentials.exec(request.headers.authorization ?? '')?.[1];
    if (key !== undefined) {
      if (request.routeOptions.config.access === 'public') return;
      const hash = hashOfKey(key);
      request.bearer = await withActor(db, door, async (tx) => {
        return await findBearer(tx, hash, now(), { demonstration });
      });
      return;
    }
    const cookie = request.cookies[cookieName];
    if (cookie === undefined) return;
    const session = await check(cookie, now());
    request.session = session;
    if (session?.standing === 'full' && session.bearer.roles.length > 0) {
      request.bearer = session.bearer;
    }
  });
  app.addHook('preParsing', async (request) => {
    admit(request, request.bearer);
  });
}

/** The bearer of an admitted request. */
export function bearerOf(request: FastifyRequest): Bearer {
  if (request.bearer === undefined) throw unauthenticated();
  return request.bearer;
}
