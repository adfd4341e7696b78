// The review queue: needs that wait for an answer, the oldest answer date first. Urgency and special
// consideration act here and nowhere else (design rule 5): they move a need forward by so many days,
// and the days are shown.
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../db/client.ts';
import { labels } from '../domain/codes.ts';
import { proposalStatuses } from '../domain/status.ts';
import { bands, kinds, languages, type NeedList, urgencies } from '../domain/vocabulary.ts';
import type { Page } from './page.ts';
import { theme, themesOfAsk, themesOfNeed } from './themes.ts';
import { documentsOf } from './version-columns.ts';

const instant = z.union([z.date(), z.string()]).transform((value) => new Date(value));

const queuedProposal = z.object({
  reference: z.string(),
  status: z.enum(proposalStatuses),
  score: z.int(),
  band: z.enum(bands),
  offer: z.string(),
  offerTitle: z.string(),
  offerLanguage: z.enum(languages),
  provider: z.string(),
  edition: z.string().nullable(),
  windowFrom: z.string().nullable(),
  windowTo: z.string().nullable(),
  reconfirm: z.boolean(),
  awaitingSecondApproval: z.boolean(),
});

export const queuedAsk = z.object({
  number: z.int(),
  /** Null where a list withholds it, as the title of the need. */
  title: z.string().nullable(),
  themes: z.array(theme),
  /** The best proposals, as many as the policy opens. */
  proposals: z.array(queuedProposal),
  /** How many more there are. */
  more: z.int(),
});

const queuedNeed = z.object({
  id: z.string(),
  reference: z.string(),
  status: z.enum(['submitted', 'open']),
  owner: z.string(),
  ownerNames: labels,
  beneficiaries: z.array(z.string()),
  /** Title and its language: null where the need is restricted and another organization's. */
  language: z.enum(languages).nullable(),
  title: z.string().nullable(),
  themes: z.array(theme),
  wantedKinds: z.array(z.enum(kinds)),
  urgency: z.enum(urgencies).nullable(),
  source: z.string().nullable(),
  documents: z.array(z.string()),
  confirmed: z.boolean(),
  example: z.boolean(),
  submittedAt: instant,
  answerDueAt: instant,
  /** Days by which it stands earlier than its answer date. */
  urgencyDays: z.int(),
  considerationDays: z.int(),
  /** Its place in the order. */
  placedAt: instant,
  asks: z.array(queuedAsk),
});
export type QueuedNeed = z.infer<typeof queuedNeed>;

export type QueueFilter = {
  list: NeedList;
  state?: string | undefined;
  /** Only needs with a proposal in this status. */
  status?: (typeof proposalStatuses)[number] | undefined;
  band?: (typeof bands)[number] | undefined;
};

/** A whole number of a policy's content by its path: read once, as the content is large. */
function ofPolicy(...path: [string, ...string[]]): SQL {
  return sql`(content #>> ${sql.param(path)}::text[])::int`;
}

/**
 * One page of the queue, in its order. The caller must be of the secretariat. The policy is read in the
 * same statement as the proposals: an adoption that commits meanwhile shows wholly or not at all.
 */
