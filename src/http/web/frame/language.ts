// The language of a page: the one that was asked for by its link, else the one chosen before, else that of
// the person, else the best that the browser wants.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Language, languages } from '../../../domain/vocabulary.ts';
import { preferredLanguage } from '../../../messages/locale.ts';
import { localPath } from './local-path.ts';

/** The cookie that remembers the language of somebody who chose one. */
const cookieName = 'enlace-language';
const secondsKept = 365 * 24 * 60 * 60;
const chosen = z.enum(languages).optional().catch(undefined);

/** The language that a link asks for (`?language=pt`), else that of the cookie. */
function chosenLanguage(request: FastifyRequest): Language | undefined {
  return askedLanguage(request) ?? chosen.parse(request.cookies[cookieName]);
}

/** The language of a page for nobody, or for a person who prefers `own`. */
export function languageOfPage(request: FastifyRequest, own: Language | undefined): Language {
  return chosenLanguage(request) ?? own ?? preferredLanguage(request.headers['accept-language']);
}

/**
 * Whether a form came to be shown again in another language, with all that is typed in it: its own button
 * sends it without one.
 */
export function changesLanguage(request: FastifyRequest): boolean {
  return request.method === 'POST' && askedLanguage(request) !== undefined;
}

/** Remembers the language that a link asked for. */
export function keepLanguage(request: FastifyRequest, reply: FastifyReply, secure: boolean): void {
  const asked = askedLanguage(request);
  if (asked === undefined) return;
  reply.setCookie(cookieName, asked, {
    path: '/',
    maxAge: secondsKept,
    httpOnly: true,
    sameSite: 'lax',
    secure,
  });
}

function askedLanguage({ url }: FastifyRequest): Language | undefined {
  return chosen.parse(queryOf(url).get('language') ?? undefined);
}

function queryOf(url: string): URLSearchParams {
  return new URLSearchParams(url.split('?', 2)[1] ?? '');
}

/** The local address of a request without its language, for the links to the other languages. */
export function pathWithoutLanguage({ url }: FastifyRequest): string {
  const query = queryOf(url);
  query.delete('language');
  // Of an address such as //example.org a link would lead there.
  const [path = '/'] = (localPath(url) ?? '/').split('?', 1);
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
