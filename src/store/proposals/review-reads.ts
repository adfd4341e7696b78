// Reviews as evidence: what the secretariat decided, on which criteria, beside which rivals. Reviews of
// invented examples are none.
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../db/client.ts';
import { criterionScore } from '../../domain/assessment.ts';
import type { Decision } from '../../domain/overrides.ts';
import { reviewVerdicts } from '../../domain/review.ts';
import { bands } from '../../domain/vocabulary.ts';

const vector = z.array(criterionScore.loose());

const decision = z.object({
  proposal: z.string(),
  askId: z.string(),
  assessmentId: z.string(),
  verdict: z.enum(reviewVerdicts),
  reason: z.string(),
  at: z.union([z.date(), z.string()]).transform((value) => new Date(value)),
  score: z.int(),
  band: z.enum(bands),
  criteria: vector,
  rivals: z.array(vector).nullable(),
});

const realReviews = sql`reviews r
  join proposals p on p.id = r.proposal_id
  join asks k on k.id = p.ask_id
  join needs n on n.id = k.need_id and not n.example
  join offers o on o.id = p.offer_id and not o.example`;

/** The last review of each assessment that was reviewed, in the order in which they were made. */
export async function listDecisions(tx: Tx): Promise<Decision[]> {
  const rows = await tx.execute(sql`
    select * from (
      select distinct on (r.assessment_id) p.reference as proposal, p.ask_id as "askId",
        r.assessment_id as "assessmentId", r.verdict, r.reason, r.created_at as at, a.score, a.band,
        r.criteria,
        case when r.rivals is not null then (select coalesce(jsonb_agg(v.criteria), '[]')
          from assessments v where v.id = any(r.rivals)) end as rivals
      from ${realReviews}
      join assessments a on a.id = r.assessment_id
      order by r.assessment_id, r.created_at desc, r.id
    ) decided order by at, "assessmentId"`);
  return z.array(decision).parse(rows);
}

const reasonCount = z.object({
  verdict: z.enum(reviewVerdicts),
  reason: z.string(),
  count: z.int(),
});

/** How many real reviews gave each reason, the most frequent first. */
export async function countReviewReasons(tx: Tx): Promise<z.infer<typeof reasonCount>[]> {
  const rows = await tx.execute(sql`
    select r.verdict, r.reason, count(*)::int as count from ${realReviews}
    group by r.verdict, r.reason order by count desc, r.verdict, r.reason`);
  return z.array(reasonCount).parse(rows);
}

/** How many real reviews there are. */
export async function countReviews(tx: Tx): Promise<number> {
  // All less the few of examples: whose need and whose offer each of all is about takes longest.
  const [row] = await tx.execute<{ count: number }>(sql`
    select ((select count(*) from reviews) - (select count(*) from reviews r where r.proposal_id = any(array(
      select p.id from needs n join asks k on k.need_id = n.id join proposals p on p.ask_id = k.id
        where n.example
      union select p.id from offers o join proposals p on p.offer_id = o.id where o.example))))::int as count`);
  return row?.count ?? 0;
}
