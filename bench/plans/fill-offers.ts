import { sql } from 'drizzle-orm';
import type { Tx } from '../../src/db/client.ts';

/**
 * Offers from rows of the import (a JSON array), in all statuses, each with one edition; some entered on
 * behalf.
 */
export async function fillOffers(tx: Tx, rows: string): Promise<void> {
  await tx.execute(sql`
    create temporary table made_offers on commit drop as
    select gen_random_uuid() as id, gen_random_uuid() as edition_id, o.id as owner_id, r.*,
      (array['published', 'published', 'published', 'published', 'published', 'published', 'submitted',
        'draft', 'expired', 'withdrawn'])[1 + r.number % 10] as status,
      timestamptz '2026-01-01' + r.number * interval '11 minutes' as at
    from (
      select (row_number() over () - 1)::int as number, given.*
      from jsonb_to_recordset(${rows}::text::jsonb) as given(provider text, language text, title text,
        description text, kind text, audience text[], "deliveryLanguages" text[], modes text[],
        eligible jsonb, "window" jsonb, capacity int)
    ) r(number, provider, language, title, description, kind, audience, languages, modes, eligible, period,
        capacity)
    join (
      select id, row_number() over (order by code) - 1 as n, count(*) over () as total
      from organizations where kind = 'donor'
    ) o on o.n = r.number % o.total`);
  await tx.execute(sql`
    insert into offers (id, reference, owner_id, entered_by_organization_id, channel, status, visibility,
      confirmed_at, confirmed_by, created_at, submitted_at, published_at, expired_at, withdrawn_at)
    select id, 'O-M' || lpad(number::text, 5, '0'), owner_id,
      case when number % 4 = 3 then (select id from organizations where code = 'oas-dtoc') else owner_id end, 'api',
      status,
      case when number % 5 = 0 then 'members' else 'public' end, at, 'owner', at, at, at, at, at
    from made_offers`);
  await tx.execute(sql`
    insert into offer_versions (offer_id, version, content_hash, language, kind, any_state)
    select id, 1, md5(number::text), language, kind, eligible is null or eligible = 'null'
    from made_offers`);
  await tx.execute(sql`
    insert into offer_texts (offer_id, version, language, status, title, description)
    select id, 1, language, 'original', title, description from made_offers`);
  await tx.execute(sql`
    insert into offer_audiences (offer_id, version, audience_code)
    select id, 1, unnest(audience) from made_offers`);
  await tx.execute(sql`
    insert into offer_concepts (offer_id, version, concept_code, basis)
    select m.id, 1, c.code, 'declared' from made_offers m
    join (select code, row_number() over (order by code) as n, count(*) over () as total from concepts) c
      on c.n in (1 + m.number % c.total, 1 + (m.number * 7) % c.total)`);
  await tx.execute(sql`
    insert into offer_eligible_groups (offer_id, version, group_code)
    select id, 1, jsonb_array_elements_text(eligible -> 'regions') from made_offers
    where jsonb_typeof(eligible) = 'object'`);
  await tx.execute(sql`
    insert into offer_parties (offer_id, version, organization_id, role)
    select id, 1, owner_id, 'lead' from made_offers`);
  await tx.execute(sql`
    insert into editions (id, offer_id, number, seats)
    select edition_id, id, 1, capacity from made_offers`);
  await tx.execute(sql`
    insert into edition_versions (edition_id, version, label, window_from, window_to, modes,
      delivery_languages, seats)
    select edition_id, 1, '1', (period ->> 'from')::date, (period ->> 'to')::date, modes, languages, capacity
    from made_offers`);
}
