// What is hidden from somebody leaves no trace: with it and without it in the database, every list and
// every record answers the same, to the last letter, its counts and its cursors included.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApi } from '../http/support.ts';
import { now } from '../support/offers.ts';
import { relationsOf } from './cast.ts';
import { buildWorld } from './fixture.ts';
import { mapApp } from './map.ts';
import { requests } from './requests.ts';
import { ask, bodyOf, lineOf, type Route, routesOf } from './visits.ts';
import type { Subjected, World } from './world.ts';

const map = await mapApp();
const reads = routesOf(map).filter(({ method }) => method === 'GET');

/** Organizations that own nothing of what is hidden. */
const outsiders = [
  'per focal-point',
  'per provider-editor',
  'interpol provider-editor',
  'eu observer',
];

let full: World;
let bare: World;

beforeAll(async () => {
  full = await buildWorld(await openApi({ now: () => now }));
  bare = await buildWorld(await openApi({ now: () => now }), { hidden: false });
});
afterAll(async () => {
  await full.api.close();
  await bare.api.close();
  await map.close();
});

/** Ids are drawn by chance, and what happens now happens at another instant in the other world. */
function asTold(body: string): string {
  return body
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'an id')
    .replace(/"next":"[^"]+"/g, '"next":"a cursor"')
    .replace(/\b(?!2026-03-01T)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'an instant')
    .replace(/<v>\d{5}\.\d+<\/v>/g, 'an instant')
    .replace(/name="_?csrf[^>]*>/gi, 'a token');
}

async function told(world: World, route: Route, name: string, record: Subjected | null) {
  const line = lineOf(route);
  if (line === undefined) throw new Error(`no line for ${route.method} ${route.url}`);
  const walker = world.cast.walker(name);
  const answer = await ask(world, route, { line, record, walker });
  const { statusCode } = answer;
  const body = bodyOf(answer);
  if (statusCode !== 200) return [statusCode, asTold(body)];
  if (route.url === '/api/v1/demand') return [statusCode, asTold(withoutOutlines(body))];
  // The same rows as a page and as files, in which they are told apart by their references alone.
  if (route.url.startsWith('/demand/needs')) return [statusCode, referencesIn(body)];
  return [statusCode, asTold(body)];
}

/** The references in a body but for that of the need of which the demand may show an outline. */
function referencesIn(body: string): string[] {
  const outlined = full.records.need.find(({ name }) => name === 'a need for donors')?.reference;
  return [...new Set(body.match(/\b[A-Z]-[0-9A-Z]{6}\b/g))].filter((one) => one !== outlined);
}

const rows = z.looseObject({ items: z.array(z.looseObject({ reference: z.string() })) });

/** The demand without the need of which it may show providers an outline, and nobody else anything. */
function withoutOutlines(body: string): string {
  const { items, ...rest } = rows.parse(JSON.parse(body));
  const shown = full.records.need.find(({ name }) => name === 'a need for donors');
  return JSON.stringify({
    ...rest,
    items: items.filter(({ reference }) => reference !== shown?.reference),
  });
}

/** Pages of everybody that tell of records: the catalogue, as its reader may see it, and the figures. */
const ofEverybody = ['/', '/offers', '/offers.csv', '/offers.xlsx', '/offers.atom', '/statistics'];

/** What is neither a list of everybody nor the service's own figures of itself. */
const compared = reads.filter(({ url }) => {
  const line = requests[`GET ${url}`];
  if (line === undefined || line.names !== undefined || line.dear === true) return false;
  return line.verb !== 'public' || ofEverybody.includes(url) || url === '/offers/:reference';
});

