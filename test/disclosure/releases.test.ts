// Releases at the door: what an owner lets a provider know of an ask, and what the provider then reads.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editNeed } from '../../src/actions/edit-need.ts';
import { openNeed } from '../../src/actions/open-need.ts';
import { withdrawNeed } from '../../src/actions/withdraw-need.ts';
import { releasableFields } from '../../src/domain/release.ts';
import { codeOf, problemIn } from '../http/support.ts';
import { submittedNeed } from '../support/needs.ts';
import { bodyOf, openScene, type Scene, type Seat } from './scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
});
afterAll(async () => await scene.api.close());

const fields = ['title', 'participants'];
const toUnodc = (changes: object = {}) => ({
  ask: 1,
  fields,
  provider: 'unodc',
  version: 1,
  ...changes,
});

async function release(need: string, changes: object = {}, seat: Seat = 'ecuador') {
  return await scene.ask(seat, { url: `/needs/${need}/releases`, body: toUnodc(changes) });
}

async function madeRelease(need: string, changes: object = {}): Promise<string> {
  return bodyOf(await release(need, changes), 201).reference;
}

const secrets = { title: 'Tracing of firearms', participants: 7 };

describe('a release', () => {
  it('shows the provider the fields that were named, and nothing else of the need', async () => {
    const need = await scene.openedNeed({ participants: 7, concepts: ['firearms-tracing'] });
    const made = await release(need.reference);
    const { reference } = made.json();
    expect(made.headers['location']).toBe(`/api/v1/releases/${reference}`);
    expect(reference).toMatch(/^R-/);

    const told = await scene.ask('unodc', { url: `/releases/${reference}` });
    expect(told.json()).toMatchObject({
      need: need.reference,
      ask: 1,
      version: 1,
      current: true,
      kinds: ['course'],
      subregions: ['SOUTH-AMERICA'],
      filing: null,
      proposals: [],
    });
    expect(told.json().content).toEqual({
      title: [{ language: 'en', status: 'original', text: secrets.title }],
      participants: secrets.participants,
    });
    expect(told.json().concepts).not.toContain('firearms-tracing');
    expect(told.body).not.toMatch(/ECU|ecu|seized/);
    expect((await scene.ask('unodc', { url: `/needs/${need.reference}` })).statusCode).toBe(404);
  });

  it('is listed for its provider without its values, and exists for no other', async () => {
    const need = await scene.openedNeed({ title: 'Search of containers' });
    const reference = await madeRelease(need.reference);
    const listed = await scene.ask('unodc', { url: '/releases' });
    const references = listed.json().items.map((item: { reference: string }) => item.reference);
    expect(references).toContain(reference);
    expect(listed.body).not.toContain('containers');
    for (const seat of ['interpol', 'peru', 'peruEditor'] as const) {
      expect((await scene.ask(seat, { url: `/releases/${reference}` })).statusCode).toBe(404);
      expect((await scene.ask(seat, { url: '/releases' })).json().items).toEqual([]);
    }
  });

  it('of a part of a need shows the texts of that part', async () => {
    const ask = { title: 'Training of dogs', wantedKinds: ['course'], concepts: [] };
    const need = await scene.openedNeed({ asks: [ask, { ...ask, title: 'Boats for patrols' }] });
    const reference = await madeRelease(need.reference, { ask: 2, fields: ['title'] });
    const { content } = (await scene.ask('unodc', { url: `/releases/${reference}` })).json();
    expect(content).toEqual({
      title: [{ language: 'en', status: 'original', text: 'Boats for patrols' }],
    });
  });

  it('ends with the need that its owner withdraws', async () => {
    const need = await scene.openedNeed();
    const reference = await madeRelease(need.reference);
    await withdrawNeed(scene.as('ecuador'), need.reference);
    expect((await scene.ask('unodc', { url: `/releases/${reference}` })).statusCode).toBe(404);
    expect((await scene.ask('ecuador', { url: `/releases/${reference}` })).json()).toMatchObject({
      revokedAt: expect.any(String),
    });
  });

  it('ends when its owner excludes the provider', async () => {
    const need = await scene.openedNeed();
    const reference = await madeRelease(need.reference);
    const toOther = await madeRelease(need.reference, { provider: 'interpol' });
    const { content } = (await scene.ask('ecuador', { url: `/needs/${need.reference}` })).json();
    const edited = { content: { ...content, excludedProviders: ['unodc'] } };
    await editNeed(scene.as('ecuador'), need.reference, edited);
    expect((await scene.ask('unodc', { url: `/releases/${reference}` })).statusCode).toBe(404);
    expect((await scene.ask('interpol', { url: `/releases/${toOther}` })).statusCode).toBe(200);
  });

  it('says that there is a later version, and nothing of it', async () => {
    const need = await scene.openedNeed();
    const reference = await madeRelease(need.reference);
    const { content } = (await scene.ask('ecuador', { url: `/needs/${need.reference}` })).json();
    const edited = { content: { ...content, title: 'Tracing of ammunition' } };
    await scene.ask('ecuador', { url: `/needs/${need.reference}`, body: edited, method: 'PUT' });
    const told = await scene.ask('unodc', { url: `/releases/${reference}` });
    expect(told.json()).toMatchObject({ version: 1, current: false });
    expect(told.body).not.toContain('ammunition');
    expect(codeOf(await release(need.reference, { provider: 'interpol' }))).toBe(
      'version-superseded',
    );
  });

  it('is renewed by another, which takes its place', async () => {
    const need = await scene.openedNeed();
    const reference = await madeRelease(need.reference);
    const url = `/releases/${reference}/renewal`;
    expect(codeOf(await scene.ask('ecuador', { url, body: { version: 1 } }))).toBe(
      'nothing-to-renew',
    );
    const body = { version: 1, fields: ['title', 'owner'] };
    const renewed = bodyOf(await scene.ask('ecuador', { url, body }), 201);
    expect(renewed.content).toEqual({
      title: expect.any(Array),
      owner: 'ecu',
    });
    expect((await scene.ask('unodc', { url: `/releases/${reference}` })).statusCode).toBe(404);
    const later = `/releases/${renewed.reference}`;
    expect((await scene.ask('unodc', { url: later })).statusCode).toBe(200);
    expect(codeOf(await scene.ask('ecuador', { url, body }))).toBe('release-ended');
  });

  it.each(releasableFields)('of one field shows that field alone: %s', async (field) => {
    const need = await scene.openedNeed({ modes: ['online'], passiveLanguages: ['fr'] });
    const reference = await madeRelease(need.reference, { fields: [field] });
    const { content } = bodyOf(await scene.ask('unodc', { url: `/releases/${reference}` }));
    expect(Object.keys(content)).toEqual([field]);
  });

  it('is revoked, and the owner learns who has read it', async () => {
    const need = await scene.openedNeed();
    const reference = await madeRelease(need.reference);
    await scene.ask('unodc', { url: `/releases/${reference}` });
    const revoked = await scene.ask('ecuador', {
      url: `/releases/${reference}/revocation`,
      body: {},
    });
    expect(bodyOf(revoked).readers.items).toMatchObject([
      {
        day: '2026-03-01',
        reader: 'Somebody at unodc',
        organization: { code: 'unodc' },
        version: 1,
        release: reference,
      },
    ]);
    expect((await scene.ask('unodc', { url: `/releases/${reference}` })).statusCode).toBe(404);
    const readers = await scene.ask('drafter', { url: `/releases/${reference}/readers` });
    expect(readers.json().items).toHaveLength(1);
  });

  it('is told to the editors of the provider by mail, as is its end', async () => {
    const need = await scene.openedNeed();
    const reference = await madeRelease(need.reference, { provider: 'interpol' });
    await scene.ask('ecuador', { url: `/releases/${reference}/revocation`, body: {} });
    expect((await scene.mailsTo('interpol')).slice(-2)).toEqual([
      { template: 'release-made', parameters: { reference } },
      { template: 'release-revoked', parameters: { reference } },
    ]);
  });

  it('is listed for the owner with what came of it, and for the secretariat', async () => {
    const need = await scene.openedNeed();
    const first = await madeRelease(need.reference);
    await scene.ask('ecuador', { url: `/releases/${first}/revocation`, body: {} });
    const second = await madeRelease(need.reference);
    for (const seat of ['ecuador', 'officer'] as const) {
      const listed = await scene.ask(seat, { url: `/needs/${need.reference}/releases` });
      const { items } = listed.json();
      expect(items.map((item: { reference: string }) => item.reference).toSorted()).toEqual(
        [first, second].toSorted(),
      );
      expect(items.find((item: { reference: string }) => item.reference === first)).toMatchObject({
        revokedAt: '2026-03-01T12:00:00.000Z',
      });
    }
    const toProvider = await scene.ask('unodc', { url: `/needs/${need.reference}/releases` });
    expect(toProvider.statusCode).toBe(404);
  });
});

