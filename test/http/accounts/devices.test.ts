import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanOperations } from '../../../src/actions/clean-operations.ts';
import { sessions, throttles, verifications } from '../../../src/db/schema/accounts.ts';
import { system } from '../../support/database.ts';
import { type Api, codeOf, openApi } from '../support.ts';
import { asSystem, browse, cookieNames, member, nameOfSession, signIn } from './support.ts';

let api: Api;
let later = 0;
const minute = 60_000;
const hour = 60 * minute;

beforeAll(async () => {
  api = await openApi({ now: () => new Date(Date.now() + later) });
});
afterAll(async () => await api.close());

type At = { browser: ReturnType<typeof browse> };

async function statusAfter({ browser }: At, milliseconds: number): Promise<number> {
  later = milliseconds;
  const { statusCode } = await browser.ask('GET', '/session');
  later = 0;
  return statusCode;
}

async function rowOf({ browser }: At) {
  const token = nameOfSession(browser.cookies.get(cookieNames.session) ?? '');
  const [row] = await asSystem(
    api,
    async (tx) => await tx.select().from(sessions).where(eq(sessions.token, token)),
  );
  return row;
}

describe('a session', () => {
  it('ends half an hour after it was last used', async () => {
    const at = await member(api, 'ecu', 'drafter');
    expect(await statusAfter(at, 29 * minute)).toBe(200);
    expect(await statusAfter(at, 58 * minute)).toBe(200);
    expect(await statusAfter(at, 89 * minute)).toBe(401);
  });

  it('ends twelve hours after the sign-in, however much it is used', async () => {
    const at = await member(api, 'ecu', 'drafter');
    for (let used = 29 * minute; used < 12 * hour; used += 29 * minute) {
      expect(await statusAfter(at, used)).toBe(200);
    }
    expect(await statusAfter(at, 12 * hour - minute)).toBe(200);
    expect(await statusAfter(at, 12 * hour + minute)).toBe(401);
  });

  it('is written down as used at most once in five minutes', async () => {
    const at = await member(api, 'ecu', 'drafter');
    const first = await rowOf(at);
    await statusAfter(at, 4 * minute);
    expect((await rowOf(at))?.updatedAt).toEqual(first?.updatedAt);
    await statusAfter(at, 6 * minute);
    const second = await rowOf(at);
    expect(second?.updatedAt.getTime()).toBeGreaterThan(
      (first?.updatedAt.getTime() ?? 0) + 5 * minute,
    );
    await statusAfter(at, 10 * minute);
    expect(await rowOf(at)).toEqual(second);
  });

  it('ends when its person signs out, wherever its cookie was copied to', async () => {
    const { browser, email } = await member(api, 'ecu', 'drafter');
    const thief = browse(api);
    thief.cookies.set(cookieNames.session, browser.cookies.get(cookieNames.session) ?? '');
    expect((await thief.ask('GET', '/session')).statusCode).toBe(200);
    const response = await browser.send('DELETE', '/session');
    expect(response.statusCode).toBe(204);
    expect(browser.cookies.size).toBe(0);
    expect((await thief.ask('GET', '/session')).statusCode).toBe(401);
    expect((await signIn(api, email)).response.statusCode).toBe(200);
  });
});

describe('the devices of a person', () => {
  it('are listed, told apart, and ended one by one', async () => {
    const { browser, email } = await member(api, 'ecu', 'drafter');
    const other = await signIn(api, email, browse(api, '203.0.113.7'));
    const { items } = (await browser.ask('GET', '/sessions')).json();
    expect(items).toHaveLength(2);
    const elsewhere = items.find(({ current }: { current: boolean }) => !current);
    expect(elsewhere).toMatchObject({
      address: '203.0.113.7',
      device: 'A browser of the tests',
    });
    expect(JSON.stringify(items)).not.toContain(
      nameOfSession(other.browser.cookies.get(cookieNames.session) ?? ''),
    );
    expect((await browser.send('DELETE', `/sessions/${elsewhere.id}`)).statusCode).toBe(204);
    expect((await other.browser.ask('GET', '/session')).statusCode).toBe(401);
    expect((await browser.ask('GET', '/session')).statusCode).toBe(200);
  });

  it('are ended all but this one', async () => {
    const { browser, email } = await member(api, 'ecu', 'drafter');
    const others = [await signIn(api, email), await signIn(api, email)];
    expect((await browser.send('DELETE', '/sessions')).json()).toEqual({ ended: 2 });
    for (const other of others) {
      expect((await other.browser.ask('GET', '/session')).statusCode).toBe(401);
    }
    expect((await browser.ask('GET', '/session')).statusCode).toBe(200);
  });

  it('are nobody else’s to see or end', async () => {
    const { browser } = await member(api, 'ecu', 'drafter');
    const victim = await member(api, 'ecu', 'focal-point');
    const { id } = (await rowOf(victim)) ?? { id: '' };
    const { items } = (await browser.ask('GET', '/sessions')).json();
    expect(items.map((item: { id: string }) => item.id)).not.toContain(id);
    const response = await browser.send('DELETE', `/sessions/${id}`);
    expect([response.statusCode, codeOf(response)]).toEqual([404, 'not-found']);
    expect((await victim.browser.ask('GET', '/session')).statusCode).toBe(200);
  });
});

describe('what is over', () => {
  it('is deleted: sessions, half-done sign-ins and counts', async () => {
    const at = await member(api, 'ecu', 'drafter');
    await signIn(api, at.email, browse(api), 'not the password');
    await at.browser.ask('GET', '/sessions');
    await browse(api).send('POST', '/password/reset-requests', { email: at.email });
    const counted = async () =>
      await asSystem(api, async (tx) => [
        (await tx.select().from(sessions)).length > 0,
        (await tx.select().from(verifications)).length > 0,
        (await tx.select().from(throttles)).length > 0,
      ]);
    await cleanOperations(api.database.as(system));
    expect(await counted()).toEqual([true, true, true]);
    const now = new Date(Date.now() + 16 * 24 * hour);
    await cleanOperations(api.database.as(system, { now }));
    expect(await counted()).toEqual([false, false, false]);
  });
});
