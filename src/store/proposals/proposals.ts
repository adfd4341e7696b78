import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { asks } from '../../db/schema/asks.ts';
import { editions } from '../../db/schema/editions.ts';
import { needs } from '../../db/schema/needs.ts';
import { offers } from '../../db/schema/offers.ts';
import { assessments, proposals } from '../../db/schema/proposals.ts';
import { referenceFrom } from '../../domain/codes.ts';
import type { PartHashes } from '../../domain/review.ts';
import { type ProposalStatus, reviewableProposalStatuses } from '../../domain/status.ts';

/** A proposal as matching finds it: the pair, where it stands, and what it was judged on. */
export type ExistingProposal = {
  id: string;
  askId: string;
  needId: string;
  offerId: string;
  editionId: string | null;
  status: ProposalStatus;
  score: number;
  fingerprint: string | null;
  /** Whether the need, the offer or the edition was edited or left since the assessment. */
  touched: boolean;
};

/**
 * The proposals of needs or of an offer, with the fingerprint of their present assessment; locked in the
 * order of their ids, so that no decision of a person falls between what is read and what is planned.
 */
export async function listExistingProposals(
  tx: Tx,
  of: { needId: string } | { needIds: readonly string[] } | { offerId: string },
): Promise<ExistingProposal[]> {
  const needIds = 'needId' in of ? [of.needId] : 'needIds' in of ? of.needIds : [];
  const chosen =
    'offerId' in of ? eq(proposals.offerId, of.offerId) : inArray(asks.needId, [...needIds]);
  return await tx
    .select({
      id: proposals.id,
      askId: proposals.askId,
      needId: asks.needId,
      offerId: proposals.offerId,
      editionId: proposals.editionId,
      status: proposals.status,
      score: proposals.score,
      fingerprint: assessments.fingerprint,
      touched: sql<boolean>`${offers.status} <> 'published' or ${editions.cancelledAt} is not null
        or ${assessments.needVersion} is distinct from ${needs.currentVersion}
        or ${assessments.offerVersion} is distinct from ${offers.currentVersion}
        or ${assessments.editionVersion} is distinct from ${editions.currentVersion}`,
    })
    .from(proposals)
    .innerJoin(asks, eq(asks.id, proposals.askId))
    .innerJoin(needs, eq(needs.id, asks.needId))
    .innerJoin(offers, eq(offers.id, proposals.offerId))
    .leftJoin(editions, eq(editions.id, proposals.editionId))
    .leftJoin(assessments, eq(assessments.id, proposals.assessmentId))
    .where(chosen)
    .orderBy(proposals.id)
    .for('update', { of: proposals });
}

/** Columns of a proposal that decisions and runs write. */
export type ProposalColumns = Partial<typeof proposals.$inferInsert>;

/** The columns of a proposal of which nobody gave a first approval. */
export const noFirstApproval = {
  firstApprovedAt: null,
  firstApprovedById: null,
  firstApprovedAssessmentId: null,
  firstApprovedSeats: null,
  firstApprovedStates: null,
} as const satisfies ProposalColumns;

type Pair = { askId: string; offerId: string; editionId: string };

/**
 * Makes the proposals of these pairs, each under a reference drawn until it is free; answers those
 * made now. A pair that another run made meanwhile is left to it.
 */
