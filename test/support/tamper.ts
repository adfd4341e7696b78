// Changes to what nobody may change, as whoever holds the keys of the database could make them.
import { sql } from 'drizzle-orm';
import type { TestDatabase } from './database.ts';
import { asService } from './offers.ts';

/** Changes an assessment behind the service; `change` is the SET clause. */
export async function tamperWithAssessment(
  database: TestDatabase,
  id: string,
  change: string,
): Promise<void> {
  await asService(database, async (tx) => {
    await tx.execute(sql`alter table assessments disable trigger assessments_immutable`);
    await tx.execute(sql`update assessments set ${sql.raw(change)} where id = ${id}`);
    await tx.execute(sql`alter table assessments enable trigger assessments_immutable`);
  });
}
