// Every page of the service, as each desk reads it and in every language: nothing that axe finds, no
// scrolling sideways on a narrow screen, edges in forced colours, nothing that the content policy stops.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/vocabulary.ts';
import { mapApp } from '../../access/map.ts';
import { titleOf } from '../../access/visits.ts';
import { type Looking, openLooking } from './looking.ts';
import { openPageWorld, type PageToWalk, type PageWorld, pageRoutes } from './pages-to-walk.ts';

const map = await mapApp();
const routes = pageRoutes(map);
const lookersAtOnce = 3;

let pages: PageWorld;
let looking: Looking;

beforeAll(async () => {
  pages = await openPageWorld();
  looking = await openLooking(pages.world.api, lookersAtOnce);
}, 120_000);
afterAll(async () => {
  await looking.close();
  await pages.close();
  await map.close();
});

/** Each page in every language, and by each reader at least once. */
function visitsOf(found: readonly PageToWalk[]) {
  const count = Math.max(found.length, found.length === 0 ? 0 : languages.length);
  return Array.from({ length: count }, (_, index) => ({
    page: found[index % found.length],
    language: languages[index % languages.length] ?? 'en',
  }));
}

describe.each(routes.map((route) => [titleOf(route), route] as const))('%s', (_, route) => {
  it('can be read by everybody', async () => {
    const waiting = visitsOf(await pages.pagesOf(route));
    const faults: string[] = [];
    await Promise.all(
      looking.lookers.map(async ({ look }) => {
        for (let visit = waiting.shift(); visit?.page !== undefined; visit = waiting.shift()) {
          const { page, language } = visit;
          const found = await look(page, language);
          faults.push(
            ...found.map((fault) => `${page.address} (${page.reader.name}, ${language}): ${fault}`),
          );
        }
      }),
    );
    expect(faults).toEqual([]);
  }, 60_000);
});
