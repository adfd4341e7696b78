// What the five decisions about a proposal share: find, authorise, settle who was first, precondition,
// input, review, audit.
import type { z } from 'zod';
import type { Tx } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import { type Deed, involvedBeside, type Part } from '../domain/deeds.ts';
import { conflict, forbidden } from '../domain/errors.ts';
import { parse } from '../domain/parse.ts';
import type { ReviewVerdict } from '../domain/review.ts';
import { moveProposal, type ProposalStatus, proposalTransitions } from '../domain/status.ts';
import { recordAudit } from '../store/audit/audit.ts';
import { listDeeds } from '../store/audit/deeds.ts';
import {
  findLastDecision,
  insertReview,
  type LockedProposal,
  lockProposal,
} from '../store/proposals/proposal-reviews.ts';
import { type ProposalColumns, updateProposals } from '../store/proposals/proposals.ts';
import type { Context, Outcome } from './context.ts';
import { checkRevision, perform } from './perform.ts';
import { tellRoleHolders } from './tell-role-holders.ts';

type Judged = { assessment: string; reason: string; note: string | null };

/** A proposal that is decided, and what was done before to it, its need and its offer, in order. */
export type Matter = { proposal: LockedProposal; deeds: readonly Deed[] };

type Decision<Input extends Judged> = {
  verb: 'proposal.approve-second' | `proposal.${ReviewVerdict}`;
  verdict: ReviewVerdict;
  /** In which role it is made: not by whoever took part in another one; null where that is no matter. */
  part: Part | null;
  shape: z.ZodType<Input>;
  /** Columns of the new status, or of the old one where they name it; may refuse, and may take seats. */
  decide(tx: Tx, matter: Matter, input: Input): Promise<ProposalColumns>;
};

/**
 * Makes a decision about a proposal, on the assessment that the input names. Of two who decide at
 * once one wins; the other gets the conflict `already-decided` with who and when.
 */
export async function reviewProposal<Input extends Judged>(
  context: Context,
  reference: string,
  { body, decision }: { body: unknown; decision: Decision<Input> },
): Promise<Outcome> {
  const { verb, verdict, part } = decision;
  return await perform(context, async (tx) => {
    const { actor } = context;
    const proposal = await lockProposal(tx, actor, reference);
    const { id: proposalId, need, offerId } = proposal;
    const deeds = await listDeeds(tx, { proposalId, needId: need.id, offerId });
    demand(actor, verb, {
      ownerId: need.ownerId,
      enteredByOrganizationId: need.ownerId,
      involved: part === null ? [] : involvedBeside(part, deeds),
    });
    if (actor.kind !== 'person') throw forbidden();
    await checkUndecided(tx, proposal, verdict);
    checkRevision(context, proposal.revision);
    const input = parse(decision.shape, body);
    if (input.assessment !== proposal.assessmentId) {
      throw conflict('assessment-superseded', { present: proposal.assessmentId ?? '' });
    }
    const status = moveProposal(proposal.status, verdict);
    const columns = await decision.decide(tx, { proposal, deeds }, input);
    await updateProposals(tx, [proposal.id], { status, ...columns });
    if ((columns.status ?? status) === 'approved')
      await tellOwner(tx, context, { proposal, reference });
    await insertReview(tx, {
      proposalId: proposal.id,
      assessmentId: input.assessment,
      verdict,
      reason: input.reason,
      note: input.note,
      reviewerId: actor.id,
      createdAt: context.now,
    });
    await recordAudit(tx, actor, {
      verb,
      recordType: 'proposal',
      recordId: proposal.id,
      ownerId: proposal.need.ownerId,
      details: {
        reason: input.reason,
        assessment: input.assessment,
        ...(context.together === true && { together: true }),
      },
    });
    return { id: proposal.id, reference };
  });
}

/** Writes to the focal points of the state that there is something for its need. */
async function tellOwner(
  tx: Tx,
  context: Context,
  { proposal: { need }, reference }: { proposal: LockedProposal; reference: string },
): Promise<void> {
  await tellRoleHolders(tx, context, [need.ownerId, 'focal-point'], {
    template: 'proposal-approved',
    parameters: { reference, needReference: need.reference },
  });
}

/** Statuses that a decision of somebody has led to. */
const decided: readonly ProposalStatus[] = ['recommended', 'approved', 'rejected', 'deferred'];

async function checkUndecided(
  tx: Tx,
  { id, status }: LockedProposal,
  verdict: ReviewVerdict,
): Promise<void> {
  if (proposalTransitions[verdict].from.includes(status) || !decided.includes(status)) return;
  const last = await findLastDecision(tx, id);
  if (last === undefined) return;
  const decidedAt = last.at.toISOString();
  // Whoever decided may be nobody that can be named any more.
  if (last.by === '') throw conflict('already-decided-by-erased', { status, decidedAt });
  throw conflict('already-decided', { status, decidedBy: last.by, decidedAt });
}
