// What speaks for a duplicate: assistance on the same subject for one of the same states, delivered or
// approved already. Each row says which states and which subjects the two have in common.
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../db/client.ts';
import { labels } from '../../domain/codes.ts';
import {
  codeOfActivity,
  codeOfProposal,
  duplicableActivities,
  duplicableProposals,
} from '../../domain/duplication.ts';
import { activityStatuses, proposalStatuses } from '../../domain/status.ts';
import { datePrecisions, kinds, languages } from '../../domain/vocabulary.ts';

/** For whom and about what the assistance would be. */
type Subject = { states: readonly string[]; concepts: readonly string[]; limit: number };

const shared = { states: z.array(z.string()), concepts: z.array(z.string()) };

const activityRow = z.object({
  ...shared,
  reference: z.string(),
  status: z.enum(activityStatuses),
  kind: z.enum(kinds),
  startsOn: z.string().nullable(),
  startsPrecision: z.enum(datePrecisions).nullable(),
  endsOn: z.string().nullable(),
  endsPrecision: z.enum(datePrecisions).nullable(),
  periodText: z.string().nullable(),
  title: z.string(),
  language: z.enum(languages),
  parties: z.array(labels),
  documents: z.array(z.string()),
});

/** The texts of an array parameter. */
function texts(values: readonly string[]) {
  return sql`${sql.param([...values])}::text[]`;
}

/**
 * Activities for one of the states on one of the concepts, the latest first. The transaction must be the
 * secretariat's: the policies of rows show others only what is theirs or was published.
 */
export async function listActivitiesAlike(tx: Tx, { states, concepts, limit }: Subject) {
  const rows = await tx.execute(sql`
    select a.reference, a.status, a.kind, a.starts_on as "startsOn", a.ends_on as "endsOn",
      a.starts_precision as "startsPrecision", a.ends_precision as "endsPrecision",
      a.period_text as "periodText", t.title, t.language, s.codes as states, c.codes as concepts,
      (select coalesce(jsonb_agg(o.names order by p.role <> 'lead', o.code), '[]')
        from activity_parties p join organizations o on o.id = p.organization_id
        where p.activity_id = a.id) as parties,
      array(select distinct coalesce(d.symbol, d.title) from provenances p
        join documents d on d.code = p.document_code where p.activity_id = a.id order by 1)
        as documents
    from activities a
    join activity_texts t on t.activity_id = a.id and t.status = 'original'
    cross join lateral (select array_agg(x.state_code order by 1) as codes from activity_states x
      where x.activity_id = a.id and x.state_code = any(${texts(states)})) s
    cross join lateral (select array_agg(x.concept_code order by 1) as codes
      from activity_concepts x
      where x.activity_id = a.id and x.concept_code = any(${texts(concepts)})) c
    where a.id = any(array(select x.activity_id from activity_concepts x
        where x.concept_code = any(${texts(concepts)})))
      and a.status = any(${texts(duplicableActivities)}) and s.codes is not null
      and c.codes is not null
    order by a.starts_on desc nulls last, a.reference limit ${limit}`);
  return z
    .array(activityRow)
    .parse(rows)
    .flatMap(({ status, ...row }) => {
      const code = codeOfActivity(status);
      return code === null ? [] : [{ ...row, code }];
    });
}

export type ActivityAlike = Awaited<ReturnType<typeof listActivitiesAlike>>[number];

const proposalRow = z.object({
  ...shared,
  reference: z.string(),
  status: z.enum(proposalStatuses),
  kind: z.enum(kinds),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  title: z.string(),
  language: z.enum(languages),
  providerNames: labels,
});

/**
 * Other proposals that were approved for one of the states, whose offer answers one of the concepts: the
 * latest first. The transaction must be the secretariat's, who alone may see them.
 */
export async function listApprovedAlike(
  tx: Tx,
  proposalId: string,
  { states, concepts, limit }: Subject,
) {
  // From the states on: far more proposals were approved than for the few states of one need. And what is
  // shown is chosen before it is read: `offset 0` keeps the planner from doing it all at once.
  const rows = await tx.execute(sql`
    with served as (
      select distinct b.proposal_id as id from proposal_beneficiaries b
      where b.state_code = any(${texts(states)}) and b.proposal_id <> ${proposalId} offset 0
    ), alike as materialized (
      select p.id, c.codes
      from served s
      join proposals p on p.id = s.id and p.status = any(${texts(duplicableProposals)})
      join assessments a on a.id = p.assessment_id
      cross join lateral (select array_agg(distinct x.code) as codes
        from jsonb_array_elements(a.concepts) m
        cross join lateral (values (m ->> 'asked'), (m ->> 'offered')) x(code)
        where x.code = any(${texts(concepts)})) c
      where c.codes is not null
      order by p.approved_at desc nulls last, p.reference limit ${limit}
    )
    select p.reference, p.status, f.kind, v.window_from as "startsOn", v.window_to as "endsOn",
      t.title, t.language, o.names as "providerNames", c.codes as concepts,
      array(select b.state_code from proposal_beneficiaries b
        where b.proposal_id = p.id and b.state_code = any(${texts(states)}) order by 1) as states
    from alike c
    join proposals p on p.id = c.id
    join offers h on h.id = p.offer_id
    join offer_versions f on f.offer_id = h.id and f.version = h.current_version
    join offer_texts t on t.offer_id = h.id and t.version = h.current_version
      and t.status = 'original'
    join organizations o on o.id = h.owner_id
    left join editions e on e.id = p.edition_id
    left join edition_versions v on v.edition_id = e.id and v.version = e.current_version
    order by p.approved_at desc nulls last, p.reference`);
  return z
    .array(proposalRow)
    .parse(rows)
    .flatMap(({ status, ...row }) => {
      const code = codeOfProposal(status);
      return code === null ? [] : [{ ...row, code }];
    });
}

export type ApprovedAlike = Awaited<ReturnType<typeof listApprovedAlike>>[number];
