// Every route of the running app, walked by everybody for every record: what each gets is what the
// access matrix says, and nothing in it is what they may not read.
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi } from '../http/support.ts';
import { now } from '../support/offers.ts';
import { buildWorld, type World } from './fixture.ts';
import { mapApp } from './map.ts';
import { requests } from './requests.ts';
import { faultsIn, lineOf, type Route, routesOf, titleOf, visit } from './visits.ts';

const map = await mapApp();
const routes = routesOf(map);
const titled = routes.map((route) => [`${route.method} ${route.url}`, route] as const);

let world: World;
const log: string[] = [];
const counts = { cases: 0, denied: 0 };

beforeAll(async () => {
  const stream = new Writable({
    write: (line, _encoding, done) => {
      log.push(String(line));
      done();
    },
  });
  world = await buildWorld(await openApi({ now: () => now, logger: { level: 'trace', stream } }));
});
afterAll(async () => {
  await world.api.close();
  await map.close();
});

describe('the walk', () => {
  it('knows every route, and every line of it is a route', () => {
    const walked = routes.filter((route) => lineOf(route) === undefined);
    expect(
      walked.map(({ method, url }) => `${method} ${url}`),
      'add a line for each of these to test/access/requests.ts',
    ).toEqual([]);
    const names = new Set(routes.map(titleOf));
    expect(Object.keys(requests).filter((line) => !names.has(line))).toEqual([]);
  });

  it('names the verb by which the app decides', () => {
    const other = map.decisions().flatMap(({ method, url, access }) => {
      const decided = typeof access === 'object' ? access.verb : access;
      const line = lineOf({ method, url });
      return line === undefined || line.verb === decided ? [] : [[`${method} ${url}`, decided]];
    });
    expect(other).toEqual([]);
  });
});

describe.each(titled)('%s', (_, route: Route) => {
  it('is for whom the matrix says, and tells nobody what they may not read', async () => {
    const visits = await visit(world, route);
    counts.cases += visits.length;
    counts.denied += visits.filter(({ status }) => [401, 403, 404].includes(status)).length;
    expect(faultsIn(visits)).toEqual([]);
  }, 120_000);
});

it('walked far, past many canaries, and wrote none of them into the log', () => {
  expect(counts.cases).toBeGreaterThan(5000);
  expect(counts.denied).toBeGreaterThan(counts.cases / 3);
  expect(world.canaries.count()).toBeGreaterThan(100);
  expect(log.length).toBeGreaterThan(counts.cases);
  expect(world.canaries.leaks(log.join('\n'), null)).toEqual([]);
});
