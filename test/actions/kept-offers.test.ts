// Offers that the engine has read before are what they would be if they were read again.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPool, liveOffers, type Pool } from '../../src/actions/matching/pool.ts';
import { withActor } from '../../src/db/client.ts';
import { system, type TestDatabase } from '../support/database.ts';
import { openFilled } from '../support/filled.ts';
import { asService } from '../support/offers.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openFilled(60);
});
afterAll(async () => await database.close());

async function offersAsOf(pool: Pool, asOf: string) {
  const live = await withActor(database.worker, system, async (tx) =>
    liveOffers(tx, pool, { world: null, asOf }),
  );
  return live
    .map(({ prepared }) => prepared)
    .toSorted((a, b) => (a.offer.id < b.offer.id ? -1 : 1));
}

it('on another day, and after seats were taken', async () => {
  const pool = createPool();
  const first = await offersAsOf(pool, '2026-03-01');
  expect(first.length).toBeGreaterThan(10);
  expect(first.some(({ offer }) => (offer.eligible?.length ?? 0) > 0)).toBe(true);
  // Before there were members of anything.
  const early = await offersAsOf(pool, '1900-01-01');
  expect(early).toEqual(await offersAsOf(createPool(), '1900-01-01'));
  expect(early).not.toEqual(first);
  await asService(database, async (tx) => {
    await tx.execute(sql`update editions set seats_taken = seats - 1 where seats > 1`);
  });
  const taken = await offersAsOf(pool, '2026-03-01');
  expect(taken).toEqual(await offersAsOf(createPool(), '2026-03-01'));
  expect(taken).not.toEqual(first);
});
