import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, codeOf, need, openApi } from '../support.ts';
import { type Browser, browse, member, password } from './support.ts';

let api: Api;
const own = 'https://enlace.example.org';

beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

const tokenOf = async (browser: Browser): Promise<string> =>
  (await browser.ask('GET', '/session')).json().csrfToken;
const file = async (browser: Browser, headers: Record<string, string>, fields: object = {}) =>
  await browser.ask('POST', '/needs', { ...need, ...fields }, headers);

describe('a change by somebody who is signed in', () => {
  it('is made with the token of the session, from a page of the service', async () => {
    const { browser } = await member(api, 'ecu', 'focal-point');
    const csrf = await tokenOf(browser);
    for (const from of [{ 'sec-fetch-site': 'same-origin' }, { origin: own }]) {
      expect((await file(browser, { ...from, 'x-csrf-token': csrf })).statusCode).toBe(201);
      expect((await file(browser, from, { _csrf: csrf })).statusCode).toBe(201);
    }
  });

  it('is refused without the token, or with that of another session', async () => {
    const { browser } = await member(api, 'ecu', 'focal-point');
    const { browser: other } = await member(api, 'ecu', 'focal-point');
    const csrf = await tokenOf(other);
    const [salt = ''] = csrf.split('.');
    for (const token of [undefined, '', 'x', csrf, `${salt}.`, `.${salt}`]) {
      const response = await file(browser, {
        'sec-fetch-site': 'same-origin',
        ...(token !== undefined && { 'x-csrf-token': token }),
      });
      expect([response.statusCode, codeOf(response)]).toEqual([403, 'forged-request']);
    }
  });

  it('is refused where it comes from elsewhere, or from nobody knows where', async () => {
    const { browser } = await member(api, 'ecu', 'focal-point');
    const csrf = await tokenOf(browser);
    for (const from of [
      {},
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', origin: own },
      { origin: 'https://enlace.example.org.attacker.example' },
      { origin: 'http://enlace.example.org' },
      { origin: 'null' },
    ]) {
      const response = await file(browser, { ...from, 'x-csrf-token': csrf });
      expect([from, codeOf(response)]).toEqual([from, 'forged-request']);
    }
  });

  it('is refused at every route that changes anything', async () => {
    const { browser } = await member(api, 'ecu', 'focal-point');
    for (const [method, url] of [
      ['DELETE', '/session'],
      ['DELETE', '/sessions'],
      ['POST', '/password/changes'],
      ['POST', '/second-factor'],
      ['POST', '/second-factor/removal'],
    ] as const) {
      expect(codeOf(await browser.ask(method, url))).toBe('forged-request');
    }
    expect((await browser.ask('GET', '/session')).statusCode).toBe(200);
  });

  it('has a token of its own in every page', async () => {
    const { browser } = await member(api, 'ecu', 'focal-point');
    expect(await tokenOf(browser)).not.toBe(await tokenOf(browser));
  });
});

describe('what needs no session', () => {
  it('is refused where another site has it sent', async () => {
    const body = { email: 'nobody@ecu.example.org', password };
    for (const from of [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://attacker.example' },
    ]) {
      expect(codeOf(await browse(api).ask('POST', '/session', body, from))).toBe('forged-request');
    }
    expect(codeOf(await browse(api).ask('POST', '/session', body))).toBe('wrong-credentials');
  });
});

describe('a request with a key', () => {
  it('needs no token, and goes before the session of a cookie', async () => {
    const { key, actor } = await api.person('bra', 'focal-point');
    const { browser } = await member(api, 'ecu', 'focal-point');
    const headers = { authorization: `Bearer ${key}`, origin: 'https://other.example' };
    const content = { ...need.content, beneficiaries: ['BRA'] };
    const response = await browser.ask('POST', '/needs', { content }, headers);
    expect(response.statusCode).toBe(201);
    expect(actor.organization.code).toBe('bra');
    expect((await browser.ask('GET', '/session', undefined, headers)).statusCode).toBe(401);
  });
});
