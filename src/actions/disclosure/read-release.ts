import { withActor } from '../../db/client.ts';
import { belongsTo } from '../../domain/actor.ts';
import { noteRead, noteReadOfRelease } from '../../store/needs/need-read-log.ts';
import { findReleaseVisibleTo, type Release } from '../../store/releases/release-reads.ts';
import {
  listReleasedProposals,
  type ReleasedProposal,
} from '../../store/releases/released-proposal-reads.ts';
import type { Context } from '../context.ts';

/** A release with the proposals that its provider knows of by it: none for anybody else. */
export type ReadRelease = Release & { proposals: ReleasedProposal[] };

/** The release, for whoever may see it; that a provider or the secretariat reads it is noted. */
export async function readRelease(context: Context, reference: string): Promise<ReadRelease> {
  const { actor, now } = context;
  return await withActor(context.db, actor, async (tx) => {
    const release = await findReleaseVisibleTo(tx, actor, reference);
    const { needId: id, ownerId, version, visibility, sourceCode } = release;
    if (belongsTo(actor, release.providerId)) await noteReadOfRelease(tx, actor, release, now);
    else if (visibility !== null) {
      await noteRead(tx, actor, { id, ownerId, version, visibility, sourceCode }, now);
    }
    return { ...release, proposals: await listReleasedProposals(tx, [release.id]) };
  });
}
