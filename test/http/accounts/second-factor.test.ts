import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secondFactors } from '../../../src/db/schema/accounts.ts';
import { personRoles } from '../../../src/db/schema/people.ts';
import type { Role } from '../../../src/domain/vocabulary.ts';
import { type Api, codeOf, openApi, problemIn } from '../support.ts';
import {
  asSystem,
  audited,
  browse,
  cookieNames,
  enrol,
  mailsOf,
  member,
  nameOfSession,
  password,
  signIn,
  totp,
} from './support.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

const sessionIn = ({ cookies }: { cookies: Map<string, string> }) =>
  nameOfSession(cookies.get(cookieNames.session) ?? '');

describe('a role of the secretariat', () => {
  it.each<Role>(['officer', 'approver', 'supervisor', 'administrator'])(
    '%s can do nothing without a second factor but set it up',
    async (role) => {
      const { browser } = await member(api, 'oas-dtoc', role);
      expect((await browser.ask('GET', '/session')).json()).toMatchObject({
        standing: 'enrolment',
      });
      for (const url of ['/needs', '/queue', '/organizations', '/policies']) {
        expect(codeOf(await browser.ask('GET', url))).toBe('second-factor-required');
      }
    },
  );

  it('has everything once it is set up, in a session of another token', async () => {
    const { actor, browser } = await member(api, 'oas-dtoc', 'officer');
    const before = sessionIn(browser);
    const { uri, secret, backupCodes } = await enrol(browser);
    expect(uri).toMatch(/^otpauth:\/\/totp\/Enlace:/);
    expect(new URL(uri).searchParams.get('secret')).toBe(secret);
    expect(new Set(backupCodes).size).toBe(10);
    expect(sessionIn(browser)).not.toBe(before);
    expect((await browser.ask('GET', '/queue')).statusCode).toBe(200);
    expect((await audited(api, actor.id)).map(({ verb }) => verb)).toEqual([
      'invitation.accept',
      'second-factor.begin',
      'second-factor.confirm',
    ]);
    expect(await mailsOf(api, actor.id)).toMatchObject([{ template: 'second-factor-changed' }]);
  });

  it('given to somebody who is signed in without one stops them at once', async () => {
    const { browser, actor } = await member(api, 'oas-dtoc', 'observer');
    expect((await browser.ask('GET', '/needs')).statusCode).toBe(200);
    await giveRole(actor.id, 'officer');
    expect(codeOf(await browser.ask('GET', '/needs'))).toBe('second-factor-required');
  });
});

describe('setting up a second factor', () => {
  it('needs the password', async () => {
    const { browser } = await member(api, 'ecu', 'drafter');
    const response = await browser.send('POST', '/second-factor', { password: 'not the password' });
    expect([response.statusCode, problemIn(response).errors]).toMatchObject([
      422,
      [{ pointer: '/password', code: 'wrong-password' }],
    ]);
  });

  it('keeps secret and backup codes encrypted, and tells them once', async () => {
    const { actor, browser } = await member(api, 'ecu', 'drafter');
    const { secret, backupCodes } = await enrol(browser);
    const rows = await asSystem(
      api,
      async (tx) =>
        await tx.select().from(secondFactors).where(eq(secondFactors.accountId, actor.id)),
    );
    const kept = JSON.stringify(rows);
    expect(rows).toHaveLength(1);
    for (const told of [secret, ...backupCodes]) expect(kept).not.toContain(told);
    const again = await browser.send('POST', '/second-factor', { password });
    expect([again.statusCode, codeOf(again)]).toEqual([409, 'second-factor-present']);
  });

  it('does not count before the first code, and a wrong one changes nothing', async () => {
    const { email, browser } = await member(api, 'ecu', 'drafter');
    const early = await browser.send('POST', '/second-factor/confirmation', { code: '123456' });
    expect(codeOf(early)).toBe('no-second-factor');
    const begun = await browser.send('POST', '/second-factor', { password });
    const wrong = await browser.send('POST', '/second-factor/confirmation', { code: '000000' });
    expect(problemIn(wrong).errors).toMatchObject([{ pointer: '/code', code: 'wrong-code' }]);
    expect((await signIn(api, email)).response.json()).toEqual({ next: 'signed-in' });
    const { secret } = begun.json();
    const right = await browser.send('POST', '/second-factor/confirmation', { code: totp(secret) });
    expect(right.statusCode).toBe(204);
    expect((await signIn(api, email)).response.json()).toEqual({ next: 'second-factor' });
  });

  it('ends every session that was opened without it', async () => {
    const { email, browser } = await member(api, 'ecu', 'drafter');
    const { browser: other } = await signIn(api, email);
    await enrol(browser);
    expect((await other.ask('GET', '/session')).statusCode).toBe(401);
    expect((await browser.ask('GET', '/session')).statusCode).toBe(200);
  });
});

