// The directory of points of contact: which office of a state speaks for it, since when, by which document.
import { and, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../db/client.ts';
import { personRoles, persons } from '../../db/schema/people.ts';
import { memberships } from '../../db/schema/reference.ts';
import type { Actor } from '../../domain/actor.ts';
import { type IsoDate, isoDate } from '../../domain/dates.ts';
import { inForce } from '../reference/groups.ts';
import { heldOn } from './held-roles.ts';
import { personsVisibleTo } from './people-reads.ts';

const designation = z.object({
  /** Id of the role, by which a reader finds the name where they may know it. */
  roleId: z.uuid(),
  since: isoDate,
  until: isoDate.nullable(),
  acting: z.boolean(),
  documentSymbol: z.string().nullable(),
  documentDate: isoDate.nullable(),
});

const entry = z.object({
  state: z.string(),
  organization: z.string(),
  names: z.object({ en: z.string(), es: z.string(), pt: z.string(), fr: z.string() }),
  designations: z.array(designation),
});

/** A member state and who is designated to speak for it; nobody yet where the list is empty. */
export type PointOfContact = z.infer<typeof entry>;

/**
 * All who are member states on the day by code, and states that were and still have a focal point, with the
 * designations of focal points that hold on the day. It holds nothing of any person, and is read as the
 * service: every state may know how to reach every other.
 */
export async function listPointsOfContact(tx: Tx, day: IsoDate): Promise<PointOfContact[]> {
  const rows = await tx.execute(sql`
    with designated as (
      select p.organization_id, jsonb_agg(jsonb_build_object('roleId', r.id, 'since', r.valid_from,
        'until', r.valid_to, 'acting', r.acting_for_id is not null, 'documentSymbol', r.document_symbol,
        'documentDate', r.document_date) order by r.valid_from, r.id) as designations
      from person_roles r
      join persons p on p.id = r.person_id and p.erased_at is null
      where r.role = 'focal-point' and ${heldOn(day)}
      group by p.organization_id
    )
    select o.state_code as state, o.code as organization, o.names,
      coalesce(d.designations, '[]') as designations
    from organizations o left join designated d on d.organization_id = o.id
    where o.kind = 'member-state' and (d.designations is not null or exists (
      select 1 from ${memberships}
      where ${memberships.groupCode} = 'OAS' and ${memberships.stateCode} = o.state_code
        and ${inForce(day)}))
    order by o.state_code`);
  return z.array(entry).parse(rows);
}

/** The names of those who hold these roles, by role: of one's own organization; all for the secretariat. */
export async function listRoleNamesVisibleTo(
  tx: Tx,
  actor: Actor,
  roleIds: readonly string[],
): Promise<Map<string, string>> {
  if (roleIds.length === 0) return new Map();
  const rows = await tx
    .select({ id: personRoles.id, name: persons.name })
    .from(personRoles)
    .innerJoin(persons, eq(persons.id, personRoles.personId))
    .where(and(inArray(personRoles.id, [...roleIds]), personsVisibleTo(actor)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
