import { sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';

/** One run at a time for a record, without holding up those who edit it; until the transaction ends. */
export async function lockSubject(tx: Tx, id: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`);
}
