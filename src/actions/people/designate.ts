import { parse } from '../../domain/parse.ts';
import { designationInput } from '../../domain/people.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { type Context, type Outcome, today } from '../context.ts';
import { perform } from '../perform.ts';
import { checkDesignation, giveRole, takePerson } from './designating.ts';
import { stated } from './write-person.ts';

/**
 * Gives a person a role from a day on, for good or until another day, in the place of somebody where it is
 * an acting appointment. Answers the id of the person, and of the role as `reference`. Throws `not-found`,
 * `forbidden`, `invalid`, or the conflict `role-held`.
 */
export async function designate(
  context: Context,
  personId: string,
  input: unknown,
): Promise<Outcome> {
  const { actor } = context;
  return await perform(context, async (tx) => {
    const person = await takePerson(tx, actor, { verb: 'role.designate', personId });
    const { validFrom = today(context), ...given } = parse(designationInput, input);
    const designation = { ...given, validFrom };
    checkDesignation(context, { ...person, at: '/role' }, designation);
    const reference = await giveRole(tx, actor, { designation, person });
    await recordAudit(tx, actor, {
      verb: 'role.designate',
      recordType: 'person',
      recordId: personId,
      ownerId: person.organization.id,
      details: { roleId: reference, ...stated(designation) },
    });
    return { id: personId, reference };
  });
}
