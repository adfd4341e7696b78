// Every route of the running app, walked by everybody for every record: what each gets is what the
// access matrix says, and nothing in it is what they may not read.
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi } from '../http/support.ts';
import { now } from '../support/offers.ts';
import { buildWorld } from './fixture.ts';
import { type Received, receiveMails } from './mails.ts';
import { mapApp, ofDemonstration } from './map.ts';
import { requests } from './requests.ts';
import {
  faultsIn,
  lineOf,
  type Route,
  refusals,
  routesOf,
  titleOf,
  type Visit,
  visit,
} from './visits.ts';
import type { World } from './world.ts';

const map = await mapApp();
const routes = routesOf(map);
const titled = routes.map((route) => [`${route.method} ${route.url}`, route] as const);

let world: World;
const log: string[] = [];
const visited: Visit[] = [];
const mails: Received[] = [];

beforeAll(async () => {
  const stream = new Writable({
    write: (line, _encoding, done) => {
      log.push(String(line));
      done();
    },
  });
  const logger = { level: 'trace', stream };
  world = await buildWorld(await openApi({ ...ofDemonstration, now: () => now, logger }));
  mails.push(...(await receiveMails(world)));
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
    visited.push(...visits);
    expect(faultsIn(visits)).toEqual([]);
  }, 120_000);
});

it('tells no mail what its reader may not read', async () => {
  // Those that the walk itself had sent, beside those of the fixture.
  mails.push(...(await receiveMails(world)));
  const leaks = mails.flatMap(({ template, reader, whole }) =>
    world.canaries.leaks(whole, reader).map((canary) => `${template}: ${canary}`),
  );
  expect(leaks).toEqual([]);
  expect([...new Set(mails.map(({ template }) => template))].toSorted()).toEqual([
    'confirmation-request',
    'invitation',
    'need-received',
    'need-returned',
    'proposal-approved',
    'release-made',
    'release-revoked',
  ]);
});

it('walked far, past many canaries, and wrote none of them into the log', () => {
  const denied = visited.filter(({ status }) => refusals.includes(status)).length;
  const of = (whose: Visit['whose']) => visited.filter((one) => one.whose === whose).length;
  expect(visited.length).toBeGreaterThan(8000);
  expect(denied).toBeGreaterThan(visited.length / 3);
  expect(world.canaries.count()).toBeGreaterThan(100);
  expect(log.length).toBeGreaterThan(visited.length);
  expect(world.canaries.leaks(log.join('\n'), null)).toEqual([]);
  process.stdout.write(
    `The walk: ${routes.length} routes × ${world.cast.walkers.length} people and nobody = ${visited.length} cases (a record of one's own ${of('own')}, of others ${of('others')}, none ${of('none')}), ${denied} denied; ${world.canaries.count()} canaries searched for in ${visited.length} answers, ${mails.length} mails, ${log.length} lines of the log.\n`,
  );
});
