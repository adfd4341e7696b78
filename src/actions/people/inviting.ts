import type { Tx } from '../../db/client.ts';
import { invitationDays } from '../../domain/people.ts';
import { insertInvitation } from '../../store/accounts/invitations.ts';
import type { Context } from '../context.ts';
import { daysAfter } from '../days.ts';

/** Opens an invitation of the person; answers its id, from which the link is made, and its end. */
export async function openInvitation(
  tx: Tx,
  { actor, now }: Context,
  { id: personId, organizationId }: { id: string; organizationId: string },
): Promise<{ invitationId: string; expiresAt: Date }> {
  const expiresAt = daysAfter(now, invitationDays);
  const invitationId = await insertInvitation(tx, {
    personId,
    organizationId,
    invitedById: actor.kind === 'person' ? actor.id : null,
    createdAt: now,
    expiresAt,
  });
  return { invitationId, expiresAt };
}
