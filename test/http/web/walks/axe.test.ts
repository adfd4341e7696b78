// Every page of the service, as each desk reads it and in every language: nothing that axe finds, no
// scrolling sideways on a narrow screen, edges in forced colours, nothing that the content policy stops.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../../src/domain/vocabulary.ts';
import { mapApp } from '../../../access/map.ts';
import { titleOf } from '../../../access/visits.ts';
import { type Looking, openLooking, type Sight } from './looking.ts';
import { openPageWorld, type PageToWalk, type PageWorld, pageRoutes } from './pages-to-walk.ts';

const map = await mapApp();
const routes = pageRoutes(map);
const lookersAtOnce = 3;

let pages: PageWorld;
let looking: Looking;
let finding = 0;

beforeAll(async () => {
  pages = await openPageWorld();
  looking = await openLooking(pages.world.api, lookersAtOnce);
}, 120_000);
afterAll(async () => {
  process.stdout.write(`${spentInWords()}\n`);
  await looking.close();
  await pages.close();
  await map.close();
});

function spentInWords(): string {
  const { pages: count, ...parts } = looking.spent;
  const seconds = Object.entries({ finding, ...parts }).map(
    ([part, spent]) => `${part} ${(spent / 1000).toFixed(1)} s`,
  );
  return `Looked at ${count} pages, ${lookersAtOnce} at once: ${seconds.join(', ')}.`;
}

/** Each page in every language, and by each reader at least once; of each reader the colours once. */
function sightsOf(found: readonly PageToWalk[]): Sight[] {
  const count = found.length === 0 ? 0 : Math.max(found.length, languages.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const page = found[index % found.length];
    const language = languages[index % languages.length];
    if (page === undefined || language === undefined) return [];
    return [{ page, language, colours: index < found.length }];
  });
}

async function pagesOf(route: Parameters<PageWorld['pagesOf']>[0]): Promise<PageToWalk[]> {
  const start = performance.now();
  const found = await pages.pagesOf(route);
  finding += performance.now() - start;
  return found;
}

describe.concurrent.each(routes.map((route) => [titleOf(route), route] as const))(
  '%s',
  (_, route) => {
    it('can be read by everybody', async () => {
      const faults = await Promise.all(
        sightsOf(await pagesOf(route)).map(async (sight) => {
          const { page, language } = sight;
          const found = await looking.look(sight);
          return found.map(
            (fault) => `${page.address} (${page.reader.name}, ${language}): ${fault}`,
          );
        }),
      );
      expect(faults.flat()).toEqual([]);
    }, 180_000);
  },
);
