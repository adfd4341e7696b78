// Changes to what nobody may change, as whoever holds the keys of the database could make them.
import { sql } from 'drizzle-orm';
import type { TestDatabase } from './database.ts';
import { asService } from './offers.ts';

/**
 * Changes an assessment behind the service, past its trigger and its policies; `change` is the SET clause.
 * Throws where nothing was changed.
 */
export async function tamperWithAssessment(
  database: TestDatabase,
  id: string,
  change: string,
): Promise<void> {
  await asService(database, async (tx) => {
    await tx.execute(sql`alter table assessments disable trigger assessments_immutable`);
    await tx.execute(sql`alter table assessments no force row level security`);
    const changed = await tx.execute(
      sql`update assessments set ${sql.raw(change)} where id = ${id} returning id`,
    );
    if (changed.length !== 1) throw new Error(`no assessment ${id} to change`);
    await tx.execute(sql`alter table assessments force row level security`);
    await tx.execute(sql`alter table assessments enable trigger assessments_immutable`);
  });
}
