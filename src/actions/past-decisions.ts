// Past decisions as evidence, kept in the memory of the process: reviews and assessments are never changed,
// so each is read once. PostgreSQL stays the truth: every time it is asked how many reviews there are.
import type { Tx } from '../db/client.ts';
import { criteria } from '../domain/assessment.ts';
import { type Decision, frozenIn, type PastDecisions } from '../domain/overrides.ts';
import type { StatedValues } from '../domain/rescore.ts';
import {
  countAllReviews,
  type KeptReview,
  listReviewsAfter,
  listStatedValues,
  type ReviewPlace,
} from '../store/proposals/review-reads.ts';

/** So many rows are read at once: others are answered in between. */
const batch = 2000;

type Kept = PastDecisions & {
  /** How many reviews were read, those about examples among them. */
  count: number;
  last: ReviewPlace | null;
  /** How many of them are real. */
  reviews: number;
  /** By assessment, in the order in which they were made; with the moment to the microsecond. */
  byAssessment: ReadonlyMap<string, Decision & { moment: string }>;
  /** The place of each assessment that stood beside a reviewed one. */
  places: ReadonlyMap<string, number>;
};

/** What was read before. It is filled by and given to people of the secretariat, who all see the same. */
export type DecisionMemory = { kept: Kept };

const nothing: Kept = {
  count: 0,
  last: null,
  reviews: 0,
  byAssessment: new Map(),
  decisions: [],
  beside: [],
  places: new Map(),
};

/** A memory that holds nothing yet. */
export function createDecisionMemory(): DecisionMemory {
  return { kept: nothing };
}

/**
 * The last real review of each assessment that was reviewed, in the order in which they were made, and how
 * many real reviews there are. The transaction must be the secretariat's.
 */
export async function readPastDecisions(
  tx: Tx,
  memory: DecisionMemory,
): Promise<PastDecisions & { reviews: number }> {
  const count = await countAllReviews(tx);
  if (memory.kept.count !== count) {
    const kept = await readOn(tx, memory.kept);
    // A review that was written down late stands before others that were read already.
    memory.kept = kept.count < count ? await readOn(tx, nothing) : kept;
  }
  return memory.kept;
}

/** What was kept with the reviews that were made since. */
async function readOn(tx: Tx, kept: Kept): Promise<Kept> {
  const byAssessment = new Map(kept.byAssessment);
  const rivals = { places: new Map(kept.places), beside: [...kept.beside] };
  let { count, last, reviews } = kept;
  for (;;) {
    const rows = await listReviewsAfter(tx, last, batch);
    await readRivals(tx, rows, rivals);
    for (const row of rows.filter(({ example }) => !example)) {
      const before = byAssessment.get(row.assessmentId);
      // Of two at the same moment the first of the order stands.
      if (before?.moment === row.at) continue;
      byAssessment.delete(row.assessmentId);
      byAssessment.set(row.assessmentId, { ...decisionOf(row, rivals.places), moment: row.at });
    }
    count += rows.length;
    reviews += rows.filter(({ example }) => !example).length;
    last = rows.at(-1) ?? last;
    if (rows.length < batch) break;
  }
  return { count, last, reviews, byAssessment, decisions: [...byAssessment.values()], ...rivals };
}

/** Adds the values of the rivals of these reviews that were not read before. */
async function readRivals(
  tx: Tx,
  rows: readonly KeptReview[],
  { places, beside }: { places: Map<string, number>; beside: StatedValues[] },
): Promise<void> {
  const rivals = new Set(rows.flatMap(({ rivals: ids }) => ids ?? []));
  const unread = [...rivals].filter((id) => !places.has(id));
  for (let start = 0; start < unread.length; start += batch) {
    for (const { id, values } of await listStatedValues(tx, unread.slice(start, start + batch))) {
      places.set(id, beside.length);
      beside.push(criteria.map((criterion) => values?.[criterion] ?? null));
    }
  }
}

function decisionOf(
  { criteria: vector, rivals, at, ...row }: KeptReview,
  places: ReadonlyMap<string, number>,
): Decision {
  const { proposal, askId, assessmentId, verdict, reason, score, band } = row;
  return {
    proposal,
    askId,
    assessmentId,
    verdict,
    reason,
    score,
    band,
    at: new Date(at),
    ...frozenIn(vector),
    rivals: rivals?.map((id) => places.get(id)).filter((place) => place !== undefined) ?? null,
  };
}
