import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countAttempts } from '../../../src/actions/accounts/attempts.ts';
import { throttles } from '../../../src/db/schema/accounts.ts';
import { throttleLimits } from '../../../src/domain/throttle.ts';
import { type Api, codeOf, openApi } from '../support.ts';
import { asSystem, browse, enrol, links, member, password, signIn, totp } from './support.ts';

let api: Api;
let later = 0;

beforeAll(async () => {
  api = await openApi({ now: () => new Date(Date.now() + later) });
});
afterAll(async () => await api.close());

const statuses = (answers: readonly { statusCode: number }[]) => {
  const counts: Record<number, number> = {};
  for (const { statusCode } of answers) counts[statusCode] = (counts[statusCode] ?? 0) + 1;
  return counts;
};

async function manyAtOnce(
  times: number,
  attempt: (index: number) => Promise<{ statusCode: number }>,
) {
  return await Promise.all(Array.from({ length: times }, async (_, index) => await attempt(index)));
}

describe('wrong passwords', () => {
  it('are refused after ten, of thirty that come at once from as many addresses', async () => {
    const { email } = await member(api, 'ecu', 'drafter');
    const answers = await manyAtOnce(30, async () => {
      return (await signIn(api, email, browse(api), 'not the password')).response;
    });
    expect(statuses(answers)).toEqual({ 401: 10, 429: 20 });
    const { response } = await signIn(api, email);
    expect([response.statusCode, codeOf(response)]).toEqual([429, 'too-many-attempts']);
    const wait = Number(response.headers['retry-after']);
    expect(wait).toBeGreaterThan(800);
    expect(wait).toBeLessThanOrEqual(900);
    later = wait * 1000;
    expect((await signIn(api, email)).response.statusCode).toBe(200);
    later = 0;
  });

  it('are counted for an address that nobody has as for any other', async () => {
    const answers = await manyAtOnce(12, async () => {
      return (await signIn(api, 'nobody@ecu.example.org', browse(api), 'not it')).response;
    });
    expect(statuses(answers)).toEqual({ 401: 10, 429: 2 });
  });

  it('are counted by network address, whatever accounts they are for', async () => {
    const { attempts } = throttleLimits['sign-in-address'];
    const caller = { address: '203.0.113.9', device: '' };
    const context = { db: api.database.app, now: new Date(), links, demonstration: false, caller };
    await manyAtOnce(attempts - 3, async () => {
      await countAttempts(context, ['sign-in-address', caller.address]);
      return { statusCode: 0 };
    });
    const answers = await manyAtOnce(6, async (index) => {
      const browser = browse(api, caller.address);
      return (await signIn(api, `nobody${index}@ecu.example.org`, browser, 'not it')).response;
    });
    expect(statuses(answers)).toEqual({ 401: 3, 429: 3 });
    const { email } = await member(api, 'ecu', 'drafter');
    expect((await signIn(api, email, browse(api, '203.0.113.9'))).response.statusCode).toBe(429);
    expect((await signIn(api, email)).response.statusCode).toBe(200);
  });

  it('are forgotten once the right one is given', async () => {
    const { email } = await member(api, 'ecu', 'drafter');
    for (let round = 0; round < 2; round += 1) {
      const answers = await manyAtOnce(9, async () => {
        return (await signIn(api, email, browse(api), 'not the password')).response;
      });
      expect(statuses(answers)).toEqual({ 401: 9 });
      expect((await signIn(api, email)).response.statusCode).toBe(200);
    }
  });

  it('are counted where somebody holds a session and guesses the password to change it', async () => {
    const { browser } = await member(api, 'ecu', 'drafter');
    const answers = await manyAtOnce(14, async () => {
      return await browser.send('POST', '/second-factor', { password: 'not the password' });
    });
    expect(statuses(answers)).toEqual({ 422: 10, 429: 4 });
  });
});

describe('the other attempts', () => {
  it('are limited for codes of the second factor, across challenges', async () => {
    const { browser, email } = await member(api, 'ecu', 'drafter');
    const { secret } = await enrol(browser);
    const answers = [];
    for (let round = 0; round < 3; round += 1) {
      const half = await signIn(api, email);
      for (let attempt = 0; attempt < 4; attempt += 1) {
        answers.push(await half.browser.send('POST', '/session/second-factor', { code: '000000' }));
      }
    }
    expect(statuses(answers)).toEqual({ 401: 10, 429: 2 });
    const half = await signIn(api, email);
    const response = await half.browser.send('POST', '/session/second-factor', {
      code: totp(secret),
    });
    expect(response.statusCode).toBe(429);
  });

  it('are limited for links, by network address', async () => {
    const browser = browse(api, '203.0.113.10');
    const { attempts } = throttleLimits['link-address'];
    const answers = await manyAtOnce(attempts + 3, async () => {
      return await browser.send('POST', '/account', { token: 'made up', password });
    });
    expect(statuses(answers)).toEqual({ 404: attempts, 429: 3 });
  });

  it('are limited for requests of a new password, whoever has the address', async () => {
    for (const email of ['nobody@ecu.example.org', (await member(api, 'ecu', 'drafter')).email]) {
      const answers = await manyAtOnce(5, async () => {
        return await browse(api).send('POST', '/password/reset-requests', { email });
      });
      expect(statuses(answers)).toEqual({ 202: 3, 429: 2 });
    }
  });

  it('leave no address behind', async () => {
    const { email } = await member(api, 'ecu', 'drafter');
    await signIn(api, email, browse(api, '203.0.113.11'), 'not the password');
    const kept = await asSystem(api, async (tx) => await tx.select().from(throttles));
    const text = kept.map(({ subject }) => Buffer.from(subject).toString('latin1')).join('\n');
    expect(text).not.toContain('203.0.113');
    expect(text).not.toContain(email);
    expect(new Set(kept.map(({ subject }) => subject.length))).toEqual(new Set([32]));
  });
});
