// Requests that another site has a browser send: it brings the cookie of the session with it. Where the
// request comes from is told by the browser itself (Sec-Fetch-Site, or Origin where it is too old for
// that), and beside that it has to bring a token that only our own pages know.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { forbidden } from '../domain/errors.ts';
import type { Session } from '../domain/session.ts';
import type { App, HttpDeps } from './deps.ts';

const saltBytes = 16;
const field = '_csrf';
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Makes and checks the tokens of sessions: they are derived, so none is kept. */
export function csrfTokens({ links, randomBytes }: Pick<HttpDeps, 'links' | 'randomBytes'>) {
  const codeOf = ({ id }: Session, salt: string): Buffer =>
    createHmac('sha256', links.secret).update(`enlace csrf ${id} ${salt}`).digest();
  return {
    /** A token; each is another one, so that compressed pages do not tell it bit by bit. */
    make(session: Session): string {
      const salt = Buffer.from(randomBytes(saltBytes)).toString('base64url');
      return `${salt}.${codeOf(session, salt).toString('base64url')}`;
    },
    /** Whether the token was made for this session. */
    isOf(session: Session, token: unknown): boolean {
      if (typeof token !== 'string') return false;
      const [salt = '', code = ''] = token.split('.');
      const expected = codeOf(session, salt);
      const given = Buffer.from(code, 'base64url');
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}

/**
 * Refuses forged requests, before their input is looked at: `forged-request`. A request with a key needs
 * no token, since no browser sends a key by itself; nor does one that anybody may make.
 */
export function refuseForgeries(app: App, deps: HttpDeps): void {
  const tokens = csrfTokens(deps);
  const { origin: ownOrigin } = new URL(deps.links.publicUrl);
  app.addHook('preValidation', async (request) => {
    const token = takeToken(request);
    if (safeMethods.has(request.method) || request.is404) return;
    const { session, headers } = request;
    if (session === undefined && request.bearer !== undefined) return;
    const site = siteOf(headers, ownOrigin);
    if (site === 'other') throw forbidden('forged-request');
    if (session === undefined || request.routeOptions.config.access === 'public') return;
    if (site === 'unknown' || !tokens.isOf(session, token)) throw forbidden('forged-request');
  });
}

/** The token in the header or in the field of the form, which is no part of what the form says. */
function takeToken({ headers, body }: FastifyRequest): unknown {
  const header = headers['x-csrf-token'];
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, field)) return header;
  const sent: unknown = Reflect.get(body, field);
  Reflect.deleteProperty(body, field);
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
