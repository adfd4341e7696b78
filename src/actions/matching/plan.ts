// What a run of the engine changes in the proposals: decided here from what is and what was judged,
// without a database (design rules 6 and 7).
import { type PartHashes, partsOfReason, reviewReasons } from '../../domain/review.ts';
import type { ExistingProposal } from '../../store/proposals.ts';

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
  const now = new Map(judged.map((pair) => [pairKey(pair), pair]));
  const plan: Plan<Judged> = {
    fresh: judged.filter((pair) => !there.has(pairKey(pair))),
    reassess: [],
    reopen: [],
    reconsider: [],
    reconfirm: [],
    supersede: [],
  };
  for (const proposal of existing) {
    const pair = now.get(pairKey(proposal));
    if (pair === undefined) planGone(plan, proposal);
    else planKept(plan, proposal, { pair, rejection: rejections.get(proposal.id) });
  }
  return plan;
}

function planGone(plan: Plan<JudgedNow>, { id, status }: ExistingProposal): void {
  if (status === 'proposed' || status === 'deferred') plan.supersede.push(id);
  if (status === 'recommended' || status === 'approved') plan.reconfirm.push(id);
}

function planKept<Judged extends JudgedNow>(
  plan: Plan<Judged>,
  proposal: ExistingProposal,
  { pair, rejection }: { pair: Judged; rejection: Rejection | undefined },
): void {
  const { id, status } = proposal;
  const changed = proposal.fingerprint !== pair.fingerprint;
  const returns =
    status === 'superseded' ||
    status === 'lapsed' ||
    (status === 'rejected' && rejection !== undefined && isAnswered(rejection, pair.parts));
  if (status === 'rejected' && !returns) return;
  if (returns) plan.reopen.push(id);
  if (!changed) return;
  plan.reassess.push({ id, judged: pair });
  if (status === 'recommended') plan.reconsider.push(id);
  if (status === 'approved') plan.reconfirm.push(id);
}

/** Whether a part that the reason of the rejection is about has changed since. */
function isAnswered({ reason, parts }: Rejection, now: PartHashes): boolean {
  const known = reviewReasons.reject.find((it) => it === reason);
  return known !== undefined && partsOfReason[known].some((part) => parts[part] !== now[part]);
}
