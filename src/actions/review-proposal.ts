// What the four decisions about a proposal share: find, authorise, settle who was first, precondition,
// input, review, audit.
import type { z } from 'zod';
import type { Tx } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import { conflict, forbidden } from '../domain/errors.ts';
import { parse } from '../domain/parse.ts';
import type { ReviewVerdict } from '../domain/review.ts';
import { moveProposal, type ProposalStatus, proposalTransitions } from '../domain/status.ts';
import { recordAudit } from '../store/audit.ts';
import {
  findLastDecision,
  insertReview,
  type LockedProposal,
  listInvolved,
  lockProposal,
} from '../store/proposal-reviews.ts';
import { updateProposals } from '../store/proposals.ts';
import type { Context, Outcome } from './context.ts';
import { checkRevision, perform } from './perform.ts';

type Judged = { assessment: string; reason: string; note: string | null };

type Decision<Input extends Judged> = {
  verdict: ReviewVerdict;
  shape: z.ZodType<Input>;
  /** Columns of the new status; may refuse, and may take seats. */
  changes(
    tx: Tx,
    proposal: LockedProposal,
    input: Input,
  ): Promise<Parameters<typeof updateProposals>[2]>;
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
  const { verdict } = decision;
  return await perform(context, async (tx) => {
    const { actor } = context;
    const proposal = await lockProposal(tx, actor, reference);
    demand(actor, `proposal.${verdict}`, {
      ownerId: proposal.need.ownerId,
      enteredByOrganizationId: proposal.need.ownerId,
      involved: await listInvolved(tx, proposal),
    });
    if (actor.kind !== 'person') throw forbidden();
    await checkUndecided(tx, proposal, verdict);
    checkRevision(context, proposal.revision);
    const input = parse(decision.shape, body);
    if (input.assessment !== proposal.assessmentId) {
      throw conflict('assessment-superseded', { present: proposal.assessmentId ?? '' });
    }
    const status = moveProposal(proposal.status, verdict);
    await updateProposals(tx, [proposal.id], {
      ...(await decision.changes(tx, proposal, input)),
      status,
    });
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
      verb: `proposal.${verdict}`,
      recordType: 'proposal',
      recordId: proposal.id,
      ownerId: proposal.need.ownerId,
      details: { reason: input.reason, assessment: input.assessment },
    });
    return { id: proposal.id, reference };
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
  throw conflict('already-decided', {
    status,
    decidedBy: last.by,
    decidedAt: last.at.toISOString(),
  });
}
