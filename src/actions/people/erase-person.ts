import { withActor } from '../../db/client.ts';
import { isOverOn } from '../../domain/people.ts';
import { deleteAccount, endAccess } from '../../store/accounts/access-ends.ts';
import { endOpenInvitation } from '../../store/accounts/invitations.ts';
import { erasePersonalValues, recordAudit } from '../../store/audit/audit.ts';
import { listStandingRoles, withdrawRoles } from '../../store/people/person-roles.ts';
import { erasePerson as blank } from '../../store/people/persons.ts';
import { type Context, today } from '../context.ts';
import { checkAdministrators, takePerson } from './designating.ts';

/**
 * Erases the data of a person: name, address, account, what the audit holds of them by itself. Roles,
 * keys, sessions and an open invitation end. What the person decided stays, as the decision of a person
 * whose data were erased; the chain of the audit stays whole. On a connection that may change the personal
 * values of the audit: that of the owner or of a worker. Throws `not-found`, `forbidden`, or the conflict
 * `last-administrator`.
 */
export async function erasePerson(context: Context, personId: string): Promise<{ id: string }> {
  const { actor, db, now } = context;
  return await withActor(db, actor, async (tx) => {
    const person = await takePerson(tx, actor, { verb: 'person.erase', personId });
    const day = today(context);
    for (const role of await listStandingRoles(tx, personId)) {
      if (!isOverOn(role, day)) await checkAdministrators(tx, { ...role, personId }, day);
    }
    const by = actor.kind === 'person' ? actor.id : null;
    await withdrawRoles(tx, { personId }, { at: now, by });
    await endOpenInvitation(tx, personId, now);
    await endAccess(tx, personId, now);
    await deleteAccount(tx, personId);
    await erasePersonalValues(tx, personId);
    await blank(tx, personId, now);
    await recordAudit(tx, actor, {
      verb: 'person.erase',
      recordType: 'person',
      recordId: personId,
      ownerId: person.organization.id,
    });
    return { id: personId };
  });
}
