// Who read a restricted need, and when: one note a person, need (or release of it) and day.
import type { Tx } from '../../db/client.ts';
import { needReads } from '../../db/schema/disclosure.ts';
import type { Actor } from '../../domain/actor.ts';
import { type Disclosed, isWithheldInLists } from '../../domain/disclosure.ts';
import { recordAudit } from '../audit/audit.ts';

/** A need, in the version of which the reader is told title, description or anything drawn from them. */
export type ReadNeed = Disclosed & { id: string; version: number };

/**
 * Notes that the actor is told what a need says, in the transaction that reads it; nothing where the
 * need is its own, or for everybody. Every answer with a title or description of a need calls this,
 * whether of the need itself, of a proposal or of an attachment.
 */
export async function noteRead(tx: Tx, actor: Actor, need: ReadNeed, at: Date): Promise<void> {
  if (!isWithheldInLists(actor, need)) return;
  await note(tx, actor, { ...need, releaseId: null }, at);
}

/** Notes that a provider reads what was released to it of a need. */
export async function noteReadOfRelease(
  tx: Tx,
  actor: Actor,
  release: { id: string; needId: string; ownerId: string; version: number },
  at: Date,
): Promise<void> {
  await note(tx, actor, { ...release, id: release.needId, releaseId: release.id }, at);
}

type Noted = { id: string; ownerId: string; version: number; releaseId: string | null };

/** Of two who note the same at once, the second waits for the first to commit and then notes nothing. */
async function note(tx: Tx, actor: Actor, read: Noted, at: Date): Promise<void> {
  if (actor.kind === 'system') return;
  const { id: needId, ownerId, version, releaseId } = read;
  const noted = await tx
    .insert(needReads)
    .values({
      needId,
      ownerId,
      releaseId,
      version,
      readerId: actor.id,
      readerOrganizationId: actor.organization.id,
      day: at.toISOString().slice(0, 10),
      at,
    })
    .onConflictDoNothing()
    .returning({ id: needReads.id });
  if (noted.length === 0) return;
  await recordAudit(tx, actor, {
    verb: 'need.read',
    recordType: 'need',
    recordId: needId,
    recordVersion: version,
    ownerId,
    ...(releaseId !== null && { details: { release: releaseId } }),
  });
}
