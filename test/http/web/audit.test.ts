// The search through the audit: for those who answer for the service, in words, with its chain.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealAudit } from '../../../src/actions/seal-audit.ts';
import { withActor } from '../../../src/db/client.ts';
import { auditVerbs } from '../../../src/domain/audit-verbs.ts';
import { languages } from '../../../src/domain/vocabulary.ts';
import { isMessageKey } from '../../../src/messages/catalogues.ts';
import { text } from '../../../src/messages/format.ts';
import { recordAudit } from '../../../src/store/audit/audit.ts';
import { system } from '../../support/database.ts';
import { type Api, need, openApi, recordIn } from '../support.ts';

let api: Api;
let supervisor: string;
let officer: string;
let focalPoint: { key: string; actor: { id: string } };
let reference: string;

beforeAll(async () => {
  api = await openApi();
  supervisor = (await api.person('oas-dtoc', 'supervisor')).key;
  officer = (await api.person('oas-dtoc', 'officer')).key;
  focalPoint = await api.person('ecu', 'focal-point');
  const filed = await api.ask({ method: 'POST', url: '/needs', key: focalPoint.key, body: need });
  ({ reference } = recordIn(filed));
  // The secretariat knows nothing of drafts.
  await api.ask({
    method: 'POST',
    url: `/needs/${reference}/submit`,
    key: focalPoint.key,
    headers: { 'if-match': '*' },
  });
});
afterAll(async () => await api.close());

async function get(url: string, key = supervisor): Promise<LightMyRequestResponse> {
  return await api.app.inject({
    url,
    headers: { accept: 'text/html', authorization: `Bearer ${key}` },
  });
}

it('tells what happened to a record in words, by whom, with a link to it', async () => {
  const { body } = await get(`/audit?record=${reference}`);
  expect(body).toContain(text('en', 'audit-verb.need.file'));
  expect(body).toContain(`href="/needs/${reference}"`);
  expect(body).toContain(`href="/audit?person=${focalPoint.actor.id}"`);
  expect(body).not.toContain(need.content.title);
});

it('is narrowed by person, verb, organization and days', async () => {
  const found = async (query: string) => (await get(`/audit?${query}`)).body.includes(reference);
  expect(await found(`person=${focalPoint.actor.id}`)).toBe(true);
  expect(await found('verb=need.file&organization=ecu&from=2020-01-01')).toBe(true);
  expect(await found('organization=col')).toBe(false);
  expect(await found('to=2020-01-01')).toBe(false);
  expect(await found('verb=offer.file')).toBe(false);
  expect((await get('/audit?verb=nothing')).statusCode).toBe(422);
});

it('is for those who answer for the service', async () => {
  expect((await get('/audit', officer)).statusCode).toBe(403);
  expect((await get('/audit.csv', focalPoint.key)).statusCode).toBe(403);
});

it('shows a verb without words as it was written, and an erased person as one', async () => {
  await withActor(api.database.owner, system, async (tx) => {
    await recordAudit(tx, system, { verb: 'old.deed', recordType: 'key', recordId: null });
  });
  expect((await get('/audit')).body).toContain('<code>old.deed</code>');
});

it('has a file with everything that the page leaves to be unfolded', async () => {
  const file = await get(`/audit.csv?record=${reference}`);
  expect(file.body).toContain('need.file');
  expect(file.body).not.toContain('lavado');
});

it('tells how far its chain is sealed, and verifies it on demand', async () => {
  expect((await get('/audit')).body).toContain(text('en', 'audit.not-sealed'));
  await sealAudit({ db: api.database.owner, actor: system });
  const verified = await api.app.inject({
    method: 'POST',
    url: '/audit/verification',
    headers: {
      accept: 'text/html',
      authorization: `Bearer ${supervisor}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: '',
  });
  expect(verified.statusCode).toBe(303);
  const { body } = await get('/audit');
  expect(body).toContain('was last verified');
  expect(body).toContain(text('en', 'audit-verb.audit.verify'));
});

it('knows what the secretariat and owners do about a confirmation', () => {
  const ofBoth = ['request-confirmation', 'confirm-with-document', 'dispute', 'confirm'];
  const deeds = ['need', 'offer'].flatMap((noun) => ofBoth.map((deed) => `${noun}.${deed}`));
  expect(auditVerbs).toEqual(expect.arrayContaining([...deeds, 'offer.renew', 'job.retry']));
});

it.each(languages)('has words for every verb in %s', (language) => {
  for (const verb of auditVerbs) {
    const key = `audit-verb.${verb}`;
    expect(isMessageKey(key) && text(language, key)).toBeTruthy();
  }
});
