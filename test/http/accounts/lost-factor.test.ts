// Second factors that nobody can use any more: of an installation whose secret was changed, or lost.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeSecondFactor } from '../../../src/actions/people/take-second-factor.ts';
import { buildApp } from '../../../src/http/app.ts';
import { system } from '../../support/database.ts';
import { type Api, codeOf, openApi, quiet } from '../support.ts';
import { audited, browse, enrol, mailsOf, member, signIn, totp } from './support.ts';

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

it('is taken from whoever lost it on the machine alone, which ends their sessions and is told', async () => {
  const { actor, email, browser } = await member(api, 'oas-dtoc', 'officer');
  const onMachine = api.database.as(system, { db: api.database.owner });
  await expect(takeSecondFactor(onMachine, actor.id)).rejects.toThrow('without-second-factor');
  await enrol(browser);
  await expect(takeSecondFactor(api.database.as(actor), actor.id)).rejects.toThrow('forbidden');

  await takeSecondFactor(onMachine, actor.id);

  expect((await browser.ask('GET', '/session')).statusCode).toBe(401);
  expect((await signIn(api, email)).response.json()).toEqual({ next: 'enrolment' });
  expect(await mailsOf(api, actor.id)).toHaveLength(2);
  expect((await audited(api, actor.id)).at(-1)).toMatchObject({ verb: 'second-factor.remove' });
});
