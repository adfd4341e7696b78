// A state takes part in a need that its group filed, or takes that back. Until it does, nobody but the group
// and the secretariat learns that it could.
import type { Tx } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import { conflict, forbidden } from '../domain/errors.ts';
import { recordAudit } from '../store/audit/audit.ts';
import { listCohort } from '../store/needs/joining-reads.ts';
import { deleteJoining, insertJoining } from '../store/needs/joinings.ts';
import { findNeedHead, type NeedHead } from '../store/needs/needs.ts';
import type { Context, Outcome } from './context.ts';
import { checkRevision, perform } from './perform.ts';

/**
 * The state of the actor takes part in the need, as it read it; doing so again changes nothing. Throws
 * `not-found`, `forbidden`, `precondition-…` or the conflict `need-closed`.
 */
export async function joinNeed(context: Context, reference: string): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const { need, stateCode, personId } = await takePart(tx, context, reference);
    if (need.status === 'closed') throw conflict('need-closed');
    const joining = { needId: need.id, stateCode, joinedAt: context.now, joinedById: personId };
    if (await insertJoining(tx, joining)) await note(tx, context, need, 'need.join');
    return { id: need.id, reference };
  });
}

/**
 * The state of the actor takes part in the need no longer; it is as free to say so as it was to join.
 * Throws `not-found`, `forbidden` or `precondition-…`.
 */
export async function leaveNeed(context: Context, reference: string): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const { need, stateCode } = await takePart(tx, context, reference);
    const gone = await deleteJoining(tx, { needId: need.id, stateCode });
    if (gone) await note(tx, context, need, 'need.leave');
    return { id: need.id, reference };
  });
}

async function takePart(tx: Tx, context: Context, reference: string) {
  const { actor } = context;
  const need = await findNeedHead(tx, actor, reference);
  demand(actor, 'need.join', { ...need, beneficiaries: await listCohort(tx, need.id) });
  if (actor.kind !== 'person' || actor.organization.state === null) throw forbidden();
  checkRevision(context, need.revision);
  return { need, stateCode: actor.organization.state, personId: actor.id };
}

async function note(
  tx: Tx,
  { actor }: Context,
  { id, ownerId, currentVersion }: NeedHead,
  verb: 'need.join' | 'need.leave',
): Promise<void> {
  await recordAudit(tx, actor, {
    verb,
    recordType: 'need',
    recordId: id,
    recordVersion: currentVersion,
    ownerId,
  });
}
