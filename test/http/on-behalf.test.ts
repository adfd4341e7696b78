// At the door: documents of what was entered on behalf, links to confirm it, and needs of groups that
// states join.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { confirmNeed } from '../../src/actions/confirm-need.ts';
import { fileNeed } from '../../src/actions/file-need.ts';
import { openNeed } from '../../src/actions/open-need.ts';
import { submitNeed } from '../../src/actions/submit-need.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { mostAttachmentBytes } from '../../src/domain/attachment.ts';
import type { Role } from '../../src/domain/vocabulary.ts';
import { needInput } from '../support/needs.ts';
import { now } from '../support/offers.ts';
import { buildConfirmer, enteredNeed, note, requestedLink } from '../support/on-behalf.ts';
import { type Api, codeOf, openApi, problemIn, recordIn } from './support.ts';

type Someone = { key: string; actor: Bearer };

let api: Api;
let officer: Someone;
let colleague: Someone;
let owner: Someone;
let stranger: Someone;
let provider: Someone;
beforeAll(async () => {
  api = await openApi({ now: () => now });
  const person = async (organization: string, role: Role) => await api.person(organization, role);
  officer = await person('oas-dtoc', 'officer');
  colleague = await person('oas-dtoc', 'officer');
  owner = await person('ecu', 'focal-point');
  stranger = await person('per', 'focal-point');
  provider = await person('unodc', 'provider-editor');
});
afterAll(async () => {
  await api.close();
});

const as = ({ actor }: Someone) => api.database.as(actor, { now });