describe.each(outsiders)('for %s', (name) => {
  it('every list is the same without what it does not show', async () => {
    for (const route of compared.filter(({ url }) => requests[`GET ${url}`]?.about === undefined)) {
      const [withRows, without] = [
        await told(full, route, name, null),
        await told(bare, route, name, null),
      ];
      expect([route.url, ...withRows]).toEqual([route.url, ...without]);
    }
  });

  it('every record is the same without what it does not show', async () => {
    for (const route of compared) {
      const noun = requests[`GET ${route.url}`]?.about;
      const records = noun === undefined ? [] : bare.records[noun];
      for (const record of records) {
        const same = noun && full.records[noun].find((one) => one.name === record.name);
        const withRows = await told(full, route, name, same ?? null);
        expect([route.url, ...withRows]).toEqual([
          route.url,
          ...(await told(bare, route, name, record)),
        ]);
      }
    }
  });

  it.each(['needs', 'offers', 'proposals'])('%s go on for as many pages', async (list) => {
    const pages = await Promise.all(
      [full, bare].map(async (world) => await leaf(world, name, list)),
    );
    expect(pages[0]).toEqual(pages[1]);
  });
});

const page = z.object({
  items: z.array(z.object({ reference: z.string() })),
  next: z.string().nullable(),
});

/** The references of a list, one page of one after another. */
async function leaf(world: World, name: string, list: string): Promise<string[]> {
  const { headers } = world.cast.walker(name);
  const references: string[] = [];
  let cursor: string | null = null;
  do {
    const after = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await world.api.ask({ url: `/${list}?limit=1${after}`, headers });
    const { items, next } = page.parse(answer.json());
    references.push(...items.map(({ reference }) => reference));
    cursor = next;
  } while (cursor !== null);
  return references;
}

describe('what one may not see', () => {
  it('is not told from what there never was', async () => {
    const about = routesOf(map).filter(
      (route) => lineOf(route)?.about !== undefined && route.method !== 'HEAD',
    );
    let asked = 0;
    for (const route of about) {
      const line = lineOf(route);
      if (line?.about === undefined) continue;
      for (const name of outsiders) {
        const walker = full.cast.walker(name);
        const hidden = full.records[line.about].find(({ seenBy, ties }) => {
          const relations = relationsOf(walker.actor, ties);
          return !seenBy.some((relation) => relations.has(relation));
        });
        if (hidden === undefined) continue;
        const unknown = { ...hidden, reference: nowhere(hidden.reference) };
        const [there, nothing] = [
          await ask(full, route, { line, record: hidden, walker }),
          await ask(full, route, { line, record: unknown, walker }),
        ];
        expect([route.method, route.url, ...spoken(there, hidden)]).toEqual([
          route.method,
          route.url,
          ...spoken(nothing, unknown),
        ]);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(50);
  });
});

/** A reference of the same form that no record has. */
function nowhere(reference: string): string {
  if (/^[A-Z]-/.test(reference)) return `${reference.slice(0, 2)}ZZZZZ0`;
  return /^[0-9a-f-]{36}$/.test(reference) ? '00000000-0000-4000-8000-000000000000' : '9.9.9';
}

/** An answer without the reference itself, which who asks knows, and the id of the request. */
function spoken({ statusCode, headers, body }: Awaited<ReturnType<typeof ask>>, record: Subjected) {
  const id = String(headers['x-request-id']);
  const { date: _, 'x-request-id': __, 'content-length': ___, ...kept } = headers;
  return [statusCode, kept, body.replaceAll(record.reference, 'it').replaceAll(id, 'id')];
}

describe('a list, and a file of it', () => {
  it.each(['oas-dtoc officer', 'oas-dtoc approver', 'oas-dtoc supervisor', 'per focal-point'])(
    'tells %s what restricted needs are about, not what they say',
    async (name) => {
      const walker = full.cast.walker(name);
      const leaks: string[] = [];
      for (const route of reads) {
        const line = lineOf(route);
        if (line === undefined || line.about !== undefined) continue;
        const body = bodyOf(await ask(full, route, { line, record: null, walker }));
        const said = body.match(/zqneed(secretariat|donors|members)(text|told|ask)\w+qz/g) ?? [];
        if (said.length > 0) leaks.push(`${route.url}: ${said.join(', ')}`);
      }
      expect(leaks).toEqual([]);
    },
  );
});
