import { withActor } from '../../db/client.ts';
import { conflict, forbidden, notFound } from '../../domain/errors.ts';
import { deleteSecondFactor } from '../../store/accounts/accounts.ts';
import { deleteSessionsOf } from '../../store/accounts/sessions.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { queueMail } from '../../store/mails/mails.ts';
import { lockPerson } from '../../store/people/persons.ts';
import type { Context } from '../context.ts';

/**
 * Takes the second factor from somebody who lost it, backup codes and all, and signs them out; they are
 * told by mail. With a role that requires one they can do nothing before they set up another. Only the
 * service itself does so, on the database itself: whoever asks has proven in another way who they are.
 * Throws `forbidden`, `not-found`, or the conflict `without-second-factor`.
 */
export async function takeSecondFactor(
  { db, actor }: Context,
  personId: string,
): Promise<{ id: string }> {
  if (actor.kind !== 'system') throw forbidden();
  return await withActor(db, actor, async (tx) => {
    const person = await lockPerson(tx, personId);
    if (person === undefined) throw notFound(personId);
    if (!(await deleteSecondFactor(tx, personId))) throw conflict('without-second-factor');
    await deleteSessionsOf(tx, personId);
    await recordAudit(tx, actor, {
      verb: 'second-factor.remove',
      recordType: 'person',
      recordId: personId,
      ownerId: person.organization.id,
    });
    await queueMail(tx, { template: 'second-factor-changed', personId, parameters: {} });
    return { id: personId };
  });
}
