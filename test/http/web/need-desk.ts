// Pages of needs in tests: who asks for them, and what was filed.
import type { LightMyRequestResponse } from 'fastify';
import type { Api } from '../support.ts';

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
