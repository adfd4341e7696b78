// What other values of the policy would make of the queue as it stands: arithmetic on the criteria that are
// kept with each assessment, by the code that compares policies on past decisions. Gates are what they were,
// and what was never proposed is not seen.
import { z } from 'zod';
import { type CriterionScore, criteria, criterionScore } from './assessment.ts';
import { theme } from './codes.ts';
import type { PolicyContent } from './policy.ts';
import { type Rescored, rescore } from './rescore.ts';
import { proposalStatuses } from './status.ts';
import { languages } from './vocabulary.ts';

const permille = z.int().min(0).max(1000);
const points = z.int().min(0).max(1_000_000);
const days = z.int().min(-365).max(365);

/** The values that can be tried: a part of the content of a policy. */
export const triedValues = z.strictObject({
  weights: z.strictObject({
    topic: permille,
    text: permille,
    audience: permille,
    kind: permille,
    timing: permille,
    language: permille,
    mode: permille,
    capacity: permille,
    effect: permille,
  }),
  threshold: points,
  bands: z.strictObject({ strong: points, possible: points }),
  queue: z.strictObject({
    urgency: z.strictObject({ low: days, normal: days, high: days }),
    specialConsideration: days,
  }),
});
export type TriedValues = z.infer<typeof triedValues>;

/** The values of a policy that can be tried otherwise. */
export function triedValuesOf({ weights, threshold, bands, queue }: PolicyContent): TriedValues {
  return { weights, threshold, bands, queue };
}

/** What the weights add up to: a policy is one where that is 1000. */
export function sumOfWeights(weights: TriedValues['weights']): number {
  return criteria.reduce((sum, criterion) => sum + weights[criterion], 0);
}

/** A need by its place in the queue, now and with other days. */
export const placedNeed = z.object({
  id: z.string(),
  reference: z.string(),
  /** Its place in the queue, from 1. */
  before: z.int(),
  after: z.int(),
  /** Null where lists withhold it. */
  title: z.string().nullable(),
  language: z.enum(languages).nullable(),
  themes: z.array(theme),
  beneficiaries: z.array(z.string()),
});
export type PlacedNeed = z.infer<typeof placedNeed>;

/** A proposal in review with the criteria of its assessment. */
export const judgedProposal = z.object({
  needId: z.string(),
  ask: z.int(),
  reference: z.string(),
  status: z.enum(proposalStatuses),
  criteria: z.array(criterionScore),
  offerTitle: z.string(),
  offerLanguage: z.enum(languages),
  provider: z.string(),
});
export type JudgedProposal = z.infer<typeof judgedProposal>;

/** A proposal under one policy: its rank among those of its ask that are proposed; null where it is not. */
export type Standing = Rescored & { rank: number | null };

/** A proposal before and after. */
export type Moved<Proposal> = { proposal: Proposal; before: Standing; after: Standing };

type Judged = { reference: string; criteria: readonly CriterionScore[] };

/** The proposals of an ask under two policies, in the order of the second. */
export function moveProposals<Proposal extends Judged>(
  proposals: readonly Proposal[],
  { before, after }: { before: PolicyContent; after: PolicyContent },
): Moved<Proposal>[] {
  const earlier = standingsUnder(before, proposals);
  const later = standingsUnder(after, proposals);
  return proposals
    .flatMap((proposal) => {
      const was = earlier.get(proposal.reference);
      const is = later.get(proposal.reference);
      return was === undefined || is === undefined ? [] : [{ proposal, before: was, after: is }];
    })
    .sort((a, b) => byScore(a.after, b.after) || (a.before.rank ?? 0) - (b.before.rank ?? 0));
}

function standingsUnder(
  policy: PolicyContent,
  proposals: readonly Judged[],
): Map<string, Standing> {
  const scored = proposals
    .map(({ reference, criteria: vector }) => ({ reference, ...rescore(vector, policy) }))
    .sort(byScore);
  let rank = 0;
  return new Map(
    scored.map(({ reference, ...rescored }) => {
      if (rescored.proposed) rank += 1;
      return [reference, { ...rescored, rank: rescored.proposed ? rank : null }];
    }),
  );
}

/** What is proposed first, the higher score before the lower. */
function byScore(a: Rescored, b: Rescored): number {
  return Number(b.proposed) - Number(a.proposed) || b.score - a.score;
}

/** Whether anything about the proposal is another under the second policy. */
export function hasMoved({ before, after }: Pick<Moved<unknown>, 'before' | 'after'>): boolean {
  return (
    before.rank !== after.rank || before.band !== after.band || before.proposed !== after.proposed
  );
}
