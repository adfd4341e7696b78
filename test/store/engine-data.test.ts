// What the engine is made of, and when it must be made anew.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withActor } from '../../src/db/client.ts';
import { findEngineData, findEngineKey } from '../../src/store/matching/engine-data.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { asService } from '../support/offers.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(async () => {
  await database.close();
});

const key = async () => await withActor(database.worker, system, findEngineKey);

test('is the thesaurus with its bodies and audiences, as loaded', async () => {
  const data = await withActor(database.worker, system, findEngineData);
  expect(data.concepts.length).toBeGreaterThan(200);
  expect(data.audiences).toContainEqual({ code: 'police-educators', broader: 'police' });
  expect(data.lexicon.documents).toBeGreaterThan(0);
});

test('changes with a new version of the memberships, and back with the earlier one', async () => {
  const before = await key();
  const [loaded] = await asService(
    database,
    async (tx) =>
      await tx.execute<{ hash: string }>(
        sql`select hash from reference_loads where name = 'memberships'`,
      ),
  );
  const load = async (hash: string) =>
    await asService(database, async (tx) => {
      await tx.execute(sql`insert into membership_versions (version, hash, content)
        values ('next', ${hash}, '[]') on conflict do nothing`);
      await tx.execute(sql`update reference_loads set hash = ${hash} where name = 'memberships'`);
    });
  await load('another');
  expect(await key()).not.toBe(before);
  await load(loaded?.hash ?? '');
  expect(await key()).toBe(before);
});
