// The engine of a process is made once, and before somebody waits for it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  createPool,
  engineInForce,
  makeReady,
  type SharedEngine,
} from '../../src/actions/matching/pool.ts';
import { withActor } from '../../src/db/client.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(async () => {
  await database.close();
});

it('whoever asks first finds the engine made', async () => {
  const shared: SharedEngine = { made: null };
  await makeReady(database.app, shared);
  const made = shared.made;
  const pools = [createPool(null, shared), createPool(null, shared)];
  for (const pool of pools) {
    const found = await withActor(database.worker, system, (tx) => engineInForce(tx, pool));
    expect(found.engine).toBe(made?.engine);
  }
});
