// Counts for the secretariat. Every figure is a count of records that its reader may see.
import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import type { NeedStatus, OfferStatus, ProposalStatus } from '../../domain/status.ts';
import type { Band, NeedList } from '../../domain/vocabulary.ts';

/** Where records come from: filed, taken from documents, or invented as examples. */
export const origins = ['filed', 'sourced', 'example'] as const;
export type Origin = (typeof origins)[number];

/** The origin of the record `alias`: an invented record counts nowhere else. */
function originOf(alias: string) {
  const record = sql.identifier(alias);
  return sql`case when ${record}.example then 'example'
    when ${record}.source_code is not null then 'sourced' else 'filed' end`;
}

export type Statistics = {
  needs: { origin: Origin; list: NeedList; status: NeedStatus; count: number }[];
  offers: { origin: Origin; status: OfferStatus; count: number }[];
  proposals: { origin: Origin; status: ProposalStatus; band: Band | null; count: number }[];
};

/** How many needs, offers and proposals there are, by origin and status. */
export async function countRecords(tx: Tx): Promise<Statistics> {
  const needs = await tx.execute<Statistics['needs'][number]>(sql`
    select ${originOf('n')} as origin, n.list, n.status, count(*)::int as count
    from needs n group by 1, 2, 3 order by 1, 2, 3`);
  const offers = await tx.execute<Statistics['offers'][number]>(sql`
    select ${originOf('o')} as origin, o.status, count(*)::int as count
    from offers o group by 1, 2 order by 1, 2`);
  const proposals = await tx.execute<Statistics['proposals'][number]>(sql`
    select ${originOf('n')} as origin, p.status, s.band, count(*)::int as count
    from proposals p join asks a on a.id = p.ask_id join needs n on n.id = a.need_id
    left join assessments s on s.id = p.assessment_id
    group by 1, 2, 3 order by 1, 2, 3`);
  return { needs: [...needs], offers: [...offers], proposals: [...proposals] };
}

/** Work of the outbox that is not done: not handed to the queue yet, handed, or given up. */
export type JobCounts = { waiting: number; handed: number; failed: number };

/** How many jobs are not done, by what became of them. */
export async function countJobs(tx: Tx): Promise<JobCounts> {
  const [row] = await tx.execute<JobCounts>(sql`
    select count(*) filter (where failed_at is null and handed_at is null)::int as waiting,
      count(*) filter (where failed_at is null and handed_at is not null)::int as handed,
      count(*) filter (where failed_at is not null)::int as failed
    from outbox where done_at is null`);
  return row ?? { waiting: 0, handed: 0, failed: 0 };
}

export type FailedJob = { id: number; job: string; failedAt: Date; failure: string | null };

/** The jobs that were given up, latest first: what they were and a code of why. */
export async function listFailedJobs(tx: Tx, limit: number): Promise<FailedJob[]> {
  const rows = await tx.execute<{
    id: string;
    job: string;
    failed_at: string;
    failure: string | null;
  }>(
    sql`select id, job, failed_at, failure from outbox
      where done_at is null and failed_at is not null order by failed_at desc limit ${limit}`,
  );
  return rows.map(({ id, job, failed_at: failedAt, failure }) => ({
    id: Number(id),
    job,
    failedAt: new Date(failedAt),
    failure,
  }));
}
