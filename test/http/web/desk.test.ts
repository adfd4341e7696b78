// The desk: what waits for whom.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approveProposal } from '../../../src/actions/approve-proposal.ts';
import { readRelease } from '../../../src/actions/disclosure/read-release.ts';
import { releaseNeed } from '../../../src/actions/disclosure/release-need.ts';
import { fileNeed } from '../../../src/actions/file-need.ts';
import { fileOffer } from '../../../src/actions/file-offer.ts';
import { openNeed } from '../../../src/actions/open-need.ts';
import { returnNeed } from '../../../src/actions/return-need.ts';
import { submitNeed } from '../../../src/actions/submit-need.ts';
import type { Bearer } from '../../../src/domain/actor.ts';
import { approval, type Desk, openDesk } from '../../support/desk.ts';
import { needInput, submittedNeed } from '../../support/needs.ts';
import { offerInput } from '../../support/offers.ts';
import { enteredNeed } from '../../support/on-behalf.ts';
import { buildPerson } from '../../support/people.ts';
import { type Api, openApi } from '../support.ts';
import { cookieOf, signedIn, told } from './needs/need-desk.ts';

let api: Api;
let desk: Desk;
beforeAll(async () => {
  api = await openApi();
  desk = await openDesk(api.database);
});
afterAll(async () => {
  await api.close();
});

async function opener(actor: Bearer) {
  const cookie = await cookieOf(api, actor);
  return async () => await signedIn(api, '/desk', { cookie });
}

test('asks to sign in', async () => {
  const { statusCode, headers } = await api.app.inject({
    url: '/desk',
    headers: { accept: 'text/html' },
  });
  expect([statusCode, headers.location]).toEqual([303, '/sign-in?next=%2Fdesk']);
});

test('is calm where nothing waits', async () => {
  const actor = await buildPerson(api.database, 'bol', 'drafter');
  const seen = await (await opener(actor))();
  expect(seen.statusCode).toBe(200);
  expect(told(seen)).toContain('Nothing waits for you.');
  expect(seen.body).toContain('href="/needs/new"');
  expect(seen.body).not.toContain('<h3>');
});

test('of a state has what was returned, approved, entered for it, drafted, and is awaited', async () => {
  const own = await opener(desk.people.ecuador);
  const returned = await submittedNeed(desk.as('ecuador'), { title: 'Returned need' });
  await returnNeed(desk.as('officer'), returned.reference, { note: 'Which units are meant?' });
  await fileNeed(desk.as('ecuador'), needInput({ title: 'Drafted need' }));
  await enteredNeed(desk.as('officer'), { title: 'Entered need' });
  const { need, reference, assessment } = await desk.recommended({ title: 'Approved need' });
  const before = told(await own());
  expect(before).toContain('Returned to be completed');
  expect(before).toContain('Which units are meant?');
  expect(before).toMatch(/Drafts to finish .*Drafted need/);
  expect(before).toMatch(/Entered on your behalf: please confirm .*Entered need/);
  expect(before).toMatch(/Answers that are coming .*Approved need/);
  expect(before).not.toContain('Approved proposals to look at');
  await approveProposal(desk.as('approver'), reference, approval(assessment));
  const approved = await own();
  expect(approved.body).toContain(`href="/needs/${need.reference}#came"`);
  const after = told(approved);
  expect(after).toMatch(/Approved proposals to look at .*Approved need/);
  await releaseNeed(desk.as('ecuador'), need.reference, {
    ask: 1,
    fields: ['owner'],
    provider: 'unodc',
    version: 1,
  });
  expect(told(await own())).not.toContain('Approved proposals to look at');
});

test('of a provider has what was disclosed to it until it is opened, and its drafts', async () => {
  const { editor } = desk.people;
  const own = await opener(editor);
  await fileOffer(desk.as('editor'), offerInput({ title: 'Drafted offer' }));
  const need = await submittedNeed(desk.as('ecuador'), { title: 'A secret title' });
  const release = await releaseNeed(desk.as('ecuador'), need.reference, {
    ask: 1,
    fields: ['title'],
    provider: 'unodc',
    version: 1,
  });
  const before = await own();
  expect(told(before)).toMatch(/Needs released to you/);
  expect(before.body).toContain(`/releases/${release.reference}`);
  expect(told(before)).not.toContain('A secret title');
  expect(told(before)).toMatch(/Drafts to finish .*Drafted offer/);
  await readRelease(desk.as('editor'), release.reference);
  expect((await own()).body).not.toContain(`/releases/${release.reference}`);
});

test('of a state that also provides has both, each under its heading', async () => {
  const actor = await buildPerson(api.database, 'mex', 'focal-point', 'provider-editor');
  const text = told(await (await opener(actor))());
  expect(text).toContain('Our needs');
  expect(text).toContain('Our offers');
});

test('of a beneficiary names the needs of its groups without their titles', async () => {
  const sica = await buildPerson(api.database, 'sica', 'focal-point');
  const input = needInput({ beneficiaries: [], group: 'SICA', title: 'A title of the group' });
  const { reference } = await fileNeed(api.database.as(sica), input);
  await submitNeed(api.database.as(sica), reference);
  await openNeed(desk.as('officer'), reference);
  const honduras = await buildPerson(api.database, 'hnd', 'focal-point');
  const text = told(await (await opener(honduras))());
  expect(text).toContain(`Need ${reference}`);
  expect(text).not.toContain('A title of the group');
});

test('of the secretariat counts what waits, each with the list of it', async () => {
  const seen = await (await opener(desk.people.officer))();
  for (const href of [
    '/needs?due=overdue',
    '/needs?taken=me',
    '/offers/register?status=submitted',
  ]) {
    expect(seen.body).toContain(`href="${href}"`);
  }
  expect(told(seen)).toMatch(/\d+ answers? overdue/);
  const listed = await signedIn(api, '/needs?due=overdue', {
    cookie: await cookieOf(api, await buildPerson(api.database, 'oas-dtoc', 'approver')),
  });
  const overdue = Number(/(\d+) answers? overdue/.exec(told(seen))?.[1]);
  expect(listed.body.match(/<th scope="row"/g) ?? []).toHaveLength(Math.min(overdue, 25));
});