export async function insertProposals(
  tx: Tx,
  pairs: readonly Pair[],
  randomBytes: (size: number) => Uint8Array,
): Promise<(Pair & { id: string })[]> {
  if (pairs.length === 0) return [];
  const drawn = pairs.map((pair) => ({ ...pair, reference: referenceFrom('P', randomBytes(6)) }));
  const made = await tx
    .insert(proposals)
    .values(
      drawn.map(({ askId, offerId, editionId, reference }) => ({
        askId,
        offerId,
        editionId,
        reference,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: proposals.id, reference: proposals.reference });
  const ids = new Map(made.map(({ id, reference }) => [reference, id]));
  const inserted = drawn.flatMap(({ reference, ...pair }) => {
    const id = ids.get(reference);
    return id === undefined ? [] : [{ ...pair, id }];
  });
  const refused = drawn.filter(({ reference }) => !ids.has(reference));
  const taken = await tx
    .select({ reference: proposals.reference })
    .from(proposals)
    .where(
      inArray(
        proposals.reference,
        refused.map(({ reference }) => reference),
      ),
    );
  const again = new Set(taken.map(({ reference }) => reference));
  return [
    ...inserted,
    ...(await insertProposals(
      tx,
      refused.filter(({ reference }) => again.has(reference)),
      randomBytes,
    )),
  ];
}

/**
 * Of each ask that has `limit` open proposals, the score of the last of them: a pair below it would
 * leave the queue as soon as it had come.
 */
export async function listLastScores(
  tx: Tx,
  askIds: readonly string[],
  limit: number,
): Promise<Map<string, number>> {
  const rows = await tx.execute<{ ask: string; score: number }>(sql`
    select ask_id as ask, score from (
      select ask_id, score, row_number() over (partition by ask_id order by score desc, id) as place
      from proposals where status = 'proposed' and ask_id = any(${sql.param([...askIds])}::uuid[])
    ) ranked where place = ${limit}`);
  return new Map(rows.map(({ ask, score }) => [ask, score]));
}

export type NewAssessment = Omit<typeof assessments.$inferInsert, 'id' | 'createdAt'>;

/**
 * Keeps assessments, each once per fingerprint, and makes them the present ones of their proposals.
 * A proposal of which it is the same as before is not touched; the first of two approvals falls with the
 * assessment that it was given on.
 */
export async function saveAssessments(tx: Tx, made: readonly NewAssessment[]): Promise<void> {
  if (made.length === 0) return;
  await tx
    .insert(assessments)
    .values([...made])
    .onConflictDoNothing();
  const present = made.map(({ proposalId, fingerprint }) => ({ proposalId, fingerprint }));
  await tx.execute(sql`
    update proposals p set assessment_id = a.id, score = a.score, revision = p.revision + 1,
      ${sql.join(firstApproval.map(unlessApproved), sql`, `)}
    from jsonb_to_recordset(${JSON.stringify(present)}::jsonb)
      as made("proposalId" uuid, fingerprint text)
    join assessments a on a.proposal_id = made."proposalId" and a.fingerprint = made.fingerprint
    where p.id = made."proposalId" and p.assessment_id is distinct from a.id`);
}

const firstApproval = [
  'first_approved_at',
  'first_approved_by_id',
  'first_approved_assessment_id',
  'first_approved_seats',
  'first_approved_states',
];

/** Of what is approved, the first of two approvals is evidence. */
function unlessApproved(column: string): SQL {
  const name = sql.identifier(column);
  return sql`${name} = case when p.status <> 'recommended' then p.${name} end`;
}

/** Changes these proposals and counts the change. */
export async function updateProposals(
  tx: Tx,
  ids: readonly string[],
  changes: ProposalColumns,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(proposals)
    .set({ ...changes, revision: sql`${proposals.revision} + 1` })
    .where(inArray(proposals.id, [...ids]));
}

/**
 * Takes these proposals out of the queue, those of them that still stand in one of the statuses `from`:
 * a decision that commits while this waits for the row is not undone.
 */
export async function supersedeProposals(
  tx: Tx,
  ids: readonly string[],
  { from, now }: { from: readonly ProposalStatus[]; now: Date },
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(proposals)
    .set({
      status: 'superseded',
      supersededAt: now,
      revision: sql`${proposals.revision} + 1`,
    })
    .where(and(inArray(proposals.id, [...ids]), inArray(proposals.status, [...from])));
}

/** The open proposals of a need that is over leave the queue. */
export async function supersedeProposalsOfNeed(tx: Tx, needId: string, now: Date): Promise<void> {
  const open = await tx
    .select({ id: proposals.id })
    .from(proposals)
    .innerJoin(asks, eq(asks.id, proposals.askId))
    .where(and(eq(asks.needId, needId), inArray(proposals.status, reviewableProposalStatuses)));
  await supersedeProposals(
    tx,
    open.map(({ id }) => id),
    { from: reviewableProposalStatuses, now },
  );
}

/** Of each ask, the proposals beyond the best `limit` leave the queue. */
export async function trimProposals(
  tx: Tx,
  { askIds, limit, now }: { askIds: readonly string[]; limit: number; now: Date },
): Promise<void> {
  if (askIds.length === 0) return;
  const rows = await tx.execute<{ id: string }>(sql`
    select id from (
      select id, row_number() over (partition by ask_id order by score desc, id) as place
      from proposals
      where status = 'proposed' and ask_id = any(${sql.param([...askIds])}::uuid[])
    ) ranked where place > ${limit}`);
  await supersedeProposals(
    tx,
    rows.map(({ id }) => id),
    { from: ['proposed'], now },
  );
}

/** What the rejections of these proposals were about: the last reason and the parts as judged. */
export async function listRejections(
  tx: Tx,
  proposalIds: readonly string[],
): Promise<Map<string, { reason: string; parts: PartHashes }>> {
  if (proposalIds.length === 0) return new Map();
  const rows = await tx.execute<{ id: string; reason: string; parts: PartHashes }>(sql`
    select distinct on (r.proposal_id) r.proposal_id as id, r.reason, a.parts
    from reviews r join assessments a on a.id = r.assessment_id
    where r.verdict = 'reject' and r.proposal_id = any(${sql.param([...proposalIds])}::uuid[])
    order by r.proposal_id, r.created_at desc`);
  return new Map(rows.map(({ id, reason, parts }) => [id, { reason, parts }]));
}
