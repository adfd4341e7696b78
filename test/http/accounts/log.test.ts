import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, openApi } from '../support.ts';
import {
  browse,
  cookieNames,
  enrol,
  invite,
  member,
  nameOfSession,
  password,
  resetToken,
  signIn,
  totp,
} from './support.ts';

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

it('holds no password, token, code, cookie or address of mail', async () => {
  const { actor, email, browser } = await member(api, 'oas-dtoc', 'officer');
  const { secret, backupCodes } = await enrol(browser);
  const half = await signIn(api, email);
  const challenge = half.browser.cookies.get(cookieNames.challenge) ?? '';
  const code = totp(secret);
  await half.browser.send('POST', '/session/second-factor', { code: '000000' });
  await half.browser.send('POST', '/session/second-factor', { code });
  await signIn(api, email, browse(api), 'a password nobody has');
  await browse(api).send('POST', '/password/reset-requests', { email });
  const token = await resetToken(api, actor.id);
  const invited = await invite(api, 'ecu', 'drafter');
  const codes = [token, invited.token].map((one) => one.split('.')[1] ?? '');
  for (const path of [
    `/password/${token}`,
    `/invitations/${invited.token}`,
    `/confirmations/${token}?x=1`,
  ]) {
    await api.app.inject({ url: path, headers: { cookie: 'enlace=a-cookie-of-the-test' } });
    await api.app.inject({ url: encodeURI(path), method: 'POST' });
  }
  await half.browser.send('POST', '/password/changes', { current: password, password: 'x' });
  const session = half.browser.cookies.get(cookieNames.session) ?? '';
  const secrets = [
    password,
    'a password nobody has',
    email,
    secret,
    code,
    ...backupCodes,
    ...codes,
    nameOfSession(session),
    session,
    challenge,
    'a-cookie-of-the-test',
    'A browser of the tests',
  ];
  expect(log).toContain('/password/:code');
  expect(log).toContain('/api/v1/session/second-factor');
  expect(secrets.filter((one) => one !== '' && log.includes(one))).toEqual([]);
});
