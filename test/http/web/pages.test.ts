// What stands around every page: headers, languages, refusals, the way in.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/vocabulary.ts';
import { text } from '../../../src/messages/format.ts';
import { invite, password } from '../accounts/support.ts';
import { type Api, openApi } from '../support.ts';
import { pageMember } from './page-browser.ts';

const html = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' };
let api: Api;

beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

async function get(
  url: string,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  return await api.app.inject({ url, headers: { ...html, ...headers } });
}

/** Sends a form as a page of the service does. */
async function post(
  url: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  return await api.app.inject({
    method: 'POST',
    url,
    headers: {
      ...html,
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    payload: new URLSearchParams(fields).toString(),
  });
}

it('leads nowhere else by the links to its languages, whatever was asked for', async () => {
  for (const url of ['//example.org/x', '///example.org', '/\\example.org/x', '/.//example.org']) {
    const { body } = await get(url);
    const links = [...body.matchAll(/href="([^"]*language=[^"]*)"/g)].map(([, href]) => href ?? '');
    expect(links).toHaveLength(languages.length);
    for (const href of links) {
      expect(new URL(href, 'https://enlace.example.org/').origin).toBe(
        'https://enlace.example.org',
      );
    }
  }
});

describe('every page', () => {
  const open = ['/sign-in', '/password/forgotten', '/password/sent', '/confirmations/confirmed'];

  it.each([...open, '/nowhere', '/password/not-a-link'])(
    '%s is kept by nobody, and holds no script and no style of its own',
    async (url) => {
      const { headers, body } = await get(url);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(body).toMatch(/^<!doctype html><html lang="en">/);
      expect(body).not.toMatch(
        /<script(?! type="module" src="\/assets\/)|<style|\sstyle=|\son[a-z]+=/,
      );
    },
  );

  it('is dressed by a stylesheet that may be kept for ever, since its name changes with it', async () => {
    const { body } = await get('/sign-in');
    const [, address = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(body) ?? [];
    const styles = await get(address);
    expect([styles.statusCode, styles.headers['content-type']]).toEqual([
      200,
      'text/css; charset=utf-8',
    ]);
    expect(styles.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/assets/enlace.000000000000.css')).statusCode).toBe(404);
  });
});

describe('the language', () => {
  const titleIn = (body: string) => /<h1>([^<]+)<\/h1>/.exec(body)?.[1];

  it.each(languages)('is the one that a link asks for, %s, and is remembered', async (language) => {
    const asked = await get(`/sign-in?language=${language}`, { 'accept-language': 'pt' });
    expect(titleIn(asked.body)).toBe(text(language, 'sign-in.title'));
    expect(asked.headers['content-language']).toBe(language);
    const [cookie] = asked.cookies;
    expect(cookie).toMatchObject({ name: 'enlace-language', value: language, httpOnly: true });
    const later = await get('/sign-in', {
      cookie: `enlace-language=${language}`,
      'accept-language': 'pt',
    });
    expect(titleIn(later.body)).toBe(text(language, 'sign-in.title'));
  });

  it('is otherwise what the browser wants, whatever nonsense is asked for', async () => {
    const { body, cookies } = await get('/sign-in?language=tlh', {
      'accept-language': 'fr-CA',
      cookie: 'enlace-language=tlh',
    });
    expect(titleIn(body)).toBe(text('fr', 'sign-in.title'));
    expect(cookies).toEqual([]);
  });

  it('can be changed on the page itself, in its own name', async () => {
    const { body } = await get('/sign-in?next=%2Faccount&language=es');
    expect(body).toContain('href="/sign-in?next=%2Faccount&amp;language=pt" lang="pt"');
    expect(body).toMatch(/aria-current="true">Español</);
  });

  it('of an invitation is that of the person whom it is for', async () => {
    const { token } = await invite(api, 'ecu', 'drafter');
    const { body } = await get(`/invitations/${token}`, { 'accept-language': 'fr' });
    expect(titleIn(body)).toBe(text('en', 'invitation.title'));
  });
});

describe('a refusal', () => {
  it('is a page for a browser and a problem for a program', async () => {
    const page = await get('/nowhere', { 'accept-language': 'es' });
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain(text('es', 'refusal-title.unknown-page'));
    const problem = await api.app.inject('/nowhere');
    expect(problem.headers['content-type']).toContain('application/problem+json');
    const inApi = await get('/api/v1/nowhere');
    expect(inApi.headers['content-type']).toContain('application/problem+json');
  });

  it('asks nobody to sign in who is signed in already', async () => {
    const { browser } = await pageMember(api, 'en', 'ecu', 'drafter');
    const refused = await browser.get('/queue');
    expect(refused.statusCode).toBe(403);
    expect(refused.body).not.toContain('href="/sign-in"');
    expect(refused.body).toContain('href="/desk"');
  });

  it('of somebody who is not signed in leads to where one signs in, and back', async () => {
    const asked = await get('/account?done=device-ended');
    expect([asked.statusCode, asked.headers.location]).toEqual([
      303,
      '/sign-in?next=%2Faccount%3Fdone%3Ddevice-ended',
    ]);
    const sent = await post('/sign-out', {});
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/sign-in']);
  });

  it('of a link tells nothing but that it is not valid', async () => {
    for (const url of ['/password/x', '/invitations/x', '/confirmations/x']) {
      const { statusCode, body } = await get(url);
      expect([url, statusCode]).toEqual([url, 404]);
      expect(body).toContain(text('en', 'link-not-valid.title'));
    }
  });

  it('of a form that another site had the browser send comes before it is looked at', async () => {
    const answer = await post(
      '/sign-in',
      { email: 'a@example.org', password },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain(text('en', 'title.forbidden'));
  });

  it('of a form that is too large, or is no form, is a page too', async () => {
    expect((await post('/sign-in', { email: 'a'.repeat(1_100_000) })).statusCode).toBe(413);
    const small = await post('/password/forgotten', { email: 'a'.repeat(65_536) });
    expect(small.statusCode).toBe(413);
    expect(small.body).toContain(text('en', 'refusal-title.too-large'));
    const json = await post('/sign-in', {}, { 'content-type': 'text/plain' });
    expect(json.statusCode).toBe(415);
  });
});

describe('signing in', () => {
  it('goes on where one wanted to go, and never to another site', async () => {
    const { token, email } = await invite(api, 'ecu', 'drafter');
    expect((await post(`/invitations/${token}`, { password })).headers.location).toBe('/desk');
    const leadsTo = async (next: string) =>
      (await post('/sign-in', { email, password, next })).headers.location;
    expect(await leadsTo('/account?done=device-ended')).toBe('/account?done=device-ended');
    const elsewhere = [
      'https://example.org/',
      '//example.org/',
      '/\\example.org/',
      '/.//example.org/',
      '/%2e//example.org',
      '/\t/example.org',
    ];
    for (const next of elsewhere) expect([next, await leadsTo(next)]).toEqual([next, '/desk']);
  });

  it('says the same of an unknown address and of a wrong password', async () => {
    const { token, email } = await invite(api, 'ecu', 'drafter');
    await post(`/invitations/${token}`, { password });
    const answers = await Promise.all([
      post('/sign-in', { email, password: 'not the password' }),
      post('/sign-in', { email: 'nobody@example.org', password: 'not the password' }),
    ]);
    const [known, unknown] = answers.map(({ statusCode, body }) => [
      statusCode,
      body.replaceAll(/value="[^"]*@[^"]*"/g, ''),
    ]);
    expect(known?.[0]).toBe(422);
    expect(unknown).toEqual(known);
    const asked = await Promise.all([
      post('/password/forgotten', { email }),
      post('/password/forgotten', { email: 'nobody@example.org' }),
    ]);
    expect(asked.map(({ headers }) => headers.location)).toEqual([
      '/password/sent',
      '/password/sent',
    ]);
  });

  it('keeps what was typed but for the password, and writes it as it was', async () => {
    const typed = '"><b>o\'clock@example';
    const { statusCode, body } = await post('/sign-in', { email: typed, password: 'secret words' });
    expect(statusCode).toBe(422);
    expect(body).toContain('value="&quot;>&lt;b>o\'clock@example"');
    expect(body).not.toContain('secret words');
    expect(body).toContain('<title>Error: Sign in – Enlace</title>');
  });
});

describe('the mailbox', () => {
  const mail = {
    id: 'one',
    at: new Date('2026-11-22T09:00:00Z'),
    from: 'enlace@example.org',
    to: 'somebody@example.org',
    subject: 'Bienvenida & saludos',
    messageId: '<one@example.org>',
    language: 'es',
    text: 'Abra su cuenta: https://enlace.example.org/invitations/abc',
    html: '<p><script>alert(1)</script></p>',
    links: ['https://enlace.example.org/invitations/abc'],
  };

  it('is there where mail is kept, and shows its text and its links', async () => {
    expect((await get('/mailbox')).statusCode).toBe(404);
    const kept = await openApi({
      mailbox: {
        list: async () => [mail],
        open: async (id) => (id === mail.id ? mail : undefined),
      },
    });
    const list = await kept.app.inject({ url: '/mailbox', headers: html });
    expect(list.body).toContain('<a href="/mailbox/one">Bienvenida &amp; saludos</a>');
    const { body } = await kept.app.inject({ url: '/mailbox/one', headers: html });
    expect(body).toContain('<pre class="mail" lang="es">Abra su cuenta: https://');
    expect(body).toContain('<a href="https://enlace.example.org/invitations/abc">');
    expect(body).not.toContain('<script>');
    const none = await kept.app.inject({ url: '/mailbox/two', headers: html });
    expect(none.statusCode).toBe(404);
    await kept.close();
  });

  it('is not there under another name of the machine, which another site can give it', async () => {
    const kept = await openApi({
      mailbox: { list: async () => [mail], open: async () => mail },
    });
    for (const url of ['/mailbox', '/mailbox/one']) {
      const statuses = [];
      for (const host of [
        '127.0.0.1:3000',
        'localhost:3000',
        '[::1]:3000',
        'rebound.example:3000',
      ]) {
        const { statusCode } = await kept.app.inject({ url, headers: { ...html, host } });
        statuses.push(statusCode);
      }
      expect(statuses).toEqual([200, 200, 200, 404]);
    }
    await kept.close();
  });
});
