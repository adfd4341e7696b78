import { conflict } from '../../domain/errors.ts';
import { isOverOn } from '../../domain/people.ts';
import { hasAccount } from '../../store/accounts/access-ends.ts';
import { endOpenInvitation } from '../../store/accounts/invitations.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { queueMail } from '../../store/mails/mails.ts';
import { listStandingRoles } from '../../store/people/person-roles.ts';
import { type Context, type Outcome, today } from '../context.ts';
import { perform } from '../perform.ts';
import { takePerson } from './designating.ts';
import { openInvitation } from './inviting.ts';

/**
 * Sends a new link to somebody who has not opened an account; the earlier one ends. Throws `not-found`,
 * `forbidden`, or a conflict: `account-exists`; `person-without-role` where there is nothing left to
 * invite them to.
 */
export async function renewInvitation(context: Context, personId: string): Promise<Outcome> {
  const { actor, now } = context;
  return await perform(context, async (tx) => {
    const person = await takePerson(tx, actor, { verb: 'person.invite', personId });
    if (await hasAccount(tx, personId)) throw conflict('account-exists');
    const standing = await listStandingRoles(tx, personId);
    if (standing.every((role) => isOverOn(role, today(context))))
      throw conflict('person-without-role');
    await endOpenInvitation(tx, personId, now);
    const organizationId = person.organization.id;
    const { invitationId } = await openInvitation(tx, context, { id: personId, organizationId });
    await recordAudit(tx, actor, {
      verb: 'invitation.renew',
      recordType: 'person',
      recordId: personId,
      ownerId: organizationId,
    });
    await queueMail(tx, { template: 'invitation', personId, parameters: { invitationId } });
    return { id: personId, reference: personId };
  });
}
