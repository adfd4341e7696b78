import { sql } from 'drizzle-orm';
import type { Tx } from '../../src/db/client.ts';

/** So many proposals for each made-up need that waits, in all statuses, each with its assessment. */
export async function fillProposals(tx: Tx, records: number, perNeed: number): Promise<void> {
  await tx.execute(sql`
    create temporary table made_proposals on commit drop as
    select gen_random_uuid() as id, gen_random_uuid() as assessment_id, n.number * ${perNeed}::int + s.k as number,
      n.ask_id, n.country, n.at, f.id as offer_id, f.edition_id,
      (array['proposed', 'proposed', 'proposed', 'proposed', 'proposed', 'proposed', 'rejected', 'recommended',
        'deferred', 'approved'])[1 + (n.number + s.k * 3) % 10] as status,
      1000 * (200 + (n.number * 31 + s.k * 577) % 800) as score
    from made_needs n cross join generate_series(0, ${perNeed - 1}::int) s(k)
    join made_offers f on f.number = (n.number * 7 + s.k * 101) % ${records}::int
    where n.status in ('open', 'submitted')`);
  await tx.execute(sql`
    with persons as (select id, row_number() over (order by id) as place from persons), inserted as (
      insert into proposals (id, reference, ask_id, offer_id, edition_id, status, created_at, assessment_id, score,
        recommended_at, recommended_by_id, approved_at, approved_by_id, rejected_at, deferred_at)
      select m.id, 'P-' || lpad(to_hex(m.number), 6, '0'), ask_id, offer_id, edition_id, status, at, assessment_id,
        score, at, officer.id, case when status = 'approved' then at end,
        case when status = 'approved' then approver.id end, at, at
      from made_proposals m, persons officer, persons approver where officer.place = 1 and approver.place = 2
    )
    insert into assessments (id, proposal_id, fingerprint, engine_version, policy_id, thesaurus_id, need_version,
      offer_version, edition_version, as_of, score, band, beneficiaries, criteria, concepts, reasons, parts)
    select m.assessment_id, m.id, md5(m.number::text), '2.0.0', p.id, t.id, 1, 1, 1, '2026-01-01', score,
      case when score > 750000 then 'strong' when score > 550000 then 'possible' else 'weak' end,
      jsonb_build_array(jsonb_build_object('state', country, 'failures', '[]'::jsonb)),
      jsonb_build_array(jsonb_build_object('criterion', 'topic', 'value', score / 1000, 'weight', 1000,
        'points', score, 'stated', true)), '[]', '[]', '{}'
    from made_proposals m, (select id from policies where retired_at is null limit 1) p,
      (select id from thesauri limit 1) t`);
  await tx.execute(sql`
    insert into proposal_beneficiaries (proposal_id, state_code) select id, country from made_proposals`);
}
