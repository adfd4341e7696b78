// Which mails one receives, over HTTP.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, openApi, problemIn } from '../support.ts';
import { member } from './support.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => await api.close());

it('are all of one’s roles at first, and then those that were named', async () => {
  const { browser } = await member(api, 'ecu', 'focal-point');
  const first = await browser.ask('GET', '/preferences');
  const choices = ['need-received', 'need-returned', 'proposal-approved'];
  expect(first.json()).toMatchObject({ choices, wanted: choices });
  const chosen = { language: 'pt', wanted: ['proposal-approved'] };
  const changed = await browser.send('PUT', '/preferences', chosen);
  expect([changed.statusCode, changed.json()]).toEqual([200, { choices, ...chosen }]);
  expect((await browser.ask('GET', '/preferences')).json()).toEqual({ choices, ...chosen });
});

it('name no mail that there is not', async () => {
  const { browser } = await member(api, 'ecu', 'focal-point');
  const wrong = { language: 'pt', wanted: ['password-changed'] };
  const answer = await browser.send('PUT', '/preferences', wrong);
  expect(answer.statusCode).toBe(422);
  expect(problemIn(answer).errors).toMatchObject([{ pointer: '/wanted/0', code: 'not-one-of' }]);
});

it('are changed by a session alone, with its token', async () => {
  const { browser } = await member(api, 'ecu', 'focal-point');
  const body = { language: 'pt', wanted: [] };
  expect((await browser.ask('PUT', '/preferences', body)).statusCode).toBe(403);
  const { key } = await api.person('ecu', 'focal-point');
  expect((await api.ask({ url: '/preferences', key })).statusCode).toBe(401);
});
