// What a provider would read, shown to whoever is about to release it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bodyOf, openScene, type Scene } from './scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
});
afterAll(async () => await scene.api.close());

const body = { ask: 1, fields: ['title', 'participants'], provider: 'unodc', version: 1 };

it('a release is shown as the provider will read it, and nothing is released', async () => {
  const { reference: need } = await scene.openedNeed({ participants: 7 });
  const url = `/needs/${need}/releases/preview`;
  const preview = bodyOf(await scene.ask('ecuador', { url, body }));
  expect((await scene.ask('peru', { url, body })).statusCode).toBe(404);
  const none = await scene.ask('ecuador', { url: `/needs/${need}/releases` });
  expect(none.json().items).toEqual([]);
  const made = await scene.ask('ecuador', { url: `/needs/${need}/releases`, body });
  const { reference } = bodyOf(made, 201);
  const read = bodyOf(await scene.ask('unodc', { url: `/releases/${reference}` }));
  expect(read).toMatchObject(preview);
  expect(read.content).toEqual(preview.content);
});

it('a renewal is shown to the owner alone, and leaves the release as it is', async () => {
  const { reference: need } = await scene.openedNeed({ participants: 7 });
  const made = await scene.ask('ecuador', { url: `/needs/${need}/releases`, body });
  const { reference } = bodyOf(made, 201);
  const renewal = {
    url: `/releases/${reference}/renewal/preview`,
    body: { version: 1, fields: ['owner'] },
  };
  expect(bodyOf(await scene.ask('ecuador', renewal)).content).toEqual({ owner: 'ecu' });
  // Its provider knows of the release: that it may not is no news.
  expect((await scene.ask('unodc', renewal)).statusCode).toBe(403);
  expect((await scene.ask('interpol', renewal)).statusCode).toBe(404);
  const read = bodyOf(await scene.ask('unodc', { url: `/releases/${reference}` }));
  expect([read.content.participants, read.renewedAt]).toEqual([7, null]);
});
