// Releases of a need on its page: chosen, looked at, made, renewed and revoked by its owner.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approveProposal } from '../../../../src/actions/approve-proposal.ts';
import { confirmWithDocument } from '../../../../src/actions/confirm-with-document.ts';
import { readRelease } from '../../../../src/actions/disclosure/read-release.ts';
import { editNeed } from '../../../../src/actions/edit-need.ts';
import type { Bearer } from '../../../../src/domain/actor.ts';
import { approval, type Desk, openDesk } from '../../../support/desk.ts';
import { needInput, submittedNeed } from '../../../support/needs.ts';
import { attachedNote, enteredNeed } from '../../../support/on-behalf.ts';
import { type Api, openApi } from '../../support.ts';
import { page, send, sendSeen, told } from './need-desk.ts';

let api: Api;
let desk: Desk;
let keys: Map<Bearer, string>;
beforeAll(async () => {
  api = await openApi();
  desk = await openDesk(api.database);
  keys = new Map();
  for (const actor of Object.values(desk.people)) keys.set(actor, await api.keyFor(actor.id));
});
afterAll(async () => {
  await api.close();
});

const keyOf = (who: keyof Desk['people']) => ({ key: keys.get(desk.people[who]) ?? '' });
const get = async (who: keyof Desk['people'], url: string, language = 'en') =>
  await page(api, url, { ...keyOf(who), language });

const chosen: [string, string][] = [
  ['provider', 'unodc'],
  ['ask', '1'],
  ['fields', 'owner'],
  ['fields', 'title'],
  ['version', '1'],
];

async function released() {
  const { reference } = await submittedNeed(desk.as('ecuador'));
  const url = `/needs/${reference}/releases`;
  const form = await get('ecuador', `${url}/new`);
  await sendSeen(api, form, { url, ...keyOf('ecuador'), fields: chosen });
  const seen = await get('ecuador', `/needs/${reference}`);
  const release = /releases\/(R-[0-9A-Z]{6})/.exec(seen.body)?.[1] ?? '';
  return { reference, release, url: `${url}/${release}` };
}

test('what will be read is shown exactly before anything is released', async () => {
  const { reference } = await submittedNeed(desk.as('ecuador'));
  const url = `/needs/${reference}/releases`;
  const form = await get('ecuador', `${url}/new?provider=unodc`);
  expect(form.body).toMatch(/<option value="unodc" selected/);
  expect(form.body).not.toMatch(/<option value="ecu"/);
  const inFrench = await get('ecuador', `${url}/new`, 'fr');
  expect(inFrench.body).toContain('<span lang="en">1. Tracing of firearms</span>');
  const preview = await sendSeen(api, form, {
    url: `${url}/preview`,
    ...keyOf('ecuador'),
    fields: chosen,
  });
  expect(preview.statusCode).toBe(200);
  expect(told(preview)).toMatch(/Nothing has been released yet\./);
  expect(told(preview)).toMatch(/Which state asks .*Ecuador Title Tracing of firearms/);
  expect(told(preview)).not.toContain('Investigators must learn');
  expect(told(await get('ecuador', `/needs/${reference}`))).toContain(
    'Nothing has been released to any provider.',
  );
  const sent = await sendSeen(api, preview, { url, ...keyOf('ecuador'), fields: chosen });
  expect(sent.headers.location).toBe(`/needs/${reference}?done=release-made`);
  expect(told(await get('ecuador', `/needs/${reference}`))).toMatch(/UNODC|Drugs and Crime/);
});

test('errors stand at their fields, and nothing chosen is lost', async () => {
  const { reference } = await submittedNeed(desk.as('ecuador'));
  const url = `/needs/${reference}/releases`;
  const form = await get('ecuador', `${url}/new`);
  const refused = await sendSeen(api, form, {
    url: `${url}/preview`,
    ...keyOf('ecuador'),
    fields: [
      ['provider', 'unodc'],
      ['ask', '1'],
      ['version', '1'],
    ],
  });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('href="#field-fields"');
  expect(refused.body).toMatch(/<option value="unodc" selected/);
});

