import { createRequire, syncBuiltinESMExports } from 'node:module';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../../src/actions/links.ts';
import { hold, untilBlocked } from '../../support/blocking.ts';
import { type Api, codeOf, openApi, problemIn } from '../support.ts';
import {
  audited,
  browse,
  enrol,
  invite,
  lastPart,
  links,
  mailsOf,
  member,
  password,
  resetToken,
  signIn,
} from './support.ts';

let api: Api;
let clock: Date | null = null;
const fresh = 'another walk, by the river';

beforeAll(async () => {
  api = await openApi({ now: () => clock ?? new Date() });
});
afterAll(async () => await api.close());

const request = async (email: string) =>
  await browse(api).send('POST', '/password/reset-requests', { email });
const reset = async (token: string, secret = fresh) =>
  await browse(api).send('POST', '/password/resets', { token, password: secret });

/** How many hashes are made meanwhile, and with which parameters. */
async function hashesDuring(work: () => Promise<unknown>): Promise<string[]> {
  const crypto = createRequire(import.meta.url)('node:crypto');
  const { scrypt } = crypto;
  const made: string[] = [];
  crypto.scrypt = (...all: unknown[]) => {
    made.push(JSON.stringify([all[2], all[3]]));
    return scrypt(...all);
  };
  syncBuiltinESMExports();
  await work();
  crypto.scrypt = scrypt;
  syncBuiltinESMExports();
  return made;
}

describe('signing in', () => {
  it('makes one hash of the same cost whether there is an account or not', async () => {
    const { email } = await member(api, 'ecu', 'drafter');
    const { email: withoutAccount } = await invite(api, 'ecu', 'drafter');
    const costs = [];
    for (const [address, secret] of [
      [email, password],
      [email, 'not the password'],
      [withoutAccount, password],
      ['nobody@ecu.example.org', password],
    ] as const) {
      costs.push(await hashesDuring(async () => await signIn(api, address, browse(api), secret)));
    }
    expect(new Set(costs.map((cost) => JSON.stringify(cost))).size).toBe(1);
    expect(costs[0]).toEqual([expect.stringContaining('"N":16384,"r":16,"p":1')]);
  });
});

