// Forms that come when the session is over: nothing typed is lost, and nobody else reads it.
import { Writable } from 'node:stream';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withActor } from '../../../../src/db/client.ts';
import { text } from '../../../../src/messages/format.ts';
import { system } from '../../../support/database.ts';
import { cookieNames, enrol, member, password, signIn, totp } from '../../accounts/support.ts';
import { type Api, openApi } from '../../support.ts';
import { headingOf, openBrowser, type PageBrowser, pageMember } from '../page-browser.ts';

const canary = 'Fiscalía Canaria de Investigación 7391';
const typed = { 'content/title': canary, 'content/description': `${canary} «&"`, go: 'next' };
let api: Api;
let log = '';

beforeAll(async () => {
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      log += chunk.toString();
      done();
    },
  });
  api = await openApi({ logger: { level: 'trace', stream } });
});
afterAll(async () => await api.close());

/** The session is over; the browser still has its cookie, unless one signed out in another tab. */
async function endSession({ cookies }: PageBrowser, how: 'expired' | 'signed-out'): Promise<void> {
  if (how === 'signed-out') cookies.delete(cookieNames.session);
  else cookies.set(cookieNames.session, 'no-session.any-more');
}

const ways = ['expired', 'signed-out'] as const;

describe.each(ways)('when the session is over (%s)', (how) => {
  it('what was typed is sent on by one press after signing in again', async () => {
    const { browser, email } = await pageMember(api, 'es', 'ecu', 'focal-point');
    const form = await browser.get('/needs/new');
    await endSession(browser, how);
    const ended = await browser.send(form, typed);
    expect(ended.statusCode).toBe(401);
    expect(ended.body).toContain(text('es', 'kept-form.session-ended'));
    expect(ended.body).not.toContain('Canaria');
    const wrong = await browser.send(ended, { email, password: 'not the password' });
    expect(wrong.statusCode).toBe(422);
    const back = await browser.send(wrong, { email, password });
    expect(headingOf(back)).toBe(text('es', 'kept-form.title'));
    const saved = await browser.send(back);
    expect(saved.statusCode).toBe(303);
    const next = await browser.get(String(saved.headers.location).replace('details', 'need'));
    expect(next.body).toContain(`value="${canary}"`);
    expect(next.body).toContain(`${canary} «&amp;`);
  });

  it('a forgotten password is seen to beside the page that holds what was typed', async () => {
    const { browser } = await pageMember(api, 'es', 'ecu', 'focal-point');
    const form = await browser.get('/needs/new');
    await endSession(browser, how);
    const { body } = await browser.send(form, typed);
    expect(body).toContain('<a href="/password/forgotten" target="_blank" rel="noopener">');
    expect(body).toContain(text('es', 'kept-form.forgotten-means'));
    expect((await browser.get('/sign-in')).body).toContain('<a href="/password/forgotten">');
  });

  it('what was typed comes through the second factor, too', async () => {
    const { browser: door, email } = await member(api, 'ecu', 'focal-point');
    const { secret } = await enrol(door);
    const browser = openBrowser(api, 'es', door.cookies);
    const form = await browser.get('/needs/new');
    await endSession(browser, how);
    const ended = await browser.send(form, typed);
    const code = await browser.send(ended, { email, password });
    expect(headingOf(code)).toBe(text('es', 'code.title'));
    const wrong = await browser.send(code, { code: '000000' });
    expect(wrong.statusCode).toBe(422);
    const back = await browser.send(wrong, { code: totp(secret) });
    expect(headingOf(back)).toBe(text('es', 'kept-form.title'));
    expect((await browser.send(back)).statusCode).toBe(303);
  });
});

