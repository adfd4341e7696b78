import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessions } from '../../../src/db/schema/accounts.ts';
import { personRoles, persons } from '../../../src/db/schema/people.ts';
import { type Api, codeOf, openApi, problemIn } from '../support.ts';
import {
  asSystem,
  audited,
  browse,
  cookieNames,
  links,
  member,
  nameOfSession,
  password,
  renameAccount,
  signIn,
} from './support.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

describe('signing in with a password', () => {
  it('opens a session that is the person', async () => {
    const { actor, email } = await member(api, 'ecu', 'focal-point');
    const { browser, response } = await signIn(api, email);
    expect(response.json()).toEqual({ next: 'signed-in' });
    expect((await browser.ask('GET', '/session')).json()).toMatchObject({
      personId: actor.id,
      organization: { code: 'ecu', kind: 'member-state' },
      roles: ['focal-point'],
      standing: 'full',
      secondFactor: false,
    });
    expect((await browser.ask('GET', '/needs')).statusCode).toBe(200);
  });

  it('asks for the address whatever its case and the spaces around it', async () => {
    const { email } = await member(api, 'ecu', 'drafter');
    const { response } = await signIn(api, ` ${email.toUpperCase()} `);
    expect(response.statusCode).toBe(200);
  });

  it('sets one cookie, for this host, HTTPS and HTTP alone, until the browser is closed', async () => {
    const { email } = await member(api, 'ecu', 'drafter');
    const { response } = await signIn(api, email);
    expect(response.cookies.filter(({ value }) => value !== '')).toEqual([
      {
        name: '__Host-enlace',
        value: expect.stringMatching(/^\w{32}\.[\w+/]{43}=$/),
        path: '/',
        httpOnly: true,
        secure: true,
        sameSite: 'Lax',
      },
    ]);
    expect(String(response.headers['set-cookie'])).not.toMatch(/domain/i);
  });

  it('gives the cookie a plain name where the service is reached by HTTP', async () => {
    const plain = await openApi({ links: { ...links, publicUrl: 'http://127.0.0.1:8080' } });
    const { email, browser } = await member(plain, 'ecu', 'drafter');
    expect([...browser.cookies.keys()]).toEqual(['enlace']);
    const { response } = await signIn(plain, email);
    expect(response.cookies[0]).toMatchObject({ name: 'enlace', httpOnly: true, sameSite: 'Lax' });
    expect(response.cookies[0]).not.toHaveProperty('secure');
    await plain.close();
  });

  it('never takes up a session that was there before', async () => {
    const { email, browser } = await member(api, 'ecu', 'drafter');
    const before = browser.cookies.get(cookieNames.session) ?? '';
    const other = browse(api);
    other.cookies.set(cookieNames.session, before);
    const planted = nameOfSession(before);
    await signIn(api, email, other);
    const after = nameOfSession(other.cookies.get(cookieNames.session) ?? '');
    expect(after).not.toBe(planted);
  });

  it('keeps no session where the cookie holds a token that the service did not sign', async () => {
    const { browser } = await member(api, 'ecu', 'drafter');
    const cookie = decodeURIComponent(browser.cookies.get(cookieNames.session) ?? '');
    const [token = '', signature = ''] = cookie.split('.');
    const forged = [
      token,
      `${token}.`,
      `${token}.${'A'.repeat(43)}=`,
      `${token}x.${signature}`,
      `.${signature}`,
      '.',
      '%',
    ];
    for (const value of forged) {
      const thief = browse(api);
      thief.cookies.set(cookieNames.session, encodeURIComponent(value));
      expect((await thief.ask('GET', '/session')).statusCode).toBe(401);
    }
  });

  it('is written down with the way it was proven, and without the address', async () => {
    const { actor, email } = await member(api, 'ecu', 'drafter');
    const { browser } = await signIn(api, email);
    const [row] = await asSystem(
      api,
      async (tx) =>
        await tx
          .select({ id: sessions.id })
          .from(sessions)
          .where(eq(sessions.token, nameOfSession(browser.cookies.get(cookieNames.session) ?? ''))),
    );
    expect(await audited(api, row?.id ?? '')).toEqual([
      { verb: 'session.open', actor: actor.id, details: { by: 'password', standing: 'full' } },
    ]);
  });
});

