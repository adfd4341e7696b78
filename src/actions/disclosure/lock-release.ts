// The steps that renewing and revoking share: find, authorise, lock, precondition.
import type { Tx } from '../../db/client.ts';
import { demand } from '../../domain/access.ts';
import type { Actor } from '../../domain/actor.ts';
import { conflict } from '../../domain/errors.ts';
import { lockNeed } from '../../store/needs/needs.ts';
import { findReleaseVisibleTo, type Release } from '../../store/releases/release-reads.ts';
import type { Context } from '../context.ts';
import { checkRevision } from '../perform.ts';

/** A release changes once, when it ends: its ETag. */
export function revisionOf({ renewedAt, revokedAt }: Release): number {
  return renewedAt === null && revokedAt === null ? 1 : 2;
}

/** A release that the actor may renew or revoke. Throws `not-found` or `forbidden`. */
export async function findOwnRelease(tx: Tx, actor: Actor, reference: string): Promise<Release> {
  const release = await findReleaseVisibleTo(tx, actor, reference);
  const { ownerId, enteredByOrganizationId } = release;
  demand(actor, 'need.release', {
    ownerId,
    enteredByOrganizationId: enteredByOrganizationId ?? ownerId,
  });
  return release;
}

/**
 * A release that is to end, locked by its need until the transaction ends. Throws `not-found`,
 * `forbidden`, `precondition-…`, or the conflict `release-ended`.
 */
export async function lockRelease(tx: Tx, context: Context, reference: string): Promise<Release> {
  const { actor } = context;
  const { content } = await findOwnRelease(tx, actor, reference);
  await lockNeed(tx, actor, content.need);
  const release = await findReleaseVisibleTo(tx, actor, reference);
  checkRevision(context, revisionOf(release));
  if (revisionOf(release) !== 1) throw conflict('release-ended');
  return release;
}
