// Pages of needs in tests: who asks for them, and what was filed.
import { createHmac } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { secretOf } from '../../../../src/accounts/auth.ts';
import { withActor } from '../../../../src/db/client.ts';
import { accounts, sessions } from '../../../../src/db/schema/accounts.ts';
import type { Bearer } from '../../../../src/domain/actor.ts';
import { sessionCookies } from '../../../../src/http/session.ts';
import { expiryOf } from '../../../../src/store/accounts/sessions.ts';
import { system } from '../../../support/database.ts';
import { type Api, quiet } from '../../support.ts';

/** Asks for a page with a key, as a browser that prefers a language. */
export async function page(
  { app }: Api,
  url: string,
  { key, language = 'en' }: { key: string; language?: string },
): Promise<LightMyRequestResponse> {
  return await app.inject({
    url,
    headers: {
      accept: 'text/html',
      'accept-language': language,
      authorization: `Bearer ${key}`,
    },
  });
}

/** The value of a field that the page sends along unseen. */
export function hidden({ body }: LightMyRequestResponse, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
}

type Fields = readonly (readonly [string, string])[] | Readonly<Record<string, string>>;

/** Sends a form with a key. */
export async function send(
  { app }: Api,
  url: string,
  { key, fields = {} }: { key: string; fields?: Fields },
): Promise<LightMyRequestResponse> {
  const pairs = Array.isArray(fields) ? fields : Object.entries(fields);
  return await app.inject({
    method: 'POST',
    url,
    headers: {
      accept: 'text/html',
      authorization: `Bearer ${key}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString(),
  });
}

/** Sends a form with the revision that its page carries. */
export async function sendSeen(
  api: Api,
  seen: LightMyRequestResponse,
  { url, key, fields = [] }: { url: string; key: string; fields?: [string, string][] },
): Promise<LightMyRequestResponse> {
  const revision: [string, string] = ['_revision', hidden(seen, '_revision')];
  return await send(api, url, { key, fields: [revision, ...fields] });
}

/** What the page says, without its markup. */
export function told({ body }: LightMyRequestResponse): string {
  return body
    .replace(/<(script|style|head)[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#39;|&#x27;/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');
}

/** Opens a session of somebody, with their second factor; answers the cookie of it. */
export async function cookieOf({ database }: Api, actor: Bearer): Promise<string> {
  const token = `token-of-${actor.id}`;
  const at = new Date();
  await withActor(database.worker, system, async (tx) => {
    const account = { id: actor.id, name: 'A person', email: `${actor.id}@example.org` };
    await tx.insert(accounts).values({ ...account, emailVerified: true, twoFactorEnabled: true });
    await tx.insert(sessions).values({
      accountId: actor.id,
      token,
      createdAt: at,
      updatedAt: at,
      expiresAt: expiryOf(at, at),
    });
  });
  const signature = createHmac('sha256', secretOf(quiet.links)).update(token).digest('base64');
  const name = sessionCookies(quiet.links.publicUrl).session;
  return `${name}=${encodeURIComponent(`${token}.${signature}`)}`;
}

/** Asks for a page as somebody who is signed in. */
export async function signedIn(
  { app }: Api,
  url: string,
  { cookie, fields }: { cookie: string; fields?: Fields },
): Promise<LightMyRequestResponse> {
  const headers = { accept: 'text/html', 'accept-language': 'en', cookie };
  if (fields === undefined) return await app.inject({ url, headers });
  const seen = await app.inject({ url, headers });
  const pairs = Array.isArray(fields) ? fields : Object.entries(fields);
  const payload = new URLSearchParams([
    ['_csrf', hidden(seen, '_csrf')],
    ...pairs.map(([name, value]): [string, string] => [name, value]),
  ]).toString();
  return await app.inject({
    method: 'POST',
    url,
    headers: {
      ...headers,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload,
  });
}
