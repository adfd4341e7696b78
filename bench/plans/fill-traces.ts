import { sql } from 'drizzle-orm';
import type { Tx } from '../../src/db/client.ts';

/** What is written beside the records: releases, notes of reading, past activities. */
export async function fillTraces(tx: Tx, records: number): Promise<void> {
  await tx.execute(sql`
    insert into releases (reference, need_id, ask_id, version, owner_id, provider_id, fields, content,
      released_by_id, released_at, channel, revoked_at)
    select 'R-' || lpad(upper(to_hex(row_number() over (order by n.number, o.code))), 6, '0'), n.id, n.ask_id, 1,
      n.owner_id, o.id, '{title}',
      jsonb_build_object('need', 'N-M' || lpad(n.number::text, 5, '0'), 'ask', 1, 'kinds', n.kinds,
        'concepts', '[]'::jsonb, 'subregions', '[]'::jsonb, 'title', '[]'::jsonb), (select id from persons limit 1), n.at, 'web',
      case when n.number % 3 = 0 then n.at end
    from made_needs n cross join organizations o where o.code in ('unodc', 'interpol') and n.status = 'open'`);
  await fillReads(tx);
  await tx.execute(sql`
    create temporary table made_activities on commit drop as
    select gen_random_uuid() as id, f.id as offer_id, f.number, f.owner_id, f.kind, f.at, f.language, f.title
    from made_offers f where number < ${Math.ceil(records / 2)}::int`);
  await tx.execute(sql`
    insert into activities (id, reference, owner_id, entered_by_organization_id, channel, kind, status,
      starts_on, starts_precision)
    select id, 'A-M' || lpad(number::text, 5, '0'), owner_id, owner_id, 'api', kind, 'completed', at::date, 'day'
    from made_activities`);
  await tx.execute(sql`
    insert into activity_texts (activity_id, language, status, title)
    select id, language, 'original', title from made_activities`);
  await tx.execute(sql`
    insert into activity_concepts (activity_id, concept_code)
    select m.id, d.concept_code from made_activities m join offer_concepts d using (offer_id)`);
  await tx.execute(sql`
    insert into activity_states (activity_id, state_code)
    select m.id, s.code from made_activities m
    join (select code, row_number() over (order by code) - 1 as n, count(*) over () as total from states) s
      on s.n = m.number % s.total`);
}

/** Notes of reading are written by nobody but the reader: each of these reads every other need. */
async function fillReads(tx: Tx): Promise<void> {
  const readers = await tx.execute<{ id: string; organization: string }>(sql`
    select id, organization_id as organization from persons order by id limit 4`);
  for (const { id, organization } of readers) {
    await tx.execute(sql`select set_config('enlace.actor', ${id}, true)`);
    await tx.execute(sql`
      insert into need_reads (need_id, owner_id, version, reader_id, reader_organization_id, day, at)
      select id, owner_id, 1, ${id}::uuid, ${organization}::uuid, '2026-01-01', '2026-01-01'
      from made_needs where number % 2 = 0`);
  }
}
