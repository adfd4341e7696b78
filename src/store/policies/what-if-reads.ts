// The top of the queue under the policy in force and under other days, with all that is judged there.
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../db/client.ts';
import type { PolicyContent } from '../../domain/policy.ts';
import {
  type JudgedProposal,
  judgedProposal,
  type PlacedNeed,
  placedNeed,
} from '../../domain/what-if.ts';
import { themesOfNeed } from '../reference/themes.ts';

type Days = PolicyContent['queue'];

/**
 * The needs that are among the first `limit` of the queue now or with other days, in their order with
 * those. The caller must be of the secretariat.
 */
export async function listPlacesUnder(
  tx: Tx,
  { before, after }: { before: PolicyContent; after: PolicyContent },
  limit: number,
): Promise<PlacedNeed[]> {
  const placeUnder = ({ urgency, specialConsideration }: Days) =>
    sql`w.is_recorded, w.answer_due_at - make_interval(days => (case w.urgency when 'high' then ${urgency.high}::int
      when 'low' then ${urgency.low}::int else ${urgency.normal}::int end)
      + case when w.is_considered then ${specialConsideration}::int else 0 end), w.id`;
  const considered = sql.param([...before.specialConsideration]);
  const rows = await tx.execute(sql`
    with placed as (
      select w.id, (row_number() over (order by ${placeUnder(before.queue)}))::int as before,
        (row_number() over (order by ${placeUnder(after.queue)}))::int as after
      from waiting_needs('queue', ${considered}::text[], null, null) w
    ), top as (select * from placed where before <= ${limit} or after <= ${limit})
    select p.id, n.reference, p.before, p.after,
      case when not withheld then t.title end as title,
      case when not withheld then t.language end as language,
      ${themesOfNeed({ id: sql`n.id`, currentVersion: sql`n.current_version` })} as themes,
      array(select state_code from need_beneficiaries b
        where b.need_id = n.id and b.version = n.current_version order by 1) as beneficiaries
    from top p
    join needs n on n.id = p.id
    join need_texts t on t.need_id = n.id and t.version = n.current_version and t.status = 'original'
    cross join lateral (select n.visibility <> 'public' and n.source_code is null
      and n.owner_id is distinct from actor_organization() as withheld) w
    order by p.after`);
  return z.array(placedNeed).parse(rows);
}

/** All proposals in review for these needs, best first. The caller must be of the secretariat. */
export async function listJudgedProposals(
  tx: Tx,
  needIds: readonly string[],
): Promise<JudgedProposal[]> {
  const rows = await tx.execute(sql`
    select a.need_id as "needId", a.number as ask, p.reference, p.status, z.criteria,
      t.title as "offerTitle", t.language as "offerLanguage", o.code as provider
    from asks a
    join proposals p on p.ask_id = a.id and p.status in ('proposed', 'recommended', 'deferred')
    join assessments z on z.id = p.assessment_id
    join offers f on f.id = p.offer_id
    join organizations o on o.id = f.owner_id
    join offer_texts t on t.offer_id = f.id and t.version = f.current_version and t.status = 'original'
    where a.need_id = any(${sql.param([...needIds])}::uuid[]) and a.closed_at is null
    order by a.need_id, a.number, p.score desc, p.id`);
  return z.array(judgedProposal).parse(rows);
}
