// A browser without scripts at the door of the pages: it keeps cookies, and sends forms as they stand on
// the page.
import type { LightMyRequestResponse } from 'fastify';
import type { Language, Role } from '../../../src/domain/vocabulary.ts';
import { type Member, member } from '../accounts/support.ts';
import type { Api } from '../support.ts';

/** What is typed into a form, by field; a list where a field takes several values, null to empty it. */
export type Typing = Readonly<Record<string, string | readonly string[] | null>>;

export type PageBrowser = {
  cookies: Map<string, string>;
  get(url: string): Promise<LightMyRequestResponse>;
  /** Sends fields to an address, as a page of the service does. */
  post(url: string, fields: FormEntries, headers?: Headers): Promise<LightMyRequestResponse>;
  /** Sends the form of a page, with what was typed into it and the button that was pressed. */
  send(page: LightMyRequestResponse, typed?: Typing, file?: File): Promise<LightMyRequestResponse>;
};

type Headers = Readonly<Record<string, string>>;
type FormEntries = readonly (readonly [string, string])[];

const html = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' };
const sent = { ...html, 'sec-fetch-site': 'same-origin' };

/** Opens a browser in which the language was chosen. */
export function openBrowser(api: Api, language: Language, cookies = new Map<string, string>()) {
  cookies.set('enlace-language', language);
  const ask = async (request: {
    method: 'GET' | 'POST';
    url: string;
    headers: Headers;
    payload?: string | Buffer;
  }) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await api.app.inject({
      ...request,
      headers: {
        ...request.headers,
        ...(cookie !== '' && { cookie }),
      },
    });
    for (const { name, value } of response.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, encodeURIComponent(value));
    }
    return response;
  };
  const browser: PageBrowser = {
    cookies,
    get: async (url) => await ask({ method: 'GET', url, headers: html }),
    post: async (url, fields, headers = {}) =>
      await ask({
        method: 'POST',
        url,
        headers: { ...sent, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        payload: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
      }),
    send: async (page, typed = {}, file) => {
      const { action, fields, multipart } = formOn(page.body);
      const entries = fill(fields, typed);
      if (!multipart) return await browser.post(action, entries);
      const form = new FormData();
      for (const [name, value] of entries) form.append(name, value);
      form.append('document', file ?? new File([], ''));
      const body = new Response(form);
      const type = body.headers.get('content-type') ?? '';
      return await ask({
        method: 'POST',
        url: action,
        headers: { ...sent, 'content-type': type },
        payload: Buffer.from(await body.arrayBuffer()),
      });
    },
  };
  return browser;
}

export type PageMember = Omit<Member, 'browser'> & { browser: PageBrowser };

/** Somebody with an account, signed in in a browser for pages. */
export async function pageMember(
  api: Api,
  language: Language,
  organization: string,
  ...roles: Role[]
): Promise<PageMember> {
  const { actor, email, browser } = await member(api, organization, ...roles);
  return { actor, email, browser: openBrowser(api, language, browser.cookies) };
}

/** The form of a page that says something: the last one, after those around the page. */
function formOn(page: string) {
  const forms = [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)];
  const [, attributes = '', inside = ''] =
    forms.findLast(([, head = '']) => !/action="\/(sign-out|offers)"/.test(head)) ?? [];
  const action = plain(/action="([^"]*)"/.exec(attributes)?.[1] ?? '');
  return { action, fields: fieldsIn(inside), multipart: attributes.includes('multipart') };
}

/** The fields of a form with their values, as a browser would send them. */
function fieldsIn(inside: string): FormEntries {
  const found: [string, string][] = [];
  const control =
    /<input\b([^>]*)>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>/g;
  for (const [, input, area, text = '', select, options = ''] of inside.matchAll(control)) {
    const head = input ?? area ?? select ?? '';
    const name = plain(/\bname="([^"]*)"/.exec(head)?.[1] ?? '');
    if (name === '') continue;
    if (area !== undefined) found.push([name, plain(text)]);
    else if (select !== undefined) found.push([name, chosenIn(options)]);
    else if (isSent(head)) found.push([name, plain(/\bvalue="([^"]*)"/.exec(head)?.[1] ?? '')]);
  }
  return found;
}

function isSent(head: string): boolean {
  const type = /\btype="([^"]*)"/.exec(head)?.[1];
  if (type === 'file') return false;
  return (type !== 'checkbox' && type !== 'radio') || /\bchecked\b/.test(head);
}

function chosenIn(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, head = '']) => head);
  const chosen = all.find((head) => /\bselected\b/.test(head)) ?? all[0] ?? '';
  return plain(/\bvalue="([^"]*)"/.exec(chosen)?.[1] ?? '');
}

function fill(fields: FormEntries, typed: Typing): FormEntries {
  const kept = fields.filter(([name]) => !Object.hasOwn(typed, name));
  const added = Object.entries(typed).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((one) => [name, one] as const),
  );
  return [...kept, ...added];
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** The heading of a page. */
export function headingOf({ body }: LightMyRequestResponse): string {
  return plain(/<h1[^>]*>([^<]*)<\/h1>/.exec(body)?.[1] ?? '');
}
