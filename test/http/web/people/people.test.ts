// The pages of people: who sees whom, and what an administrator and a point of contact do there.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from '../../../../src/messages/format.ts';
import { type Api, openApi } from '../../support.ts';

let api: Api;
let administrator: string;
let focalPoint: string;
let drafter: { key: string; actor: { id: string } };

beforeAll(async () => {
  api = await openApi();
  administrator = (await api.person('oas-dtoc', 'administrator')).key;
  focalPoint = (await api.person('ecu', 'focal-point')).key;
  drafter = await api.person('ecu', 'drafter');
  await api.person('col', 'focal-point');
});
afterAll(async () => await api.close());

async function get(url: string, key: string): Promise<LightMyRequestResponse> {
  return await api.app.inject({
    url,
    headers: { accept: 'text/html', authorization: `Bearer ${key}` },
  });
}

async function post(
  url: string,
  key: string,
  fields: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  return await api.app.inject({
    method: 'POST',
    url,
    headers: {
      accept: 'text/html',
      authorization: `Bearer ${key}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(fields).toString(),
  });
}

const invited = {
  organization: 'ecu',
  name: 'María Belén Torres',
  email: 'mb.torres@example.org',
  language: 'es',
  roles: 'drafter',
};

it('shows an administrator the people of all, and a state its own', async () => {
  const all = await get('/people', administrator);
  expect(all.statusCode).toBe(200);
  expect(all.body).toContain('Colombia');
  const own = await get('/people', focalPoint);
  expect(own.body).not.toContain('Colombia');
  expect(own.body).not.toContain('name="organization"');
  const narrowed = await get('/people?organization=col&role=focal-point', administrator);
  expect(narrowed.body.match(/<tr>/g)).toHaveLength(2);
});

it('asks an administrator for the organization first, and offers the roles that it has', async () => {
  const first = await get('/people/new', administrator);
  expect(first.body).toContain(text('en', 'people.which-organization'));
  const form = await get('/people/new?organization=ecu', administrator);
  expect(form.body).toContain('value="focal-point"');
  expect(form.body).not.toContain('value="approver"');
  const own = await get('/people/new', focalPoint);
  expect(own.body).toContain('value="drafter"');
});

it('keeps what was typed where the invitation is refused, and names the field', async () => {
  const refused = await post('/people/new', administrator, { ...invited, email: 'nobody' });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('María Belén Torres');
  expect(refused.body).toContain('href="#field-email"');
});

it('invites, gives a role by a document, and withdraws it', async () => {
  const sent = await post('/people/new', administrator, {
    ...invited,
    documentSymbol: 'NV 12/2026',
    documentDate: '2026-01-15',
  });
  expect(sent.statusCode).toBe(303);
  const [address = ''] = String(sent.headers.location).split('?');
  const page = await get(`${address}?done=person-invited`, administrator);
  expect(page.body).toContain(text('en', 'done.person-invited'));
  expect(page.body).toContain('NV 12/2026');

  expect((await post(`${address}/invitation`, administrator)).statusCode).toBe(303);
  expect((await post(`${address}/invitation/withdrawal`, administrator)).statusCode).toBe(303);
  const again = await post(`${address}/invitation/withdrawal`, administrator);
  expect([again.statusCode, again.body.includes(text('en', 'problem.no-open-invitation'))]).toEqual(
    [422, true],
  );

  const undocumented = await post(`${address}/roles/new`, administrator, { role: 'focal-point' });
  expect(undocumented.statusCode).toBe(422);
  const given = await post(`${address}/roles/new`, focalPoint, {
    role: 'focal-point',
    documentSymbol: 'NV 13/2026',
    documentDate: '2026-01-16',
  });
  expect(given.statusCode).toBe(303);
  const [, withdrawal = ''] =
    /href="([^"]*\/withdrawal)"/.exec((await get(address, focalPoint)).body) ?? [];
  expect((await get(withdrawal, focalPoint)).statusCode).toBe(200);
  const ended = await post(withdrawal, focalPoint);
  expect([ended.statusCode, ended.headers.location]).toEqual([303, `${address}?done=role-ended`]);
});

it('offers a drafter nothing to do, and refuses it', async () => {
  const { key, actor } = drafter;
  const page = await get(`/people/${actor.id}`, key);
  expect(page.statusCode).toBe(200);
  expect(page.body).not.toContain('<form method="post"');
  expect((await get('/people/new', key)).statusCode).toBe(403);
  expect((await get(`/people/${actor.id}/roles/new`, key)).statusCode).toBe(403);
});
