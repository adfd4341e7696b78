// Needs that their file describes anew: a version of each.
import type { Tx } from '../../db/client.ts';
import type { NeedContent } from '../../domain/need.ts';
import { confirmationAfterEdit, endsConfirmation } from '../../domain/owners-word.ts';
import { matchableNeedStatuses, type NeedStatus } from '../../domain/status.ts';
import { enqueueAll, recordAudits } from '../../store/audit/event-batches.ts';
import { type ImportedNeed, listNeedsById } from '../../store/imports/imports.ts';
import { saveAsks } from '../../store/needs/asks.ts';
import { contentOf } from '../../store/needs/need-reads.ts';
import { insertNeedVersions } from '../../store/needs/need-versions.ts';
import { updateNeed } from '../../store/needs/needs.ts';
import { endReleases } from '../disclosure/end-releases.ts';
import { continued, matchingHash } from '../need-content.ts';
import { authorOf } from '../offer-content.ts';
import { beneficiariesOf } from './filing.ts';
import type { Setting } from './setting.ts';

type Revision = {
  there: ImportedNeed;
  /** What the file says now, and its hash. */
  content: NeedContent;
  contentHash: string;
  /** The columns of the status that the need has then. */
  arrival: Parameters<typeof updateNeed>[2] & { status: NeedStatus };
};

/**
 * Writes what the file says now as new versions; drafts and returned needs arrive as new ones do. As with any
 * edit, releases to providers that are now excluded end, and what an officer writes is to be confirmed anew.
 */
export async function reviseNeeds(
  setting: Setting,
  tx: Tx,
  revisions: readonly Revision[],
): Promise<void> {
  const { context, actor } = setting;
  const present = await listNeedsById(
    tx,
    revisions.map(({ there }) => there.id),
  );
  const written = revisions.flatMap((revision) => {
    const need = present.get(revision.there.id);
    if (need === undefined) return [];
    const before = contentOf(need);
    const content = continued(revision.content, before);
    return [{ ...revision, needId: need.id, version: need.version + 1, before, content }];
  });
  await insertNeedVersions(
    tx,
    written.map((one) => ({
      ...one,
      beneficiaries: beneficiariesOf(setting, one.content),
      authorId: authorOf(context),
    })),
  );
  for (const { needId, version, content, contentHash, arrival, there } of written) {
    await saveAsks(tx, { needId, version, now: context.now }, content);
    await updateNeed(tx, needId, {
      ...arrival,
      ...confirmationAfterEdit(actor, there),
      currentVersion: version,
      visibility: content.visibility,
      importedHash: contentHash,
    });
    await endReleases(tx, context, {
      need: there,
      providers: content.excludedProviders,
      reason: 'provider-excluded',
    });
  }
  await recordAudits(
    tx,
    actor,
    written.map(({ needId, version, there, arrival }) => ({
      verb: 'need.import',
      recordType: 'need',
      recordId: needId,
      recordVersion: version,
      ownerId: there.ownerId,
      details: { channel: 'import', status: arrival.status },
    })),
  );
  const rematched = written.filter(
    ({ there, arrival, content, before }) =>
      matchableNeedStatuses.includes(arrival.status) &&
      (arrival.status !== there.status ||
        matchingHash(content) !== matchingHash(before) ||
        endsConfirmation(actor, there)),
  );
  await enqueueAll(
    tx,
    'propose-matches-for-need',
    rematched.map(({ needId }) => ({ needId })),
  );
}
