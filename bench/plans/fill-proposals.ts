import { sql } from 'drizzle-orm';
import type { Tx } from '../../src/db/client.ts';

/** So many proposals for each made-up need that waits, in all statuses, each with its assessment. */
export async function fillProposals(tx: Tx, records: number, perNeed: number): Promise<void> {
  await pair(tx, records, perNeed);
  await judge(tx);
  await tx.execute(sql`
    with persons as (select id, row_number() over (order by id) as place from persons), inserted as (
      insert into proposals (id, reference, ask_id, offer_id, edition_id, status, created_at, assessment_id, score,
        recommended_at, recommended_by_id, approved_at, approved_by_id, rejected_at, deferred_at, deferred_until)
      select m.id, 'P-' || lpad(upper(to_hex(m.number)), 6, '0'), ask_id, offer_id, edition_id, status, at, assessment_id,
        score, at, officer.id, case when status = 'approved' then at end,
        case when status = 'approved' then approver.id end, at, at,
        case when status = 'deferred' then at::date + 365 end
      from made_proposals m join made_judgements using (id), persons officer, persons approver
      where officer.place = 1 and approver.place = 2
    )
    insert into assessments (id, proposal_id, fingerprint, engine_version, policy_id, thesaurus_id, lexicon_id,
      membership_id, inputs, need_version, offer_version, edition_version, as_of, score, band, beneficiaries,
      criteria, concepts, reasons, parts)
    select m.assessment_id, m.id, md5(m.number::text), '2.0.0', p.id, t.id, l.id, g.id, inputs, 1, 1, 1,
      '2026-01-01', score,
      case when score > 750000 then 'strong' when score > 550000 then 'possible' else 'weak' end,
      jsonb_build_array(jsonb_build_object('state', country, 'failures', '[]'::jsonb)),
      criteria, concepts, reasons, parts
    from made_proposals m join made_judgements using (id),
      (select id from policies where retired_at is null limit 1) p,
      (select id from thesauri limit 1) t, (select id from lexicons limit 1) l,
      (select id from membership_versions limit 1) g`);
  await tx.execute(sql`
    insert into proposal_beneficiaries (proposal_id, state_code) select id, country from made_proposals`);
}

/** Which ask is paired with which offer, how near the two are (0 to 1000), and what became of it. */
async function pair(tx: Tx, records: number, perNeed: number): Promise<void> {
  await tx.execute(sql`
    create temporary table made_proposals on commit drop as
    select gen_random_uuid() as id, gen_random_uuid() as assessment_id, n.number * ${perNeed}::int + s.k as number,
      n.ask_id, n.owner_id, n.country, n.audience, n.kinds, n.languages, n.at, f.id as offer_id, f.edition_id,
      (array['proposed', 'proposed', 'proposed', 'proposed', 'proposed', 'proposed', 'rejected', 'recommended',
        'deferred', 'approved'])[1 + (n.number + s.k * 3) % 10] as status,
      200 + (n.number * 31 + s.k * 577) % 800 as nearness
    from made_needs n cross join generate_series(0, ${perNeed - 1}::int) s(k)
    join made_offers f on f.number = (n.number * 7 + s.k * 101) % ${records}::int
    where n.status in ('open', 'submitted')`);
}

/** What the engine would have said of each pair, as long as what it says: nine criteria, and reasons. */
async function judge(tx: Tx): Promise<void> {
  await tx.execute(sql`
    create temporary table made_judgements on commit drop as
    with weights as (
      select key as criterion, value::int as weight, row_number() over (order by value::int desc, key) as place
      from policies, jsonb_each_text(content -> 'weights') where retired_at is null
    ), codes as (select array_agg(code order by code) as concepts, count(*)::int as total from concepts)
    select m.id, judged.criteria, judged.score,
      jsonb_build_array(
        jsonb_build_object('asked', named.first, 'offered', named.second, 'similarity', 650 + m.number % 350,
          'askedWords', '[]'::jsonb, 'offeredWords', jsonb_build_array('lavado de activos')),
        jsonb_build_object('asked', named.second, 'offered', named.second, 'similarity', 1000,
          'askedWords', '[]'::jsonb, 'offeredWords', '[]'::jsonb)) as concepts,
      jsonb_build_array(
        jsonb_build_object('code', 'topic-exact', 'parameters', jsonb_build_object('concept', named.second)),
        jsonb_build_object('code', 'topic-near', 'parameters',
          jsonb_build_object('asked', named.first, 'offered', named.second)),
        jsonb_build_object('code', 'audience-met', 'parameters', jsonb_build_object('audiences', m.audience)),
        jsonb_build_object('code', 'kind-wanted', 'parameters', jsonb_build_object('kind', m.kinds[1])),
        jsonb_build_object('code', 'language-shared', 'parameters', jsonb_build_object('languages', m.languages)),
        jsonb_build_object('code', 'timing-open', 'parameters', '{}'::jsonb),
        jsonb_build_object('code', 'not-stated', 'parameters', jsonb_build_object('criterion', 'effect')))
        as reasons,
      jsonb_build_object('text', md5('t' || m.number), 'audience', md5('a' || m.number), 'kind',
        md5('k' || m.number), 'dates', md5('d' || m.number), 'language', md5('l' || m.number), 'eligibility',
        md5('e' || m.number), 'seats', md5('s' || m.number)) as parts,
      jsonb_build_object('ask', jsonb_build_object('concepts', jsonb_build_array(named.first)),
        'offer', jsonb_build_object('live', true, 'visibility', 'public', 'provider', 'unodc', 'ownStates',
          '[]'::jsonb, 'eligible', null, 'concepts', jsonb_build_array(named.second), 'effect', null),
        'edition', jsonb_build_object('seatsLeft', 20)) as inputs
    from made_proposals m cross join codes
    cross join lateral (select codes.concepts[1 + m.number % codes.total] as first,
      codes.concepts[1 + m.number * 7 % codes.total] as second) named
    cross join lateral (
      select jsonb_agg(jsonb_build_object('criterion', criterion, 'value', value, 'weight', weight, 'points',
          value * weight, 'stated', criterion <> 'effect') order by place) as criteria,
        sum(value * weight)::int as score
      from (
        select criterion, weight, place,
          greatest(0, least(1000, m.nearness + (m.number * 7 + place * 131)::int % 200 - 100)) as value
        from weights
      ) valued
    ) judged`);
}