describe('signing in with a second factor', () => {
  async function officer() {
    const made = await member(api, 'oas-dtoc', 'officer');
    return { ...made, ...(await enrol(made.browser)) };
  }
  const verify = async (browser: ReturnType<typeof browse>, code: unknown) =>
    await browser.send('POST', '/session/second-factor', { code });

  it('opens nothing by the password alone', async () => {
    const { email } = await officer();
    const { browser, response } = await signIn(api, email);
    expect(response.json()).toEqual({ next: 'second-factor' });
    expect([...browser.cookies.keys()]).toEqual([cookieNames.challenge]);
    expect(response.cookies).toMatchObject([{ httpOnly: true, secure: true, sameSite: 'Lax' }]);
    expect((await browser.ask('GET', '/session')).statusCode).toBe(401);
    const challenge = browser.cookies.get(cookieNames.challenge) ?? '';
    browser.cookies.set(cookieNames.session, challenge);
    expect((await browser.ask('GET', '/session')).statusCode).toBe(401);
  });

  it('opens a session with the code of the authenticator, and takes the challenge away', async () => {
    const { actor, email, secret } = await officer();
    const { browser } = await signIn(api, email);
    const response = await verify(browser, totp(secret).replace(/^.../, '$& '));
    expect([response.statusCode, response.json()]).toEqual([200, { next: 'signed-in' }]);
    expect([...browser.cookies.keys()]).toEqual([cookieNames.session]);
    expect((await browser.ask('GET', '/queue')).statusCode).toBe(200);
    expect((await browser.ask('GET', '/session')).json()).toMatchObject({ personId: actor.id });
  });

  it('takes no code a second time, not even at once', async () => {
    const { email, secret } = await officer();
    const browsers = await Promise.all(
      Array.from({ length: 4 }, async () => (await signIn(api, email)).browser),
    );
    const code = totp(secret);
    const answers = await Promise.all(browsers.map(async (browser) => await verify(browser, code)));
    expect(answers.map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([
      200, 401, 401, 401,
    ]);
    const { browser } = await signIn(api, email);
    expect(codeOf(await verify(browser, code))).toBe('wrong-code');
  });

  it('takes each backup code once', async () => {
    const { email, backupCodes } = await officer();
    const [first = '', second = ''] = backupCodes;
    const { browser } = await signIn(api, email);
    expect((await verify(browser, first)).statusCode).toBe(200);
    const again = await signIn(api, email);
    expect(codeOf(await verify(again.browser, first))).toBe('wrong-code');
    expect((await verify(again.browser, second)).statusCode).toBe(200);
  });

  it('takes a challenge once, and only one that the service made', async () => {
    const { email, secret, backupCodes } = await officer();
    const { browser } = await signIn(api, email);
    const challenge = browser.cookies.get(cookieNames.challenge) ?? '';
    await verify(browser, totp(secret));
    for (const value of [challenge, 'made-up', `2fa-aaaaaaaaaaaaaaaaaaaa.${'A'.repeat(43)}=`]) {
      const thief = browse(api);
      thief.cookies.set(cookieNames.challenge, value);
      expect(codeOf(await verify(thief, backupCodes[3]))).toBe('sign-in-again');
    }
    expect(codeOf(await verify(browse(api), backupCodes[3]))).toBe('sign-in-again');
  });

  it('begins anew after five wrong codes', async () => {
    const { email, secret } = await officer();
    const { browser } = await signIn(api, email);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(codeOf(await verify(browser, '000000'))).toBe('wrong-code');
    }
    expect(codeOf(await verify(browser, totp(secret)))).toBe('sign-in-again');
  });
});

describe('a second factor that is there', () => {
  it('is taken away with the password, which ends the other sessions', async () => {
    const { browser, actor, email } = await member(api, 'oas-dtoc', 'officer');
    const { backupCodes } = await enrol(browser);
    const other = await signIn(api, email);
    await other.browser.send('POST', '/session/second-factor', { code: backupCodes[0] });
    const refused = await browser.send('POST', '/second-factor/removal', { password: 'wrong' });
    expect(problemIn(refused).errors).toMatchObject([{ code: 'wrong-password' }]);
    expect((await browser.send('POST', '/second-factor/removal', { password })).statusCode).toBe(
      204,
    );
    expect((await browser.ask('GET', '/session')).json()).toMatchObject({ standing: 'enrolment' });
    expect((await other.browser.ask('GET', '/session')).statusCode).toBe(401);
    const again = await browser.send('POST', '/second-factor/removal', { password });
    expect(codeOf(again)).toBe('no-second-factor');
    expect(await mailsOf(api, actor.id)).toHaveLength(2);
  });

  it('gets new backup codes, which replace the old ones', async () => {
    const { browser, email } = await member(api, 'ecu', 'drafter');
    const { backupCodes: old } = await enrol(browser);
    const renewed = await browser.send('POST', '/second-factor/backup-codes', { password });
    const { backupCodes } = renewed.json();
    expect(backupCodes).toHaveLength(10);
    const { browser: other } = await signIn(api, email);
    const verify = async (code: string) =>
      await other.send('POST', '/session/second-factor', { code });
    expect(codeOf(await verify(old[0] ?? ''))).toBe('wrong-code');
    expect((await verify(backupCodes[0])).statusCode).toBe(200);
  });
});

async function giveRole(personId: string, role: Role): Promise<void> {
  await asSystem(
    api,
    async (tx) => await tx.insert(personRoles).values({ personId, role, validFrom: '2020-01-01' }),
  );
}
