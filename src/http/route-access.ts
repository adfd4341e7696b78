// Deny by default: every route says which verb of the access matrix it is, or that it is public, and
// the server does not start where one does not.
import type { FastifyRequest, RouteOptions } from 'fastify';
import { access, demand, type Verb } from '../domain/access.ts';
import type { Actor } from '../domain/actor.ts';
import { forbidden, unauthenticated } from '../domain/errors.ts';
import type { App } from './deps.ts';

/**
 * `'session'`: the route is about one's own account, for whoever is signed in.
 * `by: 'door'`: the verb is about no single record, and the door decides before the handler runs.
 * `by: 'action'`: the action decides, once it has found the record.
 */
export type RouteAccess = 'public' | 'session' | { verb: Verb; by: 'door' | 'action' };

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: RouteAccess;
    /** Of what leaves its record as it is, however often it is asked: it takes no If-Match and no key. */
    keepsRecord?: true;
  }
  interface FastifyInstance {
    /** Every route that was registered so far, with what decides who may use it. */
    decisions(): RouteDecision[];
  }
}

/** Method and path of a route as they were registered; without `access` nobody decided. */
export type RouteDecision = { method: string; url: string; access: RouteAccess | undefined };

/** A route for everybody, with or without a key. */
export const open = { access: 'public' } as const;

/** A route of one's own account, for whoever is signed in, even where the second factor is still missing. */
export const signedIn = { access: 'session' } as const;

/** A route of a verb that the door decides. */
export function decidedHere(verb: Verb): { access: RouteAccess } {
  return { access: { verb, by: 'door' } };
}

/** A route of a verb that the action decides, after it has found the record. */
export function decidedByAction(verb: Verb): { access: RouteAccess } {
  return { access: { verb, by: 'action' } };
}

/** Collects the decision of every route, and refuses to start where a route has none. */
export function requireDecisions(app: App): void {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => {
    routes.push(route);
  });
  app.decorate('decisions', () =>
    routes.flatMap(({ method, url, config }) =>
      [method].flat().map((one) => ({ method: one, url, access: config?.access })),
    ),
  );
  app.addHook('onReady', async () => {
    const undecided = app.decisions().filter(({ access: decision }) => decision === undefined);
    if (undecided.length === 0) return;
    const names = undecided.map(({ method, url }) => `${method} ${url}`).join(', ');
    throw new Error(`routes without an access decision: ${names}`);
  });
}

/**
 * Throws unless the request may reach its route: `unauthenticated` without a valid key or session;
 * `forbidden` where the session still lacks the second factor that a role requires, or its person holds
 * no role, where the key lacks the scope of the verb, or the actor may not and no record matters.
 */
export function admit(request: FastifyRequest, actor: Actor | undefined): void {
  if (request.is404) return;
  const decision = request.routeOptions.config.access;
  if (decision === 'public') return;
  if (decision === undefined) throw forbidden();
  if (decision === 'session') {
    if (request.session === undefined) throw unauthenticated();
    return;
  }
  if (actor === undefined) {
    if (request.session === undefined) throw unauthenticated();
    throw forbidden(
      request.session.standing === 'enrolment' ? 'second-factor-required' : 'no-role',
    );
  }
  const { scope } = access[decision.verb];
  if (scope !== null && actor.kind !== 'system' && !actor.scopes.includes(scope)) {
    throw forbidden('missing-scope', { scope });
  }
  if (decision.by === 'door') demand(actor, decision.verb);
}
