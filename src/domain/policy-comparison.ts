// What another policy would have changed in past decisions: arithmetic on the vectors that the reviews
// froze. It sees only pairs that were reviewed; what was never proposed it cannot see.
import type { Decision, PastDecisions } from './overrides.ts';
import type { PolicyContent } from './policy.ts';
import { type Rescored, rescoringUnder } from './rescore.ts';
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

/** Compares two policies over past decisions, in one pass: there may be very many. */
export function comparePolicies(
  from: PolicyContent,
  to: PolicyContent,
  { decisions, beside }: PastDecisions,
): PolicyComparison {
  const [before, after] = [placingUnder(from, beside), placingUnder(to, beside)];
  const verdicts = new Map(reviewVerdicts.map((verdict) => [verdict, noneOf(verdict)]));
  const changed: ComparedDecision[] = [];
  const counts = { bandChanged: 0, rankChanged: 0, rankUnknown: 0 };
  for (const decision of decisions) {
    const one = {
      decision,
      from: before(decision),
      to: after(decision),
    };
    const [otherBand, otherRank] = [one.from.band !== one.to.band, one.from.rank !== one.to.rank];
    if (otherBand) counts.bandChanged += 1;
    if (otherRank) counts.rankChanged += 1;
    if (decision.rivals === null) counts.rankUnknown += 1;
    if (otherBand || otherRank || one.from.proposed !== one.to.proposed) changed.push(one);
    countVerdict(verdicts.get(decision.verdict), one);
  }
  return {
    decisions: decisions.length,
    ...counts,
    verdicts: [...verdicts.values()],
    changed: changed.sort((a, b) => b.decision.at.getTime() - a.decision.at.getTime()),
  };
}

/** Equal scores share the better rank: the tie-break of the engine needs ids that it has shown. */
function placingUnder(policy: PolicyContent, beside: PastDecisions['beside']) {
  const { rescore, scoreOf } = rescoringUnder(policy);
  const scores = beside.map(scoreOf);
  return ({ values, rivals }: Decision): Placed => {
    const { score, band, proposed } = rescore(values);
    if (rivals === null) return { score, band, proposed, rank: null };
    let rank = 1;
    for (const rival of rivals) if ((scores[rival] ?? 0) > score) rank += 1;
    return { score, band, proposed, rank };
  };
}

function noneOf(verdict: ReviewVerdict): VerdictCount {
  return { verdict, total: 0, both: 0, onlyFrom: 0, onlyTo: 0, neither: 0 };
}

function countVerdict(count: VerdictCount | undefined, { from, to }: ComparedDecision): void {
  if (count === undefined) return;
  count.total += 1;
  if (from.proposed) count[to.proposed ? 'both' : 'onlyFrom'] += 1;
  else count[to.proposed ? 'onlyTo' : 'neither'] += 1;
}
