// What another policy would have changed in past decisions: arithmetic on the vectors that the reviews
// froze. It sees only pairs that were reviewed; what was never proposed it cannot see.
import type { CriterionScore } from './assessment.ts';
import type { Decision } from './overrides.ts';
import type { PolicyContent } from './policy.ts';
import { type Rescored, rescore } from './rescore.ts';
import { type ReviewVerdict, reviewVerdicts } from './review.ts';

/** Real reviews that there must be before weights may be fitted to them. */
export const reviewsToFit = 200;

/** A decision under one policy; `rank` among the open proposals of its ask, null where not kept. */
export type Placed = Rescored & { rank: number | null };

export type ComparedDecision = { decision: Decision; from: Placed; to: Placed };

/** Decisions of one verdict by whether the policies propose the pair. */
export type VerdictCount = {
  verdict: ReviewVerdict;
  total: number;
  both: number;
  /** Proposed under the first policy, not under the second. */
  onlyFrom: number;
  /** Proposed under the second policy, not under the first. */
  onlyTo: number;
  neither: number;
};

export type PolicyComparison = {
  decisions: number;
  bandChanged: number;
  rankChanged: number;
  /** Decisions of before rivals were kept with them. */
  rankUnknown: number;
  verdicts: VerdictCount[];
  /** Those with another band, rank or proposal, newest first. */
  changed: ComparedDecision[];
};

/** Compares two policies over past decisions. */
export function comparePolicies(
  from: PolicyContent,
  to: PolicyContent,
  decisions: readonly Decision[],
): PolicyComparison {
  const compared = decisions.map((decision) => ({
    decision,
    from: placeUnder(from, decision),
    to: placeUnder(to, decision),
  }));
  const countOf = (holds: (one: ComparedDecision) => boolean) => compared.filter(holds).length;
  return {
    decisions: compared.length,
    bandChanged: countOf(otherBand),
    rankChanged: countOf(otherRank),
    rankUnknown: countOf(({ decision }) => decision.rivals === null),
    verdicts: reviewVerdicts.map((verdict) => countVerdict(verdict, compared)),
    changed: compared
      .filter((one) => otherBand(one) || otherRank(one) || otherProposal(one))
      .sort((a, b) => b.decision.at.getTime() - a.decision.at.getTime()),
  };
}

const otherBand = ({ from, to }: ComparedDecision): boolean => from.band !== to.band;
const otherRank = ({ from, to }: ComparedDecision): boolean => from.rank !== to.rank;
const otherProposal = ({ from, to }: ComparedDecision): boolean => from.proposed !== to.proposed;

/** Equal scores share the better rank: the tie-break of the engine needs ids that it has shown. */
function placeUnder(policy: PolicyContent, { criteria, rivals }: Decision): Placed {
  const own = rescore(criteria, policy);
  const isHigher = (rival: readonly CriterionScore[]) => rescore(rival, policy).score > own.score;
  return { ...own, rank: rivals === null ? null : 1 + rivals.filter(isHigher).length };
}

function countVerdict(verdict: ReviewVerdict, compared: readonly ComparedDecision[]): VerdictCount {
  const ofVerdict = compared.filter(({ decision }) => decision.verdict === verdict);
  const countOf = (before: boolean, after: boolean) =>
    ofVerdict.filter(({ from, to }) => from.proposed === before && to.proposed === after).length;
  return {
    verdict,
    total: ofVerdict.length,
    both: countOf(true, true),
    onlyFrom: countOf(true, false),
    onlyTo: countOf(false, true),
    neither: countOf(false, false),
  };
}
