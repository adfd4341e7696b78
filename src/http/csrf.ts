// Requests that another site has a browser send: it brings the cookie of the session with it. Where the
// request comes from is told by the browser itself (Sec-Fetch-Site, or Origin where it is too old for
// that), and beside that it has to bring a token that only our own pages know.

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { forbidden } from '../domain/errors.ts';
import { csrfField, keptField } from '../domain/own-fields.ts';
import type { Session } from '../domain/session.ts';
import type { App, HttpDeps } from './deps.ts';
import { bodyOf } from './web/frame/form-bodies.ts';
import { type KeptForms, keptForms } from './web/frame/kept-form.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Carries forms that came too late through signing in. */
    keptForms: KeptForms;
    /** Whether one of our own pages had the request sent. */
    cameFromHere(request: FastifyRequest): boolean;
  }
  interface FastifyRequest {
    /** The token that a form of our own pages brought, where it was not good any more. */
    lateToken: string | undefined;
  }
}

const saltBytes = 16;
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Makes and checks the tokens of sessions: they are derived, so none is kept. */
export function csrfTokens({ links, randomBytes }: Pick<HttpDeps, 'links' | 'randomBytes'>) {
  const codeOf = (purpose: 'csrf' | 'form of', id: string, salt: string): Buffer =>
    createHmac('sha256', links.secret).update(`enlace ${purpose} ${id} ${salt}`).digest();
  return {
    /**
     * A token; each is another one, so that compressed pages do not tell it bit by bit. Its last part is
     * for the person, and tells whose form it was once the session is over.
     */
    make({ id, personId }: Session): string {
      const salt = Buffer.from(randomBytes(saltBytes)).toString('base64url');
      const codes = [codeOf('csrf', id, salt), codeOf('form of', personId, salt)];
      return [salt, ...codes.map((code) => code.toString('base64url'))].join('.');
    },
    /** Whether the token was made for this session. */
    isOf({ id }: Session, token: unknown): boolean {
      if (typeof token !== 'string') return false;
      const [salt = '', code = ''] = token.split('.');
      return isCode(code, codeOf('csrf', id, salt));
    },
    /** Whether the token was made for this person, in whatever session. It proves nothing else. */
    isOfPerson(personId: string, token: string): boolean {
      const [salt = '', , code = ''] = token.split('.');
      return isCode(code, codeOf('form of', personId, salt));
    },
  };
}

function isCode(given: string, expected: Buffer): boolean {
  const bytes = Buffer.from(given, 'base64url');
  return bytes.length === expected.length && timingSafeEqual(bytes, expected);
}

/**
 * Refuses forged requests, before their input is looked at: `forged-request`. A request with a key needs
 * no token, since no browser sends a key by itself; nor does one that anybody may make. A form that came too
 * late and was sealed for the person of the session comes out of its seal, which is as good as a token.
 */
export function refuseForgeries(app: App, deps: HttpDeps): void {
  const tokens = csrfTokens(deps);
  const { origin: ownOrigin } = new URL(deps.links.publicUrl);
  app.decorate('keptForms', keptForms(deps, tokens.isOfPerson));
  app.decorate('cameFromHere', ({ headers }) => siteOf(headers, ownOrigin) === 'own');
  app.decorateRequest('lateToken', undefined);
  app.addHook('preValidation', async (request) => {
    const token = takeToken(request);
    if (safeMethods.has(request.method) || request.is404) return;
    const { session, headers } = request;
    if (session === undefined && request.bearer !== undefined) return;
    const site = siteOf(headers, ownOrigin);
    if (site === 'other') throw forbidden('forged-request');
    if (session === undefined || request.routeOptions.config.access === 'public') return;
    if (site === 'own' && openKept(request, session)) return;
    if (site === 'own' && tokens.isOf(session, token)) return;
    const isTheirs = typeof token === 'string' && tokens.isOfPerson(session.personId, token);
    if (site === 'own' && isTheirs) request.lateToken = token;
    throw forbidden('forged-request');
  });
}

/** Puts what a sealed form says in its place; answers whether the request brought one for the session. */
function openKept(request: FastifyRequest, session: Session): boolean {
  const { body, url } = request;
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, keptField)) return false;
  const form = request.server.keptForms.open(session, Reflect.get(body, keptField));
  if (form?.path !== url) return false;
  request.body = bodyOf(form.entries);
  return true;
}

/** The token in the header or in the field of the form, which is no part of what the form says. */
function takeToken({ headers, body }: FastifyRequest): unknown {
  const header = headers['x-csrf-token'];
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, csrfField)) return header;
  const sent: unknown = Reflect.get(body, csrfField);
  Reflect.deleteProperty(body, csrfField);
  return header ?? sent;
}

/** Whose page had the request sent; `none` is the person themselves, by the address line. */
function siteOf(
  headers: FastifyRequest['headers'],
  ownOrigin: string,
): 'own' | 'other' | 'unknown' {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'own' : 'other';
  const { origin } = headers;
  if (origin === undefined) return 'unknown';
  return origin === ownOrigin ? 'own' : 'other';
}
