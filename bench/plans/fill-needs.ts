import { sql } from 'drizzle-orm';
import type { Tx } from '../../src/db/client.ts';

/**
 * Needs from rows of the import (a JSON array), in all statuses and levels, each with one ask; some entered
 * on behalf.
 */
export async function fillNeeds(tx: Tx, rows: string): Promise<void> {
  await tx.execute(sql`
    create temporary table made_needs on commit drop as
    select gen_random_uuid() as id, gen_random_uuid() as ask_id, o.id as owner_id, r.*,
      (array['open', 'open', 'open', 'open', 'open', 'open', 'submitted', 'draft', 'returned', 'closed'])
        [1 + r.number % 10] as status,
      (array['secretariat', 'secretariat', 'secretariat', 'donors', 'members', 'public', 'public'])
        [1 + r.number % 7] as visibility,
      timestamptz '2026-01-01' + r.number * interval '11 minutes' as at
    from (
      select (row_number() over () - 1)::int as number, given.*
      from jsonb_to_recordset(${rows}::text::jsonb) as given(id text, country text, language text,
        title text, description text, audience text[], "wantedKinds" text[],
        "deliveryLanguages" text[], modes text[], "window" jsonb, participants int, urgency text)
    ) r(number, external_id, country, language, title, description, audience, kinds, languages, modes,
        period, participants, urgency)
    join organizations o on o.state_code = r.country and o.kind = 'member-state'`);
  await tx.execute(sql`
    insert into needs (id, reference, owner_id, entered_by_organization_id, channel, list, status, closing,
      visibility, confirmed_at, confirmed_by, created_at, submitted_at, answer_due_at, returned_at, opened_at,
      closed_at)
    select id, 'N-M' || lpad(number::text, 5, '0'), owner_id,
      case when number % 4 = 3 then (select id from organizations where code = 'oas-dtoc') else owner_id end, 'api',
      case when number % 50 = 0 then 'collective' else 'queue' end, status,
      case when status = 'closed' then 'unmet' end, visibility, at, 'owner', at, at, at + interval '30 days', at, at,
      case when status = 'closed' then at end
    from made_needs`);
  await tx.execute(sql`
    insert into need_versions (need_id, version, content_hash, language, wanted_kinds, delivery_languages,
      modes, window_from, window_to, participants, urgency)
    select id, 1, md5(number::text), language, kinds, languages, modes, (period ->> 'from')::date,
      (period ->> 'to')::date, participants, urgency
    from made_needs`);
  await tx.execute(sql`
    insert into need_texts (need_id, version, language, status, title, description)
    select id, 1, language, 'original', title, description from made_needs
    union all
    select id, 1, 'en', 'unofficial', title, description from made_needs
    where language <> 'en' and number % 3 = 0`);
  await tx.execute(sql`
    insert into need_beneficiaries (need_id, version, state_code) select id, 1, country from made_needs`);
  await tx.execute(sql`
    insert into need_audiences (need_id, version, audience_code)
    select distinct id, 1, unnest(audience) from made_needs`);
  await tx.execute(sql`
    insert into need_concepts (need_id, version, concept_code, basis)
    select m.id, 1, c.code, 'declared' from made_needs m
    join (select code, row_number() over (order by code) as n, count(*) over () as total from concepts) c
      on c.n in (1 + m.number % c.total, 1 + (m.number * 7) % c.total)`);
  await tx.execute(sql`
    insert into asks (id, need_id, number) select ask_id, id, 1 from made_needs`);
  await tx.execute(sql`
    insert into ask_versions (ask_id, need_id, version, whole, title, description, wanted_kinds, concepts)
    select ask_id, id, 1, true, title, description, kinds, '{}' from made_needs`);
}
