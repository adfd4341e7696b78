// Another language of the page keeps what is typed into the forms of an offer and its editions.
import { afterAll, expect, it } from 'vitest';
import { text } from '../../../../src/messages/format.ts';
import { headingOf } from '../page-browser.ts';
import { openOfferScene, titled, typed } from './offer-scene.ts';

const scene = await openOfferScene();
const { editor, get, send, published } = scene;
afterAll(scene.close);

it('of an offer that is not listed yet, with its editions', async () => {
  const form = await get('/offers/new', editor);
  expect(form.body).toMatch(/<button lang="fr"[^>]*formaction="\/offers\/new\?language=fr"/);
  const again = await send('/offers/new?language=fr', { by: editor, fields: typed });
  expect([again.statusCode, headingOf(again)]).toEqual([200, text('fr', 'offer-form.new-title')]);
  for (const value of ['Archivistas', '2026-09-14', '24']) expect(again.body).toContain(value);
  // Leaving it without saving is asked about, where scripts run.
  expect(form.body).not.toContain('data-keep="unsaved"');
  expect(again.body).toContain('data-keep="unsaved"');
});

it('of an offer and an edition that are changed, and changes neither', async () => {
  const reference = await published();
  const address = `/offers/${reference}/edit`;
  const changed = titled('Otro título');
  const again = await send(`${address}?language=pt`, { by: editor, fields: changed });
  expect(headingOf(again)).toBe(text('pt', 'offer-form.edit-title'));
  expect(again.body).toContain('value="Otro título"');
  expect((await get(address, editor)).body).not.toContain('Otro título');

  for (const [edition, heading] of [
    ['new', 'offer-form.edition-add'],
    ['1', 'offer-form.edition-edit'],
  ] as const) {
    const url = `/offers/${reference}/editions/${edition}?language=pt`;
    const shown = await send(url, { by: editor, fields: [['venue', 'Uma sala']] });
    expect([shown.statusCode, headingOf(shown)]).toEqual([200, text('pt', heading)]);
    expect(shown.body).toContain('value="Uma sala"');
    expect(shown.body).toContain('data-keep="unsaved"');
  }
});
