// Who is asking: the bearer of the key in the Authorization header.
import type { FastifyRequest } from 'fastify';
import { hashOfKey } from '../actions/create-key.ts';
import { withActor } from '../db/client.ts';
import type { Bearer, System } from '../domain/actor.ts';
import { unauthenticated } from '../domain/errors.ts';
import { findBearer } from '../store/api-keys.ts';
import type { App, HttpDeps } from './deps.ts';
import { admit } from './route-access.ts';

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
 * Nothing is cached: a revoked key stops working at once.
 */
export function authenticate(app: App, { db, now }: HttpDeps): void {
  app.decorateRequest('bearer', undefined);
  app.addHook('onRequest', async (request) => {
    if (request.is404 || request.routeOptions.config.access === 'public') return;
    const key = credentials.exec(request.headers.authorization ?? '')?.[1];
    if (key === undefined) return;
    const hash = hashOfKey(key);
    request.bearer = await withActor(db, door, async (tx) => await findBearer(tx, hash, now()));
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
