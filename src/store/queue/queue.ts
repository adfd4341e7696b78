// The review queue: needs that wait for an answer, each with the best proposals for its asks.
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../db/client.ts';
import { type QueuedNeed, queuedNeed } from '../../domain/queue.ts';
import type { Page } from '../page.ts';
import { themesOfAsk, themesOfNeed } from '../reference/themes.ts';
import { documentsOf } from '../version-columns.ts';
import { pageOfPlaced, placedNeeds, type QueueFilter, queuePolicy } from './queue-order.ts';

/**
 * One page of the queue, in its order. The caller must be of the secretariat. The policy is read in the
 * same statement as the proposals: an adoption that commits meanwhile shows wholly or not at all.
 */
export async function listQueue(tx: Tx, filter: QueueFilter, page: Page): Promise<QueuedNeed[]> {
  const rows = await tx.execute(sql`
    with ${queuePolicy}, ${placedNeeds(filter)}, ${pageOfPlaced(filter, page)}
    select n.id, n.reference, n.status, o.code as owner, o.names as "ownerNames",
      case when not ${withheld} then v.language end as language,
      case when not ${withheld} then t.title end as title,
      ${themesOfNeed({ id: sql`n.id`, currentVersion: sql`n.current_version` })} as themes,
      v.wanted_kinds as "wantedKinds", v.urgency, n.source_code as source,
      n.confirmed_at is not null as confirmed, n.example, n.submitted_at as "submittedAt",
      n.answer_due_at as "answerDueAt", ${documentsOf('need', sql`n.id`)} as documents,
      p.urgency_days as "urgencyDays", p.consideration_days as "considerationDays",
      p.placed_at as "placedAt", ${taking} as taking,
      array(select state_code from need_beneficiaries b
        where b.need_id = n.id and b.version = n.current_version order by 1) as beneficiaries,
      ${asks(filter)} as asks
    from page p
    join needs n on n.id = p.id
    join need_versions v on v.need_id = n.id and v.version = n.current_version
    join organizations o on o.id = n.owner_id
    join need_texts t on t.need_id = n.id and t.version = n.current_version and t.status = 'original'
    order by p.is_recorded, p.placed_at, p.id`);
  return z.array(queuedNeed).parse(rows);
}

/** Whether a list withholds what the need `n` says from the actor: as `isWithheldInLists` has it. */
const withheld = sql`(n.visibility <> 'public' and n.source_code is null
  and n.owner_id is distinct from actor_organization())`;

/** Who has taken the need `n`; null where nobody has. */
const taking = sql`(select jsonb_build_object('personId', k.person_id, 'name', w.name,
    'since', k.taken_at)
  from need_takings k join persons w on w.id = k.person_id where k.need_id = n.id)`;

/** The open asks of the need `n`, each with its best proposals in review. */
function asks({ status }: QueueFilter): SQL {
  // What was asked for comes first, so that it can be decided about where it is listed.
  const asked = status === undefined ? sql`` : sql`x.status = ${status} desc,`;
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('number', a.number,
      'title', case when not ${withheld} then s.title end, 'themes', ${themesOfAsk(sql`s.concepts`)},
      'proposals', found.proposals, 'more', found.total - found.opened,
      'approved', (select count(*)::int from proposals y
        where y.ask_id = a.id and y.status in ('approved', 'consulting', 'agreed'))) order by a.number), '[]')
    from asks a
    join ask_versions s on s.ask_id = a.id and s.version = n.current_version
    cross join lateral (
      select count(*)::int as opened, coalesce(max(x.total), 0)::int as total,
        coalesce(jsonb_agg(${proposal} order by x.place), '[]') as proposals
      from (
        select x.*, count(*) over () as total,
          row_number() over (order by ${asked} x.score desc, x.id) as place
        from proposals x
        where x.ask_id = a.id and x.status in ('proposed', 'recommended', 'deferred')
        order by place limit (select max_per_ask from policy)
      ) x
      join assessments z on z.id = x.assessment_id
      join offers f on f.id = x.offer_id
      join organizations fo on fo.id = f.owner_id
      join offer_texts ft on ft.offer_id = f.id and ft.version = f.current_version
        and ft.status = 'original'
      left join editions e on e.id = x.edition_id
      left join edition_versions ev on ev.edition_id = e.id and ev.version = e.current_version
    ) found
    where a.need_id = n.id and a.closed_at is null)`;
}

/** The proposal `x` as the queue shows it. */
const proposal = sql`jsonb_build_object('reference', x.reference, 'status', x.status,
  'revision', x.revision, 'assessment', x.assessment_id, 'score', x.score, 'band', z.band,
  'offer', f.reference, 'offerTitle', ft.title, 'offerLanguage', ft.language,
  'provider', fo.short_name, 'providerCode', fo.code, 'edition', ev.label, 'windowFrom', ev.window_from,
  'windowTo', ev.window_to, 'seatsLeft', e.seats - e.seats_taken,
  'reconfirm', x.reconfirm_at is not null, 'awaitingSecondApproval',
  x.status = 'recommended' and x.first_approved_at is not null,
  'deferredUntil', x.deferred_until)`;
