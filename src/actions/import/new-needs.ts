// Needs that come in numbers: from an import, from documents, as examples.
import type { Tx } from '../../db/client.ts';
import type { Actor } from '../../domain/actor.ts';
import type { NeedContent } from '../../domain/need.ts';
import { matchableNeedStatuses } from '../../domain/status.ts';
import { enqueueAll, recordAudits } from '../../store/audit/event-batches.ts';
import { insertFirstAsks, insertNeeds } from '../../store/needs/need-batches.ts';
import { insertNeedVersions } from '../../store/needs/need-versions.ts';
import type { NewNeed } from '../../store/needs/needs.ts';

/** Who writes records, and where randomness comes from. */
export type Writer = { actor: Actor; randomBytes(size: number): Uint8Array };

/** A need to be written: its head with its status, and its first version. */
export type FirstNeed = {
  head: NewNeed & { status: NonNullable<NewNeed['status']> };
  content: NeedContent;
  beneficiaries: readonly string[];
  contentHash: string;
  authorId: string | null;
};

/**
 * Writes needs with their asks, audit and, where they take part in matching, outbox rows. Answers
 * their ids in the same order.
 */
export async function createNeeds(
  tx: Tx,
  { actor, randomBytes }: Writer,
  written: readonly FirstNeed[],
): Promise<string[]> {
  const heads = written.map(({ head }) => head);
  const ids = await insertNeeds(tx, heads, randomBytes);
  const versions = written.map((need, place) => ({
    ...need,
    needId: ids[place] ?? '',
    version: 1,
  }));
  await insertNeedVersions(tx, versions);
  await insertFirstAsks(tx, versions);
  await recordAudits(
    tx,
    actor,
    versions.map(({ needId, head }) => ({
      verb: 'need.import',
      recordType: 'need',
      recordId: needId,
      recordVersion: 1,
      ownerId: head.ownerId,
      details: { channel: head.channel, status: head.status },
    })),
  );
  const matchable = versions.filter(({ head }) => matchableNeedStatuses.includes(head.status));
  await enqueueAll(
    tx,
    'propose-matches-for-need',
    matchable.map(({ needId }) => ({ needId })),
  );
  return ids;
}
