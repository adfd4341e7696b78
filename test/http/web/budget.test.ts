// What pages weigh on their way, compressed: connections are slow. A first visit brings the page and all
// that it loads, a later one the page alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapApp } from '../../access/map.ts';
import { titleOf } from '../../access/visits.ts';
import { openPageWorld, type PageWorld, pageRoutes } from './walks/pages-to-walk.ts';

const mostOfFirstVisit = 150_000;
const mostOfLaterPage = 40_000;

const map = await mapApp();
const routes = pageRoutes(map).filter(({ url }) => !url.includes(':'));

let pages: PageWorld;

beforeAll(async () => {
  pages = await openPageWorld();
}, 120_000);
afterAll(async () => {
  await pages.close();
  await map.close();
});

/** Bytes of an answer as a browser gets it, and what it says. */
async function fetched(url: string, headers: Readonly<Record<string, string>> = {}) {
  const { app } = pages.world.api;
  const asked = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br, zstd', ...headers };
  const { rawPayload, headers: told } = await app.inject({ url, headers: asked });
  return { bytes: rawPayload.length, encoding: told['content-encoding'] };
}

/** All that a page loads: its stylesheet, the fonts that this names, its scripts. */
async function loaded(): Promise<number> {
  const { body } = await pages.world.api.app.inject({ url: '/sign-in' });
  const named = [...body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, url = '']) => url);
  const sheets = named.filter((url) => url.endsWith('.css'));
  const fonts: string[] = [];
  for (const sheet of sheets) {
    const { body: css } = await pages.world.api.app.inject({ url: sheet });
    fonts.push(
      ...[...css.matchAll(/url\("([^":]+\.woff2)"\)/g)].map(([, name = '']) => `/assets/${name}`),
    );
  }
  expect(fonts).toHaveLength(2);
  const sizes = await Promise.all([...new Set([...named, ...fonts])].map((url) => fetched(url)));
  return sizes.reduce((sum, { bytes }) => sum + bytes, 0);
}

it('of a first visit, what every page loads leaves room for the page', async () => {
  const bytes = await loaded();
  process.stdout.write(`What every page loads: ${bytes} bytes, compressed.\n`);
  expect(bytes).toBeLessThan(mostOfFirstVisit - mostOfLaterPage);
});

it('sends what it loads compressed as the browser likes, and whole to one that likes nothing', async () => {
  const { stylesheet } = pages.world.api.app.pageAssets;
  const sent = async (encodings: string) =>
    await fetched(stylesheet, { 'accept-encoding': encodings });
  const [brotli, gzip, whole] = [
    await sent('br, gzip'),
    await sent('gzip;q=0.5, br;q=0'),
    await sent(''),
  ];
  expect([brotli.encoding, gzip.encoding, whole.encoding]).toEqual(['br', 'gzip', undefined]);
  expect(brotli.bytes).toBeLessThan(gzip.bytes);
  expect(gzip.bytes).toBeLessThan(30_000);
});

describe.each(routes.map((route) => [titleOf(route), route] as const))('%s', (_, route) => {
  it('weighs little for everybody', async () => {
    for (const { address, reader } of await pages.pagesOf(route)) {
      const { bytes, encoding } = await fetched(address, reader.headers);
      expect(bytes, `${address}, read by ${reader.name}`).toBeLessThan(mostOfLaterPage);
      expect(bytes < 1024 || encoding === 'br', `${address} is compressed`).toBe(true);
    }
  });
});
