import { sql } from 'drizzle-orm';
import type { Tx } from '../../src/db/client.ts';

/** What the service keeps of its own doings: the audit with its seals, jobs, mail. */
export async function fillOperations(tx: Tx): Promise<void> {
  await tx.execute(sql`
    insert into audit_events (at, actor_kind, verb, record_type, record_id, record_version, owner_id)
    select n.at, 'system', 'need.file', 'need', n.id, 1, n.owner_id
    from made_needs n cross join generate_series(1, 4)`);
  // One for each proposal, by people of all organizations.
  await tx.execute(sql`
    with who as (
      select id, organization_id, row_number() over (order by id) - 1 as place, count(*) over () as total
      from persons
    )
    insert into audit_events (at, actor_kind, actor_id, organization_id, verb, record_type, record_id,
      record_version, owner_id, details)
    select m.at + interval '2 hours', 'person', w.id, w.organization_id,
      (array['proposal.recommend', 'proposal.reject', 'proposal.read', 'proposal.defer'])[1 + m.number % 4],
      'proposal', m.id, 1, m.owner_id, '{"reason": "fits-need"}'
    from made_proposals m join who w on w.place = m.number % w.total`);
  await tx.execute(sql`
    insert into audit_seals (position, event_id, hash)
    select row_number() over (order by id), id, md5(id::text) from audit_events`);
  await tx.execute(sql`
    insert into outbox (job, payload, created_at, handed_at, done_at, failed_at, failure)
    select 'match-need', jsonb_build_object('need', id), at, at, case when number % 500 > 0 then at end,
      case when number % 500 = 0 then at end, case when number % 500 = 0 then 'internal' end
    from made_needs`);
  await tx.execute(sql`
    with who as (select id, row_number() over (order by id) - 1 as place, count(*) over () as total from persons)
    insert into mails (template, person_id, parameters, created_at, attempts, sent_at)
    select 'need-received', w.id, jsonb_build_object('reference', 'N-M' || lpad(n.number::text, 5, '0')), n.at,
      1, n.at
    from made_needs n join who w on w.place = n.number % w.total`);
}
