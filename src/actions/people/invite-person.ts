import { demand } from '../../domain/access.ts';
import { queueMail } from '../../store/mails/mails.ts';
import type { Context, Outcome } from '../context.ts';
import { perform } from '../perform.ts';
import { subjectOf } from './designating.ts';
import { openInvitation } from './inviting.ts';
import { organizationIn, writePerson } from './write-person.ts';

/**
 * Writes down somebody new with their roles and sends them the link by which they open an account; it is
 * valid for seven days. Throws `forbidden`, `invalid`, or the conflict `person-exists`.
 */
export async function invitePerson(context: Context, input: unknown): Promise<Outcome> {
  return await perform(context, async (tx) => {
    const organization = await organizationIn(tx, context, input);
    demand(context.actor, 'person.invite', subjectOf(organization.id));
    const person = await writePerson(tx, context, { organization, input, verb: 'person.invite' });
    const { invitationId } = await openInvitation(tx, context, person);
    await queueMail(tx, {
      template: 'invitation',
      personId: person.id,
      parameters: { invitationId },
    });
    return { id: person.id, reference: person.id };
  });
}