describe('a forgotten password', () => {
  it('is replaced by a link that is sent by mail; all sessions end, and a mail says so', async () => {
    const { actor, email, browser } = await member(api, 'ecu', 'drafter');
    expect((await request(email)).statusCode).toBe(202);
    expect(await mailsOf(api, actor.id)).toMatchObject([
      { template: 'password-reset', parameters: { verificationId: expect.any(String) } },
    ]);
    expect((await reset(await resetToken(api, actor.id))).statusCode).toBe(204);
    expect((await browser.ask('GET', '/session')).statusCode).toBe(401);
    expect((await signIn(api, email)).response.statusCode).toBe(401);
    expect((await signIn(api, email, browse(api), fresh)).response.statusCode).toBe(200);
    expect((await mailsOf(api, actor.id)).map(({ template }) => template)).toEqual([
      'password-reset',
      'password-changed',
    ]);
    expect((await audited(api, actor.id)).map(({ verb }) => verb)).toEqual([
      'invitation.accept',
      'password.reset-request',
      'password.reset',
      'session.refused',
    ]);
  });

  it('is answered the same for an address that nobody has, and no mail is written', async () => {
    const { email } = await member(api, 'ecu', 'drafter');
    const invited = await invite(api, 'ecu', 'drafter');
    const answers = await Promise.all(
      [email, `not-${email}`, invited.email].map(async (address) => {
        const { statusCode, body, headers } = await request(address);
        const { 'x-request-id': _id, date: _date, ...others } = headers;
        return JSON.stringify([statusCode, body, others]);
      }),
    );
    expect(new Set(answers).size).toBe(1);
    expect(await mailsOf(api, invited.actor.id)).toEqual([]);
  });

  it('is answered no sooner where there is nothing to do', async () => {
    const start = performance.now();
    await request('nobody@ecu.example.org');
    expect(performance.now() - start).toBeGreaterThan(190);
  });

  it('is replaced once by a link, whoever tries it at once', async () => {
    const { actor, email } = await member(api, 'ecu', 'drafter');
    await request(email);
    const token = await resetToken(api, actor.id);
    const answers = await Promise.all(
      Array.from({ length: 6 }, async (_, index) => await reset(token, `${fresh} ${index}`)),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([
      204, 404, 404, 404, 404, 404,
    ]);
  });

  it('opens nothing that outlives it, for whoever signs in with it while it is replaced', async () => {
    const { actor, email } = await member(api, 'ecu', 'drafter');
    await request(email);
    const token = await resetToken(api, actor.id);
    const account = sql`select id from accounts where id = ${actor.id} for update`;
    const held = await hold(api.database, account);
    const signing = signIn(api, email);
    await untilBlocked(api.database);
    const resetting = reset(token);
    await Promise.race([resetting, untilBlocked(api.database, 2)]);
    await held.release();
    expect((await resetting).statusCode).toBe(204);
    const { browser } = await signing;
    expect((await browser.ask('GET', '/session')).statusCode).toBe(401);
  });

  it('is replaced by the latest link; using one ends the others', async () => {
    const { actor, email } = await member(api, 'ecu', 'drafter');
    await request(email);
    const first = await resetToken(api, actor.id);
    await request(email);
    const second = await resetToken(api, actor.id);
    expect(second).not.toBe(first);
    expect((await reset(second)).statusCode).toBe(204);
    expect(codeOf(await reset(first))).toBe('link-not-valid');
  });

  it('is not replaced by a link that is over, foreign or made up', async () => {
    const { actor, email } = await member(api, 'ecu', 'drafter');
    await request(email);
    const token = await resetToken(api, actor.id);
    const [id = ''] = token.split('.');
    const made = [id, `${id}.x`, lastPart(linkTo(links, 'invitations', id)), ''];
    for (const wrong of made) expect(codeOf(await reset(wrong))).toBe('link-not-valid');
    clock = new Date(Date.now() + 3_600_001);
    expect(codeOf(await reset(token))).toBe('link-not-valid');
    clock = null;
    expect((await reset(token)).statusCode).toBe(204);
  });

  it('is replaced by one that keeps the rules, or the link stays as it was', async () => {
    const { actor, email } = await member(api, 'ecu', 'drafter');
    await request(email);
    const token = await resetToken(api, actor.id);
    for (const [secret, code] of [
      ['short', 'password-too-short'],
      ['qwertyuiop123', 'password-common'],
      [email, 'password-is-address'],
    ] as const) {
      expect(problemIn(await reset(token, secret)).errors).toMatchObject([{ code }]);
    }
    expect((await reset(token)).statusCode).toBe(204);
  });

  it('leaves the second factor where it is', async () => {
    const { actor, email, browser } = await member(api, 'ecu', 'drafter');
    await enrol(browser);
    const half = await signIn(api, email);
    await request(email);
    await reset(await resetToken(api, actor.id));
    const { response } = await signIn(api, email, browse(api), fresh);
    expect(response.json()).toEqual({ next: 'second-factor' });
    const completed = await half.browser.send('POST', '/session/second-factor', { code: '000000' });
    expect(codeOf(completed)).toBe('sign-in-again');
  });
});

describe('changing the password', () => {
  const change = async (browser: ReturnType<typeof browse>, current: string, secret = fresh) =>
    await browser.send('POST', '/password/changes', { current, password: secret });

  it('needs the present one, ends the other sessions, and goes on in a new one', async () => {
    const { actor, email, browser } = await member(api, 'ecu', 'drafter');
    const other = await signIn(api, email);
    const before = [...browser.cookies.values()];
    const wrong = await change(browser, 'not the password');
    expect(problemIn(wrong).errors).toMatchObject([
      { pointer: '/current', code: 'wrong-password' },
    ]);
    expect((await change(browser, password)).statusCode).toBe(204);
    expect([...browser.cookies.values()]).not.toEqual(before);
    expect((await browser.ask('GET', '/session')).statusCode).toBe(200);
    expect((await other.browser.ask('GET', '/session')).statusCode).toBe(401);
    expect((await signIn(api, email, browse(api), fresh)).response.statusCode).toBe(200);
    expect(await mailsOf(api, actor.id)).toMatchObject([{ template: 'password-changed' }]);
    expect((await audited(api, actor.id)).map(({ verb }) => verb)).toContain('password.change');
  });

  it('takes none that breaks the rules', async () => {
    const { browser, email } = await member(api, 'ecu', 'drafter');
    const common = await change(browser, password, 'administrador');
    expect(problemIn(common).errors).toMatchObject([{ code: 'password-common' }]);
    const address = await change(browser, password, email);
    expect(problemIn(address).errors).toMatchObject([{ code: 'password-is-address' }]);
  });
});
