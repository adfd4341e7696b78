// No list page reads a large protected table whole: wherever an index can be used, one can be chosen. The
// planner is told to avoid such reads, as it does by itself where tables are larger than here.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pages } from '../../bench/plans/pages.ts';
import { explainAll, largeTables, openWalk, readWhole, unlisted } from '../../bench/plans/walk.ts';
import type { TestDatabase } from '../support/database.ts';
import { openFilled } from '../support/filled.ts';

const records = 500;
let database: TestDatabase;
let walk: Awaited<ReturnType<typeof openWalk>>;

beforeAll(async () => {
  database = await openFilled(records);
  await database.owner.transaction(async (tx) => {
    await tx.execute(sql`set local client_min_messages = error`);
    await tx.execute(sql`analyze`);
  });
  walk = await openWalk(database.url, database.owner);
}, 120_000);
afterAll(async () => {
  await walk.close();
  await database.close();
});

it('every list of the API is asked for', () => {
  expect(unlisted(walk.app)).toEqual([]);
});

it('a read of a whole protected table is noticed, also in a function', async () => {
  const wanting = `select id from offers where visibility = 'public'`;
  await database.owner.transaction(async (tx) => {
    await tx.execute(sql`
      create function planted() returns setof uuid language plpgsql stable
      as ${sql.raw(`$$ begin return query ${wanting}; end $$`)}`);
  });
  const [asked] = await walk.ask('donor', '/offers');
  if (asked === undefined) throw new Error('the page asked for nothing');
  const large = await largeTables(walk.explainer, records / 2);
  for (const text of [wanting, 'select planted()']) {
    const planted = { actor: asked.actor, query: { text, parameters: [] } };
    const { scanned } = await explainAll(walk.explainer, [planted]);
    expect(readWhole('/offers', scanned, large)).toEqual(['offers']);
  }
});

it('no page reads a protected table whole', { timeout: 180_000 }, async () => {
  const large = await largeTables(walk.explainer, records / 2);
  expect(large).toContain('proposals');
  const paths = await walk.paths();
  expect(paths.length).toBeGreaterThan(Object.keys(pages).length);
  await walk.explainer.unsafe('set enable_seqscan = off');
  const faults: string[] = [];
  for (const { list, reader, path } of paths) {
    const { scanned } = await explainAll(walk.explainer, await walk.ask(reader, path));
    faults.push(...readWhole(list, scanned, large).map((table) => `${reader} ${path}: ${table}`));
  }
  expect(faults).toEqual([]);
});
