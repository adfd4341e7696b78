// A database of made-up records in every status and level, as the benchmarks fill it, for tests of what
// is true of many rows.
import { fillDatabase } from '../../bench/plans/fill.ts';
import { readThesaurus } from '../../src/reference/thesaurus.ts';
import { openDatabase, type TestDatabase } from './database.ts';
import { asService } from './offers.ts';

/** Opens a database with as many made-up needs and offers, and what belongs to them. */
export async function openFilled(records: number): Promise<TestDatabase> {
  const database = await openDatabase();
  const { concepts } = await readThesaurus();
  await asService(database, async (tx) => {
    await fillDatabase(tx, concepts, records);
  });
  return database;
}