describe('documents', () => {
  type Sent = { key: string; type?: string; name?: string; body?: Uint8Array | string };

  async function attach(reference: string, { key, type, name, body }: Sent) {
    const query = name === undefined ? '' : `?name=${encodeURIComponent(name)}`;
    return await api.app.inject({
      method: 'POST',
      url: `/api/v1/needs/${reference}/attachments${query}`,
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': type ?? 'application/pdf',
        'if-match': '*',
      },
      payload: Buffer.from(body ?? note),
    });
  }

  const attachment = z.object({ id: z.uuid(), name: z.string(), size: z.int(), hash: z.string() });

  test('are attached, listed and saved, by the owner and the secretariat alone', async () => {
    const { reference } = await enteredNeed(as(officer));
    const made = await attach(reference, { key: officer.key, name: '../nota “verbal”\r\n4.pdf' });
    expect(made.statusCode).toBe(201);
    const { id, name } = attachment.parse(made.json());
    expect(made.headers.location).toBe(`/api/v1/needs/${reference}/attachments/${id}`);
    expect(name).toBe('nota “verbal” 4.pdf');
    const url = `/needs/${reference}/attachments`;
    for (const { key } of [owner, officer, colleague]) {
      const listed = await api.ask({ url, key });
      expect(listed.json()).toMatchObject({ items: [{ id, size: note.length }] });
      const saved = await api.ask({ url: `${url}/${id}`, key });
      expect(saved.rawPayload).toEqual(Buffer.from(note));
      expect(saved.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="nota _verbal_ 4.pdf"; filename*=UTF-8''nota%20%E2%80%9Cverbal%E2%80%9D%204.pdf`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      });
    }
    for (const { key } of [stranger, provider]) {
      for (const address of [url, `${url}/${id}`]) {
        expect((await api.ask({ url: address, key })).statusCode).toBe(404);
      }
      expect((await attach(reference, { key })).statusCode).toBe(404);
    }
  });

  test('are what they say they are, and of a size', async () => {
    const { reference } = await enteredNeed(as(officer));
    const { key } = officer;
    const html = await attach(reference, { key, body: '<script>alert(1)</script>' });
    expect(problemIn(html).errors).toMatchObject([{ pointer: '/content', code: 'not-this-type' }]);
    const declared = await attach(reference, { key, type: 'text/html' });
    expect([declared.statusCode, codeOf(declared)]).toEqual([415, 'unsupported-document']);
    const json = await attach(reference, { key, type: 'application/json', body: '{}' });
    expect(json.statusCode).toBe(415);
    const large = Buffer.alloc(mostAttachmentBytes + 1, note);
    const refused = await attach(reference, { key, body: large });
    expect([refused.statusCode, codeOf(refused)]).toEqual([413, 'too-large']);
    expect(problemIn(refused)).toMatchObject({ limit: mostAttachmentBytes });
    const largest = large.subarray(0, mostAttachmentBytes);
    expect((await attach(reference, { key, body: largest })).statusCode).toBe(201);
  });

  test('are not read where they are not sent: other routes take JSON of a size of its own', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/api/v1/needs',
      headers: { authorization: `Bearer ${owner.key}`, 'content-type': 'application/pdf' },
      payload: Buffer.from(note),
    });
    expect(response.statusCode).toBe(415);
  });

  test('are attached to what was entered on behalf, not to what its owner filed', async () => {
    const { reference } = await fileNeed(as(owner), needInput());
    const refused = await attach(reference, { key: owner.key });
    expect([refused.statusCode, codeOf(refused)]).toEqual([409, 'not-on-behalf']);
  });

  test('let a second officer confirm', async () => {
    const { reference } = await enteredNeed(as(officer));
    await attach(reference, { key: officer.key });
    const url = `/needs/${reference}/confirm-with-document`;
    const ask = async ({ key }: Someone) =>
      await api.ask({ method: 'POST', url, key, headers: { 'if-match': '*' } });
    expect((await ask(officer)).statusCode).toBe(403);
    const confirmed = await ask(colleague);
    expect(confirmed.json()).toMatchObject({
      filing: { confirmedAt: now.toISOString(), confirmedBy: 'document' },
    });
  });
});

describe('a link', () => {
  test('shows and confirms what was entered, without a key', async () => {
    const { reference } = await enteredNeed(as(officer));
    const token = await requestedLink(
      as(officer),
      reference,
      await buildConfirmer(api.database, 'ecu'),
    );
    const url = `/confirmations/${token}`;
    const shown = await api.ask({ url });
    expect(shown.json()).toMatchObject({
      reference,
      enteredBy: { code: 'oas-dtoc' },
      offer: null,
      need: { content: { title: 'Tracing of firearms' }, filing: { channel: 'note-verbale' } },
    });
    const confirmed = await api.ask({ method: 'POST', url });
    expect(confirmed.json()).toEqual({ reference });
    for (const method of ['GET', 'POST'] as const) {
      const again = await api.ask({ method, url });
      expect([again.statusCode, codeOf(again)]).toEqual([404, 'link-not-valid']);
    }
  });

  test('says that it is wrong', async () => {
    const { reference } = await enteredNeed(as(officer));
    const token = await requestedLink(
      as(officer),
      reference,
      await buildConfirmer(api.database, 'ecu'),
    );
    const url = `/confirmations/${token}/dispute`;
    const disputed = await api.ask({ method: 'POST', url, body: { note: 'Not ours.' } });
    expect(disputed.statusCode).toBe(200);
    const need = await api.ask({ url: `/needs/${reference}`, key: officer.key });
    expect(need.json()).toMatchObject({ status: 'returned', filing: { returnNote: 'Not ours.' } });
  });

  test('is asked for by officers', async () => {
    const { reference } = await enteredNeed(as(officer));
    const { id: person } = await buildConfirmer(api.database, 'ecu');
    const ask = async (key: string) =>
      await api.ask({
        method: 'POST',
        url: `/needs/${reference}/confirmation-request`,
        key,
        body: { person },
        headers: { 'if-match': '*' },
      });
    expect((await ask(owner.key)).statusCode).toBe(403);
    expect((await ask(stranger.key)).statusCode).toBe(404);
    expect((await ask(officer.key)).statusCode).toBe(201);
  });
});

describe('a need of a group', () => {
  let group: Someone;
  let members: [Someone, Someone];
  let reference: string;
  beforeAll(async () => {
    group = await api.person('sica', 'focal-point');
    members = [await api.person('slv', 'focal-point'), await api.person('gtm', 'focal-point')];
    const input = needInput({ group: 'SICA', beneficiaries: [] });
    ({ reference } = await fileNeed(as(group), input));
    await submitNeed(as(group), reference);
  });

  const read = async ({ key }: Someone) => await api.ask({ url: `/needs/${reference}`, key });
  const join = async ({ key }: Someone, method: 'POST' | 'DELETE' = 'POST') =>
    await api.ask({
      method,
      url: `/needs/${reference}/joining`,
      key,
      headers: { 'if-match': '*' },
    });
  const shown = z.object({
    joined: z.array(z.string()),
    content: z.object({ beneficiaries: z.array(z.string()) }),
    filing: z.unknown().nullable(),
  });
  const statesIn = (response: LightMyRequestResponse) => {
    const { joined, content } = shown.parse(response.json());
    return { joined, beneficiaries: content.beneficiaries };
  };

  test('is there for its members once it is open, and for no other state', async () => {
    expect((await read(members[0])).statusCode).toBe(404);
    await openNeed(as(officer), reference);
    expect((await read(members[0])).statusCode).toBe(200);
    expect((await read(stranger)).statusCode).toBe(404);
    expect((await read(provider)).statusCode).toBe(404);
    const listed = await api.ask({ url: '/needs?words=firearms', key: members[0].key });
    expect(listed.body).toContain(reference);
  });

  test('names to a member itself and who has joined; the others are not counted either', async () => {
    expect(statesIn(await read(members[0]))).toEqual({ joined: [], beneficiaries: ['SLV'] });
    expect(shown.parse((await read(members[0])).json()).filing).toBeNull();
    const joined = await join(members[1]);
    expect(statesIn(joined)).toEqual({ joined: ['GTM'], beneficiaries: ['GTM'] });
    expect(statesIn(await read(members[0]))).toEqual({
      joined: ['GTM'],
      beneficiaries: ['GTM', 'SLV'],
    });
    const found = await api.ask({ url: '/needs?state=HND', key: members[0].key });
    expect(found.body).not.toContain(reference);
    for (const who of [group, officer]) {
      const { beneficiaries, joined: those } = statesIn(await read(who));
      expect(beneficiaries).toEqual(expect.arrayContaining(['GTM', 'HND', 'SLV']));
      expect(those).toEqual(['GTM']);
    }
  });

  test('is joined and left by the focal point of a beneficiary', async () => {
    expect((await join(members[0])).statusCode).toBe(200);
    expect((await join(members[0])).statusCode).toBe(200);
    expect(statesIn(await join(members[0], 'DELETE')).joined).toEqual(['GTM']);
    expect((await join(group)).statusCode).toBe(403);
    expect((await join(officer)).statusCode).toBe(403);
    expect((await join(stranger)).statusCode).toBe(404);
    const drafter = await api.person('slv', 'drafter');
    expect((await join(drafter)).statusCode).toBe(403);
    const history = await api.ask({ url: `/needs/${reference}/history`, key: group.key });
    expect(history.body).toContain('need.join');
    expect(history.body).toContain('need.leave');
  });

  test('is explained to its group, and to no member', async () => {
    const url = `/needs/${reference}/explanation`;
    expect((await api.ask({ url, key: members[0].key })).statusCode).toBe(403);
    const told = await api.ask({ url, key: group.key });
    expect(told.statusCode).toBe(200);
    for (const state of ['SLV', 'GTM', 'HND', 'Guatemala', 'Honduras']) {
      expect(told.body).not.toContain(state);
    }
  });

  test('of one state is not there to be joined', async () => {
    const { reference: own } = await enteredNeed(as(officer));
    await confirmNeed(as(owner), own);
    const response = await api.ask({
      method: 'POST',
      url: `/needs/${own}/joining`,
      key: owner.key,
      headers: { 'if-match': '*' },
    });
    expect(response.statusCode).toBe(403);
    expect(recordIn(await api.ask({ url: `/needs/${own}`, key: owner.key })).reference).toBe(own);
  });
});
