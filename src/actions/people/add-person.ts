import { withActor } from '../../db/client.ts';
import { forbidden } from '../../domain/errors.ts';
import type { Context } from '../context.ts';
import { type Links, linkTo } from '../links.ts';
import { openInvitation } from './inviting.ts';
import { organizationIn, writePerson } from './write-person.ts';

/** Somebody who was added. `link` opens an account until `expiresAt`; it is told this once. */
export type AddedPerson = { id: string; link: string; expiresAt: Date };

/**
 * Writes down a person with their roles, and answers the link of the invitation instead of sending it: the
 * first people of an installation, before anybody could invite anybody. Only the service itself does so,
 * on the database itself. Throws `forbidden`, `invalid`, or the conflict `person-exists`.
 */
export async function addPerson(
  context: Context & { links: Links },
  input: unknown,
): Promise<AddedPerson> {
  const { actor, db, links } = context;
  if (actor.kind !== 'system') throw forbidden();
  return await withActor(db, actor, async (tx) => {
    const organization = await organizationIn(tx, context, input);
    const person = await writePerson(tx, context, { organization, input, verb: 'person.add' });
    const { invitationId, expiresAt } = await openInvitation(tx, context, person);
    return { id: person.id, link: linkTo(links, 'invitations', invitationId), expiresAt };
  });
}
