// What a run of the engine changes in the proposals: decided here from what is and what was judged,
// without a database (docs/rules.md 6 and 7).
import { type PartHashes, partsOfReason, reviewReasons } from '../../domain/review.ts';
import { approvedProposalStatuses } from '../../domain/status.ts';
import type { ExistingProposal } from '../../store/proposals/proposals.ts';

/** A pair that is worth proposing, as judged now. */
export type JudgedNow = {
  askId: string;
  offerId: string;
  editionId: string;
  fingerprint: string;
  parts: PartHashes;
};

export type Rejection = { reason: string; parts: PartHashes };

export type Plan<Judged extends JudgedNow> = {
  /** Pairs that were never proposed. */
  fresh: Judged[];
  /** Proposals whose judgement is another one now. */
  reassess: { id: string; judged: Judged }[];
  /** Proposals that return to the queue. */
  reopen: string[];
  /** Recommended ones that return to it because what was recommended has changed. */
  reconsider: string[];
  /** Recommended and approved ones that no longer fit, or otherwise: somebody looks again. */
  reconfirm: string[];
  /** Open ones that no longer fit. */
  supersede: string[];
};

const pairKey = (pair: { askId: string; offerId: string; editionId: string | null }): string =>
  `${pair.askId} ${pair.offerId} ${pair.editionId}`;

/** Compares the proposals that are there with the pairs that are worth proposing now. */
export function planChanges<Judged extends JudgedNow>(
  existing: readonly ExistingProposal[],
  judged: readonly Judged[],
  rejections: ReadonlyMap<string, Rejection>,
): Plan<Judged> {
  const there = new Set(existing.map(pairKey));
  const settled = settledPairs(existing, rejections);
  const now = new Map(judged.map((pair) => [pairKey(pair), pair]));
  const plan: Plan<Judged> = {
    fresh: judged.filter((pair) => !there.has(pairKey(pair)) && !settled(pair)),
    reassess: [],
    reopen: [],
    reconsider: [],
    reconfirm: [],
    supersede: [],
  };
  for (const proposal of existing) {
    const pair = now.get(pairKey(proposal));
    if (pair === undefined) planGone(plan, proposal);
    else planKept(plan, proposal, { pair, settled: settled(pair) });
  }
  return plan;
}

/**
 * Whether an ask and an offer are settled, in whichever edition: the offer is approved for the ask, or
 * it was rejected for a reason that nothing has answered since.
 */
function settledPairs(
  existing: readonly ExistingProposal[],
  rejections: ReadonlyMap<string, Rejection>,
): (pair: JudgedNow) => boolean {
  const decided = new Map<string, ExistingProposal[]>();
  for (const proposal of existing) {
    const key = `${proposal.askId} ${proposal.offerId}`;
    decided.set(key, [...(decided.get(key) ?? []), proposal]);
  }
  return (pair) =>
    (decided.get(`${pair.askId} ${pair.offerId}`) ?? []).some(({ id, status }) => {
      if (approvedProposalStatuses.includes(status)) return true;
      const rejection = rejections.get(id);
      return status === 'rejected' && rejection !== undefined && !isAnswered(rejection, pair.parts);
    });
}

function planGone(plan: Plan<JudgedNow>, { id, status, touched }: ExistingProposal): void {
  if (status === 'proposed' || status === 'deferred') plan.supersede.push(id);
  // Others may be better by now, and its own seats are taken: only an edit is a reason to look again.
  if ((status === 'recommended' || status === 'approved') && touched) plan.reconfirm.push(id);
}

function planKept<Judged extends JudgedNow>(
  plan: Plan<Judged>,
  proposal: ExistingProposal,
  { pair, settled }: { pair: Judged; settled: boolean },
): void {
  const { id, status } = proposal;
  const closed = status === 'superseded' || status === 'lapsed' || status === 'rejected';
  if (closed && settled) return;
  if (closed) plan.reopen.push(id);
  if (proposal.fingerprint === pair.fingerprint) return;
  plan.reassess.push({ id, judged: pair });
  if (status === 'recommended' && proposal.touched) plan.reconsider.push(id);
  if (status === 'approved' && proposal.touched) plan.reconfirm.push(id);
}

/** Whether a part that the reason of the rejection is about has changed since. */
function isAnswered({ reason, parts }: Rejection, now: PartHashes): boolean {
  const known = reviewReasons.reject.find((it) => it === reason);
  return known !== undefined && partsOfReason[known].some((part) => parts[part] !== now[part]);
}
