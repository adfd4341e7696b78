// The home page: what it tells everybody, and how much it weighs.
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { languages } from '../../../src/domain/vocabulary.ts';
import { text } from '../../../src/messages/format.ts';
import { buildOfferPeople, now, offerInput, publishedOffer } from '../../support/offers.ts';
import { member } from '../accounts/support.ts';
import { type Api, openApi } from '../support.ts';

/** Bytes of the page as browsers get it, without what they keep. */
const budget = 20_000;

let api: Api;

beforeAll(async () => {
  api = await openApi({ now: () => now });
  const { editor, officer } = await buildOfferPeople(api.database);
  const desk = [api.database.as(editor, { now }), api.database.as(officer, { now })] as const;
  await publishedOffer(desk, offerInput());
  await publishedOffer(
    desk,
    offerInput({ eligible: { states: ['ECU'], groups: ['EASTERN-CARIBBEAN'] } }),
  );
  await publishedOffer(desk, offerInput({ visibility: 'members' }));
});
afterAll(async () => await api.close());

async function home(language: string, cookie?: string): Promise<string> {
  const { body, statusCode } = await api.app.inject({
    url: `/?language=${language}`,
    headers: { accept: 'text/html', ...(cookie !== undefined && { cookie }) },
  });
  expect(statusCode).toBe(200);
  return body;
}

it.each(languages)('says in %s what the service is, and is light', async (language) => {
  const body = await home(language);
  expect(body).toContain(`<h1>${text(language, 'home.title')}</h1>`);
  expect(brotliCompressSync(body).length).toBeLessThan(budget);
});

it('counts what is public, for each member state, on the map and in the table', async () => {
  const body = await home('en');
  expect(body).toContain('<dd>2</dd>');
  expect(body).toMatch(/<a href="\/offers\?state=ECU">Ecuador<\/a><\/th><td class="numeric">2</);
  expect(body).toMatch(/<a href="\/offers\?state=PER">Peru<\/a><\/th><td class="numeric">1</);
  expect(body).toContain('<title>Ecuador: 2 offers</title>');
  expect(body).toContain('<title>Dominica: 2 offers</title>');
  expect(body).toMatch(/<title id="map-title">.*<desc id="map-description">Between 1 and 2 /s);
});

it('leads those who are signed in to their desk', async () => {
  const { browser } = await member(api, 'ecu', 'focal-point');
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  expect(await home('en')).not.toContain('href="/desk"');
  expect(await home('en', cookie)).toContain('href="/desk"');
});
