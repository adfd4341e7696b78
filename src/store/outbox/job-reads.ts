// The work of the outbox, by kind: what waits, what is under way, what was done and what failed.
import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';

/** Work of one kind; a done row is kept for some days, a failed one until somebody sees to it. */
export type JobTally = {
  job: string;
  waiting: number;
  handed: number;
  failed: number;
  /** Done in the hour before. */
  doneLately: number;
  /** When the oldest that is neither done nor failed was asked for. */
  oldest: Date | null;
};

/** Counts work by kind, as of an instant. */
export async function tallyJobs(tx: Tx, now: Date): Promise<JobTally[]> {
  const hourAgo = new Date(now.getTime() - 3_600_000).toISOString();
  const rows = await tx.execute<Omit<JobTally, 'oldest'> & { oldest: string | null }>(sql`
    select job,
      count(*) filter (where done_at is null and failed_at is null and handed_at is null)::int
        as waiting,
      count(*) filter (where done_at is null and failed_at is null and handed_at is not null)::int
        as handed,
      count(*) filter (where done_at is null and failed_at is not null)::int as failed,
      count(*) filter (where done_at > ${hourAgo})::int as "doneLately",
      min(created_at) filter (where done_at is null and failed_at is null) as oldest
    from outbox group by job order by job`);
  return rows.map(({ oldest, ...row }) => ({
    ...row,
    oldest: oldest === null ? null : new Date(oldest),
  }));
}