describe('a release of a need of a group', () => {
  it('names a state once it has joined, and no other', async () => {
    const group = { beneficiaries: [], group: 'SICA' };
    const { reference: need } = await submittedNeed(scene.as('sica'), group);
    await openNeed(scene.as('officer'), need);
    const named = ['owner', 'beneficiaries'];
    const first = bodyOf(await release(need, { fields: named }, 'sica'), 201);
    expect(first.content).toEqual({ owner: 'sica', beneficiaries: [] });
    const url = `/releases/${first.reference}/renewal`;
    const again = await scene.ask('sica', { url, body: { version: 1 } });
    expect(codeOf(again)).toBe('nothing-to-renew');
    const joined = await scene.ask('honduras', { url: `/needs/${need}/joining`, body: {} });
    expect(joined.statusCode).toBeLessThan(300);
    const renewed = bodyOf(await scene.ask('sica', { url, body: { version: 1 } }), 201);
    const told = await scene.ask('unodc', { url: `/releases/${renewed.reference}` });
    expect(told.json().content).toEqual({ owner: 'sica', beneficiaries: ['HND'] });
    expect(told.body).not.toMatch(/GTM|SLV|CRI/);
  });
});

describe('nothing is released', () => {
  it('by anybody but a focal point of the owner', async () => {
    const need = await scene.openedNeed({ visibility: 'members' });
    for (const seat of ['drafter', 'peru', 'officer', 'supervisor'] as const) {
      expect((await release(need.reference, {}, seat)).statusCode).toBe(403);
    }
    const reference = await madeRelease(need.reference);
    for (const seat of ['drafter', 'unodc', 'officer'] as const) {
      const url = `/releases/${reference}/revocation`;
      expect((await scene.ask(seat, { url, body: {} })).statusCode).toBe(403);
    }
  });

  it('to an excluded provider before the exclusion is lifted', async () => {
    const need = await scene.openedNeed({ excludedProviders: ['interpol'] });
    const refused = await release(need.reference, { provider: 'interpol' });
    expect([refused.statusCode, codeOf(refused)]).toEqual([409, 'provider-excluded']);
  });

  it('twice to the same provider, but by renewal', async () => {
    const need = await scene.openedNeed();
    const reference = await madeRelease(need.reference);
    const again = await release(need.reference, { fields: ['owner'] });
    expect(codeOf(again)).toBe('already-released');
    expect(problemIn(again).detail).toContain(reference);
  });

  it('to nobody, to oneself, or of what is not there', async () => {
    const need = await scene.openedNeed();
    const wrong = [
      [{ provider: 'nobody' }, 'unknown-organization'],
      [{ provider: 'ecu' }, 'not-a-provider'],
      [{ provider: 'oas-dtoc' }, 'not-a-provider'],
      [{ ask: 9 }, 'unknown-ask'],
      [{ onBehalf: { channel: 'mail', documentSymbol: 'X-1' } }, 'not-on-behalf'],
      [{ fields: ['exclusions'] }, 'not-one-of'],
    ] as const;
    for (const [changes, code] of wrong) {
      const { errors } = problemIn(await release(need.reference, changes));
      expect(errors.map((error) => error.code)).toEqual([code]);
    }
  });
});

