// An installation whose secret was changed.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApp } from '../../../src/http/app.ts';
import { type Api, codeOf, openApi, quiet } from '../support.ts';
import { browse, enrol, member, signIn, totp } from './support.ts';

let api: Api;
let rotated: Api;

beforeAll(async () => {
  api = await openApi();
  const links = { ...quiet.links, secret: 'another secret, since the old one was lost' };
  rotated = { ...api, app: await buildApp({ ...quiet, db: api.database.app, links }) };
});
afterAll(async () => {
  await rotated.app.close();
  await api.close();
});

it('takes no code of a second factor of before, and says so without a failure', async () => {
  const { email, browser } = await member(api, 'ecu', 'drafter');
  const { secret, backupCodes } = await enrol(browser);
  const { browser: later, response } = await signIn(rotated, email, browse(rotated));
  expect(response.json()).toEqual({ next: 'second-factor' });
  for (const code of [totp(secret), backupCodes[0]]) {
    const refused = await later.send('POST', '/session/second-factor', { code });
    expect([refused.statusCode, codeOf(refused)]).toEqual([401, 'wrong-code']);
  }
});
