import type { Tx } from '../../db/client.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { conflict, invalidField, notFound } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import { isOverOn, withdrawalInput } from '../../domain/people.ts';
import { endAccess } from '../../store/accounts/access-ends.ts';
import { endOpenInvitation } from '../../store/accounts/invitations.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import {
  endRole,
  findPersonRole,
  listStandingRoles,
  type PersonRole,
  withdrawRoles,
} from '../../store/people/person-roles.ts';
import { type Context, type Outcome, today } from '../context.ts';
import { perform } from '../perform.ts';
import { checkAdministrators, demandRole, takePerson } from './designating.ts';

/** Which role of whom. */
export type RoleOf = { personId: string; roleId: string };

/**
 * Withdraws a role of a person, at once or from a day to come. Whoever is left without any is signed out,
 * their keys are revoked, and an open invitation ends. Throws `not-found`, `forbidden`, `invalid`, or a
 * conflict: `role-ended`, `last-administrator`.
 */
export async function withdrawRole(
  context: Context,
  { personId, roleId }: RoleOf,
  input: unknown,
): Promise<Outcome> {
  const { actor } = context;
  return await perform(context, async (tx) => {
    const person = await takePerson(tx, actor, { verb: 'role.withdraw', personId });
    const role = await findPersonRole(tx, { id: roleId, personId });
    if (role === undefined) throw notFound(roleId);
    demandRole(actor, role.role, person.organization.id);
    const { on = today(context) } = parse(withdrawalInput, input ?? {});
    if (isOverOn(role, today(context))) throw conflict('role-ended');
    checkDay(role, { on, day: today(context) });
    await checkAdministrators(tx, { ...role, personId }, on);
    await end(tx, context, { role, on, personId });
    await recordAudit(tx, actor, {
      verb: 'role.withdraw',
      recordType: 'person',
      recordId: personId,
      ownerId: person.organization.id,
      details: { roleId, role: role.role, on },
    });
    return { id: personId, reference: roleId };
  });
}

function checkDay({ validTo }: PersonRole, { on, day }: { on: IsoDate; day: IsoDate }): void {
  if (on < day) throw invalidField('/on', 'before-today');
  if (validTo !== null && on >= validTo) throw invalidField('/on', 'ends-before-that');
}

async function end(
  tx: Tx,
  context: Context,
  { role, on, personId }: { role: PersonRole; on: IsoDate; personId: string },
): Promise<void> {
  const { actor, now } = context;
  const day = today(context);
  // A role that would end before it begins is withdrawn as a whole.
  if (on > day && on > role.validFrom) {
    await endRole(tx, role.id, on);
    return;
  }
  const by = actor.kind === 'person' ? actor.id : null;
  await withdrawRoles(tx, { id: role.id }, { at: now, by });
  const standing = await listStandingRoles(tx, personId);
  if (standing.some((other) => !isOverOn(other, day))) return;
  await endAccess(tx, personId, now);
  await endOpenInvitation(tx, personId, now);
}
