// How far the run of an adoption is.
import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';

/** Of how many asks of needs that wait the run of an adoption has staged something so far. */
export async function countJudgedAsks(tx: Tx): Promise<{ judged: number; total: number }> {
  const [row] = await tx.execute<{ judged: number; total: number }>(sql`
    select (select count(distinct ask_id) from staged_judgements)::int as judged,
      (select count(*) from asks a join needs n on n.id = a.need_id
        where a.closed_at is null and n.status in ('submitted', 'open'))::int as total`);
  return row ?? { judged: 0, total: 0 };
}
