import { conflict } from '../../domain/errors.ts';
import { endOpenInvitation } from '../../store/accounts/invitations.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import type { Context, Outcome } from '../context.ts';
import { perform } from '../perform.ts';
import { takePerson } from './designating.ts';

/**
 * Ends the link of an invitation that nobody accepted; the roles stay. Throws `not-found`, `forbidden`, or
 * the conflict `no-open-invitation`.
 */
export async function withdrawInvitation(context: Context, personId: string): Promise<Outcome> {
  const { actor, now } = context;
  return await perform(context, async (tx) => {
    const person = await takePerson(tx, actor, { verb: 'person.invite', personId });
    const ended = await endOpenInvitation(tx, personId, now);
    if (ended === undefined) throw conflict('no-open-invitation');
    await recordAudit(tx, actor, {
      verb: 'invitation.withdraw',
      recordType: 'person',
      recordId: personId,
      ownerId: person.organization.id,
    });
    return { id: personId, reference: personId };
  });
}