describe('a sign-in that is refused', () => {
  it('is answered the same for a wrong password and for an address that nobody has', async () => {
    const { actor, email } = await member(api, 'ecu', 'drafter');
    const wrong = await signIn(api, email, browse(api), 'not the password');
    const unknown = await signIn(api, `not-${email}`, browse(api), 'not the password');
    expect([wrong.response.statusCode, codeOf(wrong.response)]).toEqual([401, 'wrong-credentials']);
    const said = [wrong.response, unknown.response].map((response) => {
      const { instance: _instance, ...problem } = problemIn(response);
      const { 'x-request-id': _id, date: _date, ...headers } = response.headers;
      return { problem, headers, status: response.statusCode };
    });
    expect(said[0]).toEqual(said[1]);
    expect(wrong.browser.cookies.size).toBe(0);
    const refusals = (await audited(api, actor.id)).filter(
      ({ verb }) => verb === 'session.refused',
    );
    expect(refusals).toEqual([
      { verb: 'session.refused', actor: null, details: { reason: 'wrong-credentials' } },
    ]);
    expect(JSON.stringify(refusals)).not.toContain(email);
  });

  it.each([
    ['no body', undefined],
    ['no password', { email: 'a@b.example.org' }],
    ['another shape', { email: ['a'], password: {} }],
    ['more than is asked for', { email: 'a@b.example.org', password, rememberMe: true }],
    ['a password beyond all measure', { email: 'a@b.example.org', password: 'x'.repeat(2000) }],
  ])('names what is wrong with %s', async (_name, body) => {
    const response = await browse(api).send('POST', '/session', body);
    expect(response.statusCode).toBe(422);
    expect(response.body).not.toContain('xxxx');
  });

  it('is that of a person whose data were erased, and their session ends at once', async () => {
    const { actor, email, browser } = await member(api, 'ecu', 'drafter');
    await asSystem(
      api,
      async (tx) =>
        await tx
          .update(persons)
          .set({ name: '', email: null, erasedAt: new Date() })
          .where(eq(persons.id, actor.id)),
    );
    expect((await browser.ask('GET', '/session')).statusCode).toBe(401);
    expect(codeOf((await signIn(api, email)).response)).toBe('wrong-credentials');
  });
});

describe('what a person may', () => {
  it('is nothing without a role, and is decided anew with each request', async () => {
    const { actor, browser } = await member(api, 'ecu', 'focal-point');
    const roles = async () => (await browser.ask('GET', '/session')).json().roles;
    expect(await roles()).toEqual(['focal-point']);
    await asSystem(
      api,
      async (tx) =>
        await tx
          .update(personRoles)
          .set({ withdrawnAt: new Date() })
          .where(eq(personRoles.personId, actor.id)),
    );
    expect(await roles()).toEqual([]);
    expect(codeOf(await browser.send('POST', '/needs', {}))).toBe('no-role');
    expect(codeOf(await browser.ask('GET', '/needs'))).toBe('no-role');
    expect((await browser.ask('GET', '/organizations')).statusCode).toBe(403);
  });
});

describe('an invented person of a demonstration', () => {
  const email = 'officer@demonstration.invalid';

  async function invent(at: Api): Promise<void> {
    const { actor } = await member(at, 'oas-dtoc', 'officer');
    await asSystem(at, async (tx) => {
      await tx.update(persons).set({ email, demonstration: true }).where(eq(persons.id, actor.id));
      await renameAccount(tx, actor.id, email);
    });
  }

  it('signs in where there is a demonstration, without a second factor', async () => {
    const demonstration = await openApi({ demonstration: true });
    await invent(demonstration);
    const { browser, response } = await signIn(demonstration, email);
    expect(response.json()).toEqual({ next: 'signed-in' });
    expect((await browser.ask('GET', '/session')).json()).toMatchObject({
      standing: 'full',
      demonstration: true,
    });
    await demonstration.close();
  });

  it('does not exist anywhere else, nor does their session', async () => {
    await invent(api);
    expect(codeOf((await signIn(api, email)).response)).toBe('wrong-credentials');
  });
});
