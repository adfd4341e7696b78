// The public statistics and the feed of new offers.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from '../../../../src/messages/format.ts';
import { buildOfferPeople, now, offerInput, publishedOffer } from '../../../support/offers.ts';
import { type Api, openApi } from '../../support.ts';

let api: Api;
let first: string;
let latest: string;

beforeAll(async () => {
  api = await openApi({ now: () => now });
  const { editor, officer } = await buildOfferPeople(api.database);
  const publish = async (content: object, at: Date) =>
    await publishedOffer(
      [api.database.as(editor, { now: at }), api.database.as(officer, { now: at })],
      offerInput(content),
    );
  first = await publish({ concepts: ['firearms-tracing'] }, now);
  latest = await publish(
    { title: 'Course on <evidence> & courts ]]>', concepts: ['money-laundering'] },
    new Date(now.getTime() + 60_000),
  );
  await publish({ title: 'For members alone', visibility: 'members' }, now);
});
afterAll(async () => await api.close());

async function get(url: string): Promise<string> {
  const { body, statusCode } = await api.app.inject({ url, headers: { accept: 'text/html' } });
  expect(statusCode).toBe(200);
  return body;
}

it('counts public offers by theme, kind, language and subregion, each leading to its offers', async () => {
  const body = await get('/statistics');
  expect(body).toContain('href="/offers?theme=illicit-finance"');
  expect(body).toContain('href="/offers?kind=course"');
  expect(body).toContain('href="/offers?delivery=en"');
  expect(body).toContain('href="/offers?subregion=CARIBBEAN"');
  expect(body).toContain(text('en', 'statistics.offers-means', { count: 2, sourced: 0 }));
});

it('tells of needs only what may be told, and says why', async () => {
  const body = await get('/statistics?language=es');
  expect(body).toContain(text('es', 'statistics.no-demand'));
  expect(body).toContain(text('es', 'statistics.suppressed'));
});

it('feeds the latest public offers, with what somebody wrote as text', async () => {
  const response = await api.app.inject({ url: '/offers.atom?language=pt' });
  expect(response.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  const { body } = response;
  const links = [...body.matchAll(/<id>https:\/\/enlace\.example\.org\/offers\/(O-\w{6})<\/id>/g)];
  expect(links.map(([, reference]) => reference)).toEqual([latest, first]);
  expect(body).toContain('Course on &lt;evidence&gt; &amp; courts ]]&gt;');
  expect(body).not.toContain('For members alone');
  const { headers } = await api.app.inject({ url: '/offers?language=pt' });
  expect(headers['link']).toContain('</offers.atom?language=pt>; rel="alternate"');
});