describe('what was typed', () => {
  it.each(['need', 'details', 'asks'])('is kept at the step %s', async (step) => {
    const { browser, email } = await pageMember(api, 'es', 'ecu', 'focal-point');
    const saved = await browser.send(await browser.get('/needs/new'), { ...typed, go: 'later' });
    const reference = /N-\w{6}/.exec(String(saved.headers.location))?.[0] ?? '';
    const address = `/needs/${reference}/edit?step=${step}`;
    const form = await browser.get(address);
    await endSession(browser, 'expired');
    const words = {
      need: { 'content/title': `${canary} B` },
      details: { 'content/audienceText': `${canary} B` },
      asks: { 'content/asks/0/title': `${canary} B` },
    }[step];
    const ended = await browser.send(form, { ...words, go: 'next' });
    const back = await browser.send(ended, { email, password });
    expect((await browser.send(back)).statusCode).toBe(303);
    expect((await browser.get(address)).body).toContain(`${canary} B`);
  });

  it('is nobody else’s, who signs in there', async () => {
    const { browser } = await pageMember(api, 'es', 'ecu', 'focal-point');
    const other = await member(api, 'ecu', 'focal-point');
    const form = await browser.get('/needs/new');
    await endSession(browser, 'signed-out');
    const ended = await browser.send(form, typed);
    const entered = await browser.send(ended, { email: other.email, password });
    expect([entered.statusCode, entered.headers.location]).toEqual([303, '/desk']);
    // Nor by taking the sealed form from the page.
    const kept = /name="_kept" value="([^"]*)"/.exec(ended.body)?.[1] ?? '';
    expect(kept.length).toBeGreaterThan(100);
    const taken = await browser.post('/needs/new', [['_kept', kept]]);
    expect(taken.statusCode).toBe(403);
    expect(taken.body).not.toContain('Canaria');
  });

  it('is taken only where it was sent to, unchanged, and from our own pages', async () => {
    const { browser, email } = await pageMember(api, 'es', 'ecu', 'focal-point');
    const form = await browser.get('/needs/new');
    await endSession(browser, 'expired');
    const ended = await browser.send(form, typed);
    const kept = /name="_kept" value="([^"]*)"/.exec(ended.body)?.[1] ?? '';
    await browser.send(ended, { email, password });
    const changed = `${kept.slice(0, 40)}${kept[40] === 'A' ? 'B' : 'A'}${kept.slice(41)}`;
    const sent = async (url: string, value: string, headers = {}) =>
      (await browser.post(url, [['_kept', value]], headers)).statusCode;
    expect(await sent('/needs/new?x=1', kept)).toBe(403);
    expect(await sent('/needs/new', changed)).toBe(403);
    expect(await sent('/needs/new', kept, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await sent('/needs/new', kept)).toBe(303);
  });

  it('is kept of no form that another site sends, nor of one about an account', async () => {
    const { browser } = await pageMember(api, 'es', 'ecu', 'focal-point');
    const form = await browser.get('/needs/new');
    const account = await browser.get('/account/password');
    const fields = [['content/title', canary]] as const;
    await endSession(browser, 'signed-out');
    const foreign = await browser.post('/needs/new', fields, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.headers.location).toBe('/sign-in');
    const tokenless = await browser.post('/needs/new', fields);
    expect(tokenless.headers.location).toBe('/sign-in');
    const secret = await browser.send(account, { current: password, password: 'a new password' });
    expect(secret.headers.location).toBe('/sign-in');
    expect((await browser.send(form, typed)).statusCode).toBe(401);
  });

  it('stays where the session is another one since, of the same person in another tab', async () => {
    const { browser, email } = await pageMember(api, 'es', 'ecu', 'focal-point');
    const form = await browser.get('/needs/new');
    const again = await signIn(api, email);
    browser.cookies.set(cookieNames.session, again.browser.cookies.get(cookieNames.session) ?? '');
    const stale = await browser.send(form, typed);
    expect(stale.statusCode).toBe(403);
    expect(headingOf(stale)).toBe(text('es', 'kept-form.title'));
    expect((await browser.send(stale)).statusCode).toBe(303);
  });
});

it('stands neither in the log nor in the tables of sessions and mails', async () => {
  expect(log.length).toBeGreaterThan(1000);
  expect(log).not.toContain('Canaria');
  const rows = await withActor(
    api.database.owner,
    system,
    async (tx) =>
      await tx.execute(sql`select (select coalesce(jsonb_agg(o), '[]') from outbox o) as outbox,
      (select coalesce(jsonb_agg(m), '[]') from mails m) as mails,
      (select coalesce(jsonb_agg(v), '[]') from verifications v) as verifications`),
  );
  expect(JSON.stringify(rows)).not.toContain('Canaria');
});
