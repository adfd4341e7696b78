import { createAccount } from '../../accounts/credentials.ts';
import { hashOf } from '../../accounts/passwords.ts';
import { withActor } from '../../db/client.ts';
import { forbidden } from '../../domain/errors.ts';
import { deleteAccount, hasAccount } from '../../store/accounts/access-ends.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { markDemonstration } from '../../store/people/persons.ts';
import { findPersonIdByEmail } from '../../store/people/persons-by-email.ts';
import type { Context } from '../context.ts';
import type { Links } from '../links.ts';
import { organizationIn, writePerson } from './write-person.ts';

/** An invented person, and whether there is an account of theirs. */
export type DemonstrationPerson = { id: string; hasAccount: boolean };

/**
 * Writes down an invented person with their roles, unless they are there already. They sign in on the
 * embedded database of a demonstration and nowhere else. Only the service itself does so.
 */
export async function ensureDemonstrationPerson(
  context: Context,
  { email, ...input }: { email: string } & Readonly<Record<string, unknown>>,
): Promise<DemonstrationPerson> {
  const { actor, db } = context;
  if (actor.kind !== 'system') throw forbidden();
  return await withActor(db, actor, async (tx) => {
    const known = await findPersonIdByEmail(tx, email);
    if (known !== undefined) {
      // People of a demonstration that was begun before there were accounts.
      await markDemonstration(tx, known);
      return { id: known, hasAccount: await hasAccount(tx, known) };
    }
    const { id } = await writePerson(tx, context, {
      organization: await organizationIn(tx, context, input),
      input: { ...input, email },
      demonstration: true,
      verb: 'person.add',
    });
    return { id, hasAccount: false };
  });
}

/** Gives an invented person an account with this password, in the place of an earlier one. */
export async function giveDemonstrationAccount(
  context: Context & { links: Links },
  { personId, email, password }: { personId: string; email: string; password: string },
): Promise<void> {
  const { actor, db, links } = context;
  if (actor.kind !== 'system') throw forbidden();
  const fresh = await hashOf(password);
  await withActor(db, actor, async (tx) => {
    await deleteAccount(tx, personId);
    await createAccount(tx, links, { personId, email, fresh });
    await recordAudit(tx, actor, {
      verb: 'account.create',
      recordType: 'person',
      recordId: personId,
    });
  });
}
