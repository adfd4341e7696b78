import { sql } from 'drizzle-orm';
import type { Tx } from '../../src/db/client.ts';

/** Reviewers that the secretariat has. */
const reviewers = 6;

/** What the secretariat did: reviews of what is decided by several people, and who works on which need. */
export async function fillCasework(tx: Tx): Promise<void> {
  await tx.execute(sql`
    create temporary table made_reviewers on commit drop as
    select id, row_number() over (order by email) - 1 as place from persons
    where organization_id in (select id from organizations where code in ('oas-dtoc', 'oas-gs'))
    order by email limit ${reviewers}::int`);
  await tx.execute(sql`
    with beside as (
      select ask_id, array_agg(assessment_id) as ids from made_proposals
      where status in ('proposed', 'recommended', 'deferred') group by ask_id
    )
    insert into reviews (proposal_id, assessment_id, verdict, reason, note, reviewer_id, criteria, rivals, created_at)
    select m.id, m.assessment_id, v.verdict, v.reason, case when m.number % 3 = 0 then 'A note of the file.' end,
      r.id, j.criteria, array_remove(o.ids, m.assessment_id), m.at + v.step * interval '1 hour'
    from made_proposals m join made_judgements j using (id) join beside o using (ask_id)
    join (values ('rejected', 'reject', 'wrong-topic', 1), ('deferred', 'defer', 'awaiting-state', 1),
        ('recommended', 'recommend', 'fits-need', 1), ('approved', 'recommend', 'fits-need', 1),
        ('approved', 'approve', 'as-recommended', 2)) v(status, verdict, reason, step) using (status)
    join made_reviewers r on r.place = (m.number + v.step) % (select count(*) from made_reviewers)`);
  await tx.execute(sql`
    insert into need_takings (need_id, person_id, taken_at)
    select n.id, r.id, n.at
    from made_needs n join made_reviewers r on r.place = n.number / 20 % (select count(*) from made_reviewers)
    where n.number % 20 = 0 and n.status in ('open', 'submitted')`);
}
