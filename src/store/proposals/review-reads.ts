// Reviews as evidence: what the secretariat decided, on which criteria, beside which rivals. Reviews of
// invented examples are none.
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../db/client.ts';
import { reviews } from '../../db/schema/proposals.ts';
import { criteria, criterionScore } from '../../domain/assessment.ts';
import { reviewVerdicts } from '../../domain/review.ts';
import { bands } from '../../domain/vocabulary.ts';

const vector = z.array(criterionScore.loose());

const keptReview = z.object({
  id: z.string(),
  proposal: z.string(),
  askId: z.string(),
  assessmentId: z.string(),
  verdict: z.enum(reviewVerdicts),
  reason: z.string(),
  /** As the database writes it: to the microsecond. */
  at: z.string(),
  score: z.int(),
  band: z.enum(bands),
  criteria: vector,
  rivals: z.array(z.string()).nullable(),
  /** Whether it is about an invented example, and so no evidence. */
  example: z.boolean(),
});

/** A review as it was written down. */
export type KeptReview = z.infer<typeof keptReview>;

/** The place of a review in the order in which they were made. */
export type ReviewPlace = Pick<KeptReview, 'at' | 'assessmentId' | 'id'>;

/** Reviews in the order in which they were made, so many of them after a place. */
export async function listReviewsAfter(
  tx: Tx,
  place: ReviewPlace | null,
  limit: number,
): Promise<KeptReview[]> {
  const after =
    place === null
      ? sql``
      : sql`where (r.created_at, r.assessment_id, r.id)
          > (${place.at}::timestamptz, ${place.assessmentId}::uuid, ${place.id}::uuid)`;
  const rows = await tx.execute(sql`
    select r.id, p.reference as proposal, p.ask_id as "askId", r.assessment_id as "assessmentId",
      r.verdict, r.reason, r.created_at::text as at, a.score, a.band, r.criteria, r.rivals,
      n.example or o.example as example
    from (select * from reviews r ${after}
      order by r.created_at, r.assessment_id, r.id limit ${limit}) r
    join assessments a on a.id = r.assessment_id
    join proposals p on p.id = r.proposal_id
    join asks k on k.id = p.ask_id
    join needs n on n.id = k.need_id
    join offers o on o.id = p.offer_id
    order by r.created_at, r.assessment_id, r.id`);
  return z.array(keptReview).parse(rows);
}

const assessed = z.object({
  id: z.string(),
  values: z.partialRecord(z.enum(criteria), z.int()).nullable(),
});

/** The values that assessments state, by criterion: far less than all that they keep of their criteria. */
export async function listStatedValues(tx: Tx, assessmentIds: readonly string[]) {
  const rows = await tx.execute(sql`
    select id, (select jsonb_object_agg(c ->> 'criterion', c -> 'value')
        from jsonb_array_elements(criteria) c where (c -> 'stated')::boolean) as values
    from assessments where id = any(${sql.param([...assessmentIds])}::uuid[])`);
  return z.array(assessed).parse(rows);
}

/** How many reviews there are, those about examples among them. */
export async function countAllReviews(tx: Tx): Promise<number> {
  return await tx.$count(reviews);
}

const realReviews = sql`reviews r
  join proposals p on p.id = r.proposal_id
  join asks k on k.id = p.ask_id
  join needs n on n.id = k.need_id and not n.example
  join offers o on o.id = p.offer_id and not o.example`;

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
