// The order of the review queue: the oldest answer date first. Urgency and special consideration act here
// and nowhere else (docs/rules.md 5): they move a need forward by so many days, and the days are shown.
// Needs that only stand in a document have no clock (docs/rules.md 9): they come last, by its date.
import { type SQL, sql } from 'drizzle-orm';
import type { proposalStatuses } from '../../domain/status.ts';
import type { bands, NeedList } from '../../domain/vocabulary.ts';
import type { Page } from '../page.ts';

export type QueueFilter = {
  list: NeedList;
  /** Only needs for this state. */
  state?: string | undefined;
  /** Only needs with a proposal in this status. */
  status?: (typeof proposalStatuses)[number] | undefined;
  /** Only needs with a proposal in this band that nobody has decided about. */
  band?: (typeof bands)[number] | undefined;
  /** Only needs about this concept or a narrower one. */
  theme?: string | undefined;
  /** Only needs that this person has taken, or for null nobody. */
  takenBy?: string | null | undefined;
  /** Only needs that stand in a document alone, confirmed by nobody; or only the others, which are due. */
  recorded?: boolean | undefined;
  /** Only needs that are due before this moment. */
  dueBefore?: Date | undefined;
};

/** A whole number of a policy's content by its path: read once, as the content is large. */
function ofPolicy(...path: [string, ...string[]]): SQL {
  return sql`(content #>> ${sql.param(path)}::text[])::int`;
}

/** The policy in force, as far as the queue follows it: the common table expression `policy`. */
export const queuePolicy = sql`policy as materialized (
  select ${ofPolicy('queue', 'urgency', 'high')} as high, ${ofPolicy('queue', 'urgency', 'low')} as low,
    ${ofPolicy('queue', 'urgency', 'normal')} as normal,
    ${ofPolicy('queue', 'specialConsideration')} as consideration,
    ${ofPolicy('maxPerAsk')} as max_per_ask,
    array(select jsonb_array_elements_text(content -> 'specialConsideration')) as considered
  from policies where adopted_at is not null and retired_at is null
)`;

/** Every need that waits, with its place: the common table expression `placed`, after `policy`. */
export function placedNeeds({ list, state, theme }: QueueFilter): SQL {
  const concepts =
    theme === undefined
      ? sql`null::text[]`
      : sql`array(with recursive below as (select ${theme}::text as code
            union select c.code from concepts c join below b on c.broader = b.code)
          select code from below)`;
  return sql`placed as (
    select w.*, w.answer_due_at - make_interval(days => w.urgency_days + w.consideration_days) as placed_at
    from (
      select w.id, w.answer_due_at, w.is_recorded,
        case w.urgency when 'high' then p.high when 'low' then p.low else p.normal end as urgency_days,
        case when w.is_considered then p.consideration else 0 end as consideration_days
      from policy p,
        waiting_needs(${list}, (select considered from policy), ${state ?? null}, ${concepts}) w
    ) w
  )`;
}

/**
 * One page of them: the common table expression `page`, after `placed`. What is asked of the proposals of a
 * need is asked in the order of the places, and of no more needs than the page takes: hence `offset 0`,
 * behind which the planner moves no condition.
 */
export function pageOfPlaced(filter: QueueFilter, page: Page): SQL {
  return sql`page as (
    select o.* from (
      select * from placed where true ${after(page)} ${ofPlace(filter)} order by is_recorded, placed_at, id offset 0
    ) o
    where true ${ofProposals(filter)}
    order by is_recorded, placed_at, id limit ${page.limit}
  )`;
}

function after({ cursor }: Page): SQL {
  return cursor === undefined
    ? sql``
    : sql`and (is_recorded, placed_at, id) > (
        (select n.source_code is not null and n.confirmed_at is null from needs n
          where n.id = ${cursor.id}::uuid),
        ${cursor.createdAt}::timestamptz, ${cursor.id}::uuid)`;
}

function ofPlace({ takenBy, recorded, dueBefore }: QueueFilter): SQL {
  const taken = (whose: SQL) =>
    sql`exists (select from need_takings t where t.need_id = placed.id ${whose})`;
  return sql.join([
    takenBy === null ? sql`and not ${taken(sql``)}` : sql``,
    typeof takenBy === 'string'
      ? sql`and ${taken(sql`and t.person_id = ${takenBy}::uuid`)}`
      : sql``,
    recorded === undefined ? sql`` : sql`and is_recorded = ${recorded}`,
    dueBefore === undefined
      ? sql``
      : sql`and answer_due_at < ${dueBefore.toISOString()}::timestamptz and not is_recorded`,
  ]);
}

function ofProposals({ status, band }: QueueFilter): SQL {
  const some = (condition: SQL) => sql`and exists (select from asks y
    join proposals x on x.ask_id = y.id left join assessments z on z.id = x.assessment_id
    where y.need_id = o.id and y.closed_at is null and ${condition})`;
  return sql.join([
    status === undefined ? sql`` : some(sql`x.status = ${status}`),
    band === undefined ? sql`` : some(sql`x.status = 'proposed' and z.band = ${band}`),
  ]);
}