describe('a need that the secretariat entered', () => {
  const entered = { channel: 'note-verbale', documentSymbol: 'NV-12/2026' };

  it('is released by an officer with a document, once its owner has confirmed it', async () => {
    const { content } = (
      await scene.ask('ecuador', { url: `/needs/${(await scene.openedNeed()).reference}` })
    ).json();
    const filed = await scene.ask('officer', {
      url: '/needs',
      body: { content: { ...content, asks: [] }, onBehalf: { owner: 'ecu', ...entered } },
    });
    const need: string = filed.json().reference;
    await scene.ask('officer', { url: `/needs/${need}/submit`, body: {} });
    const word = { onBehalf: { ...entered, documentSymbol: 'NV-13/2026' } };
    expect(codeOf(await release(need, word, 'officer'))).toBe('unconfirmed-need');
    await scene.ask('ecuador', { url: `/needs/${need}/confirm`, body: {} });
    const unsaid = problemIn(await release(need, {}, 'officer'));
    expect(unsaid.errors).toMatchObject([{ pointer: '/onBehalf', code: 'missing' }]);
    const made = await release(need, word, 'officer');
    expect(made.json().filing).toMatchObject({
      channel: 'note-verbale',
      documentSymbol: 'NV-13/2026',
    });
  });
});