test('is for the owner’s point of contact, of a need that is submitted', async () => {
  const { reference } = await submittedNeed(desk.as('ecuador'));
  expect((await get('officer', `/needs/${reference}/releases/new`)).statusCode).toBe(403);
  expect((await get('peru', `/needs/${reference}/releases/new`)).statusCode).toBe(404);
  const sent = await send(api, `/needs/${reference}/releases`, {
    ...keyOf('editor'),
    fields: chosen,
  });
  expect(sent.statusCode).toBe(404);
});

test('an officer names the document by which the state said so', async () => {
  const { reference } = await enteredNeed(desk.as('officer'));
  await attachedNote(desk.as('officer'), reference);
  await confirmWithDocument(desk.as('secondApprover'), { noun: 'need', reference });
  const url = `/needs/${reference}/releases`;
  const form = await get('officer', `${url}/new`);
  expect(told(form)).toContain('How the state said so');
  const without = await sendSeen(api, form, { url, ...keyOf('officer'), fields: chosen });
  expect(without.statusCode).toBe(422);
  const sent = await sendSeen(api, form, {
    url,
    ...keyOf('officer'),
    fields: [
      ...chosen,
      ['onBehalf/channel', 'note-verbale'],
      ['onBehalf/documentSymbol', 'NV 9/2026'],
    ],
  });
  expect(sent.statusCode).toBe(303);
});

test('is renewed after an edit, with the fields that were released before', async () => {
  const { reference, release, url } = await released();
  await editNeed(desk.as('ecuador'), reference, {
    content: needInput({ title: 'Tracing of firearms and ammunition' }).content,
  });
  expect(told(await get('ecuador', url))).toContain('The need has been edited since.');
  const form = await get('ecuador', `${url}/renew`);
  expect(form.body.match(/name="fields"[^>]*checked/g)).toHaveLength(2);
  const fields: [string, string][] = [
    ['fields', 'title'],
    ['version', '2'],
  ];
  const preview = await sendSeen(api, form, {
    url: `${url}/renew/preview`,
    ...keyOf('ecuador'),
    fields,
  });
  expect(told(preview)).toContain('Tracing of firearms and ammunition');
  const sent = await sendSeen(api, preview, { url: `${url}/renew`, ...keyOf('ecuador'), fields });
  expect(sent.headers.location).toBe(`/needs/${reference}?done=release-renewed`);
  expect((await get('ecuador', `/needs/${reference}/releases/${release}/renew`)).statusCode).toBe(
    200,
  );
  expect(told(await get('ecuador', url))).toContain('replaced');
});

test('is revoked, after who has read it was listed', async () => {
  const { reference, release, url } = await released();
  expect(told(await get('ecuador', `${url}/revoke`))).toMatch(/Nobody at .* has read it yet/);
  await readRelease(desk.as('editor'), release);
  const asked = await get('ecuador', `${url}/revoke`);
  expect(told(asked)).toContain('A person of unodc');
  const sent = await sendSeen(api, asked, { url: `${url}/revoke`, ...keyOf('ecuador') });
  expect(sent.headers.location).toBe(`/needs/${reference}?done=release-revoked`);
  expect(told(await get('ecuador', url))).toContain('revoked');
  const onNeed = told(await get('ecuador', `/needs/${reference}`));
  expect(onNeed).toContain('See what could be read');
  expect(onNeed).not.toContain('renew or revoke');
  const again = await sendSeen(api, asked, { url: `${url}/revoke`, ...keyOf('ecuador') });
  expect(again.statusCode).toBe(412);
});

test('what was approved is shown to the state with reasons, and without scores or rivals', async () => {
  const { need, reference, assessment } = await desk.recommended();
  const url = `/needs/${need.reference}`;
  expect(told(await get('ecuador', url))).toContain('No proposal has been approved');
  expect(told(await get('officer', url))).toMatch(/recommended: 1/i);
  await approveProposal(desk.as('approver'), reference, approval(assessment));
  const seen = await get('ecuador', url);
  expect(told(seen)).toContain('approved');
  expect(seen.body).toContain(`/proposals/${reference}`);
  expect(seen.body).toContain(`${url}/releases/new?ask=1&amp;provider=unodc`);
  expect(told(seen)).not.toMatch(/score|points|strong|possible/i);
  expect(told(seen)).toContain('not covered');
});
