// What was released to a provider, at the door of the pages.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { releaseNeed } from '../../../../src/actions/disclosure/release-need.ts';
import { revokeRelease } from '../../../../src/actions/disclosure/revoke-release.ts';
import { openScene, type Scene, type Seat } from '../../../disclosure/scene.ts';
import { page, told } from '../needs/need-desk.ts';

let scene: Scene;
let keys: Record<'unodc' | 'interpol' | 'ecuador', string>;

beforeAll(async () => {
  scene = await openScene();
  const keyFor = async (seat: Seat) => await scene.api.keyFor(scene.actor(seat).id);
  keys = {
    unodc: await keyFor('unodc'),
    interpol: await keyFor('interpol'),
    ecuador: await keyFor('ecuador'),
  };
});
afterAll(async () => await scene.api.close());

const get = async (url: string, key: string, language = 'en') =>
  await page(scene.api, url, { key, language });

async function released(fields: readonly string[], content: object = {}) {
  const need = await scene.openedNeed({ visibility: 'donors', ...content });
  const { reference } = await releaseNeed(
    { ...scene.as('ecuador'), expectedRevision: 'any' },
    need.reference,
    { ask: 1, fields, provider: 'unodc', version: 1 },
  );
  return { need: need.reference, reference };
}

it('is listed for its provider alone, without what reading would be noted of', async () => {
  const { reference } = await released(['title', 'window'], { title: 'Rastreo reservado' });
  const list = await get('/releases', keys.unodc);
  expect(list.body).toContain(`/releases/${reference}`);
  expect(list.body).not.toContain('Rastreo reservado');
  expect((await get('/releases', keys.interpol)).body).not.toContain(reference);
  expect((await get(`/releases/${reference}`, keys.interpol)).statusCode).toBe(404);
  const file = await get('/releases.csv', keys.unodc);
  expect([file.statusCode, file.body.includes('Rastreo reservado')]).toEqual([200, false]);
});

it('shows the fields that were released in the language in which they were written, and names the others', async () => {
  const { need, reference } = await released(['title', 'window', 'participants', 'modes'], {
    language: 'es',
    title: 'Rastreo de armas',
    description: 'Un secreto.',
    participants: 20,
  });
  const opened = await get(`/releases/${reference}`, keys.unodc, 'fr');
  expect(opened.body).toContain('<span class="release-text" lang="es">Rastreo de armas</span>');
  expect(opened.body).not.toContain('Un secreto');
  const english = told(await get(`/releases/${reference}`, keys.unodc));
  expect(english).toContain('Not released: Which state asks, Description');
  expect(english).toContain('June 1, 2026');
  expect(english).toContain('It is recorded that you have opened this page.');
  expect(english).toContain(need);
});

it('tells its owner who has read it, and is told of no reading of its own', async () => {
  const { reference } = await released(['title']);
  expect(told(await get(`/releases/${reference}`, keys.ecuador))).toContain('Nobody has read it');
  await get(`/releases/${reference}`, keys.unodc);
  const owner = told(await get(`/releases/${reference}`, keys.ecuador));
  expect(owner).toContain('United Nations Office on Drugs and Crime');
  expect(owner).not.toContain('Nobody has read it');
  expect(owner).not.toContain('That you have opened this is noted');
});

it('is not there any more for its provider once it was revoked', async () => {
  const { reference } = await released(['title']);
  const owner = { ...scene.as('ecuador'), expectedRevision: 'any' } as const;
  await revokeRelease(owner, reference, undefined);
  expect((await get(`/releases/${reference}`, keys.unodc)).statusCode).toBe(404);
  expect(told(await get(`/releases/${reference}`, keys.ecuador))).toContain('Revoked on');
});