export async function listQueue(tx: Tx, filter: QueueFilter, page: Page): Promise<QueuedNeed[]> {
  const rows = await tx.execute(sql`
    with policy as materialized (
      select ${ofPolicy('queue', 'urgency', 'high')} as high, ${ofPolicy('queue', 'urgency', 'low')} as low,
        ${ofPolicy('queue', 'urgency', 'normal')} as normal,
        ${ofPolicy('queue', 'specialConsideration')} as consideration,
        ${ofPolicy('maxPerAsk')} as max_per_ask,
        array(select jsonb_array_elements_text(content -> 'specialConsideration')) as considered
      from policies where adopted_at is not null and retired_at is null
    ), considered as materialized (
      select distinct b.need_id, b.version from need_beneficiaries b
      where b.state_code = any ((select considered from policy)::text[])
    ), placed as (
      select n.*, v.language, v.wanted_kinds, v.urgency, ${withheld} as withheld,
        case when c.need_id is null then 0 else policy.consideration end as consideration_days,
        case v.urgency when 'high' then policy.high when 'low' then policy.low else policy.normal end
          as urgency_days
      from policy, needs n
      join need_versions v on v.need_id = n.id and v.version = n.current_version
      left join considered c on c.need_id = n.id and c.version = n.current_version
      where n.status in ('submitted', 'open') and n.list = ${filter.list} ${conditions(filter)}
    ), ordered as (
      select *, answer_due_at - make_interval(days => urgency_days + consideration_days) as placed_at
      from placed
    ), page as (
      select * from ordered where true ${after(page)} order by placed_at, id limit ${page.limit}
    )
    select p.id, p.reference, p.status, o.code as owner, o.names as "ownerNames",
      case when not p.withheld then p.language end as language,
      case when not p.withheld then t.title end as title,
      ${themesOfNeed({ id: sql`p.id`, currentVersion: sql`p.current_version` })} as themes,
      p.wanted_kinds as "wantedKinds", p.urgency, p.source_code as source, p.confirmed_at is not null as confirmed,
      p.example, p.submitted_at as "submittedAt", p.answer_due_at as "answerDueAt",
      ${documentsOf('need', sql`p.id`)} as documents,
      p.urgency_days as "urgencyDays", p.consideration_days as "considerationDays",
      p.placed_at as "placedAt",
      array(select state_code from need_beneficiaries b
        where b.need_id = p.id and b.version = p.current_version order by 1) as beneficiaries,
      ${asks} as asks
    from policy, page p
    join organizations o on o.id = p.owner_id
    join need_texts t on t.need_id = p.id and t.version = p.current_version and t.status = 'original'
    order by p.placed_at, p.id`);
  return z.array(queuedNeed).parse(rows);
}

function conditions({ state, status, band }: QueueFilter): SQL {
  const ofProposals = (condition: SQL) => sql`and exists (select 1 from proposals x
    join asks y on y.id = x.ask_id left join assessments z on z.id = x.assessment_id
    where y.need_id = n.id and ${condition})`;
  return sql.join(
    [
      state === undefined
        ? sql``
        : sql`and exists (select 1 from need_beneficiaries s where s.need_id = n.id
            and s.version = n.current_version and s.state_code = ${state})`,
      status === undefined ? sql`` : ofProposals(sql`x.status = ${status}`),
      band === undefined ? sql`` : ofProposals(sql`z.band = ${band} and x.status = 'proposed'`),
    ],
    sql` `,
  );
}

function after({ cursor }: Page): SQL {
  return cursor === undefined
    ? sql``
    : sql`and (placed_at, id) > (${cursor.createdAt}::timestamptz, ${cursor.id}::uuid)`;
}

/** Whether a list withholds what the need `n` says from the actor: as `isWithheldInLists` has it. */
const withheld = sql`(n.visibility <> 'public' and n.source_code is null
  and n.owner_id is distinct from actor_organization())`;

const maxPerAsk = sql`policy.max_per_ask`;

/** The open asks of the need `p`, each with its best proposals in review. */
const asks = sql`(select coalesce(jsonb_agg(jsonb_build_object('number', a.number,
      'title', case when not p.withheld then v.title end, 'themes', ${themesOfAsk(sql`v.concepts`)},
      'proposals', found.proposals, 'more', greatest(found.total - ${maxPerAsk}, 0))
      order by a.number), '[]')
    from asks a
    join ask_versions v on v.ask_id = a.id and v.version = p.current_version
    cross join lateral (
      select count(*)::int as total,
        coalesce(jsonb_agg(r.proposal order by r.place) filter (where r.place <= ${maxPerAsk}), '[]')
          as proposals
      from (
        select row_number() over (order by x.score desc, x.id) as place,
          jsonb_build_object('reference', x.reference, 'status', x.status, 'score', x.score,
            'band', z.band, 'offer', f.reference, 'offerTitle', ft.title,
            'offerLanguage', ft.language, 'provider', fo.short_name, 'edition', ev.label,
            'windowFrom', ev.window_from, 'windowTo', ev.window_to,
            'reconfirm', x.reconfirm_at is not null, 'awaitingSecondApproval',
            x.status = 'recommended' and x.first_approved_at is not null) as proposal
        from proposals x
        join assessments z on z.id = x.assessment_id
        join offers f on f.id = x.offer_id
        join organizations fo on fo.id = f.owner_id
        join offer_texts ft on ft.offer_id = f.id and ft.version = f.current_version
          and ft.status = 'original'
        left join editions e on e.id = x.edition_id
        left join edition_versions ev on ev.edition_id = e.id and ev.version = e.current_version
        where x.ask_id = a.id and x.status in ('proposed', 'recommended', 'deferred')
      ) r
    ) found
    where a.need_id = p.id and a.closed_at is null)`;
