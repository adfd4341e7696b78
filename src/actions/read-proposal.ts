import { type Tx, withActor } from '../db/client.ts';
import { isProvider, isSecretariat } from '../domain/actor.ts';
import { noteRead } from '../store/needs/need-read-log.ts';
import { findProposalVisibleTo, type Proposal } from '../store/proposals/proposal-reads.ts';
import { type LabelsByNoun, listLabels } from '../store/reference/reference-lists.ts';
import {
  findReleasedProposal,
  type ReleasedProposal,
} from '../store/releases/released-proposal-reads.ts';
import type { Context } from './context.ts';
import { contrastWithRival, type RivalContrast } from './explain-proposal.ts';

/**
 * A proposal as its reader may know it: whole for the secretariat, with its reasons for the state, and
 * for the provider to whom its ask was released no more than that it is there.
 */
export type ReadProposal =
  | { of: 'need'; proposal: Proposal; contrast: RivalContrast | null; labels: LabelsByNoun }
  | { of: 'offer'; proposal: ReleasedProposal };

/** The proposal, for whoever may see it; who reads what a restricted need says is noted. */
export async function readProposal(context: Context, reference: string): Promise<ReadProposal> {
  const { actor } = context;
  return await withActor(context.db, actor, async (tx) => {
    const released = await releasedTo(tx, context, reference);
    if (released !== undefined) return { of: 'offer', proposal: released };
    const proposal = await findProposalVisibleTo(tx, actor, reference);
    await noteRead(
      tx,
      actor,
      {
        id: proposal.needId,
        ownerId: proposal.needOwnerId,
        version: proposal.needVersion,
        visibility: proposal.needVisibility,
        sourceCode: proposal.needSource,
      },
      context.now,
    );
    const contrast = await contrastWithRival(tx, actor, proposal);
    return { of: 'need', proposal, contrast, labels: await listLabels(tx) };
  });
}

async function releasedTo(tx: Tx, { actor }: Context, reference: string) {
  if (isSecretariat(actor) || !isProvider(actor)) return undefined;
  return await findReleasedProposal(tx, reference);
}
