import { withActor } from '../../db/client.ts';
import { demand } from '../../domain/access.ts';
import type { System } from '../../domain/actor.ts';
import {
  listPointsOfContact,
  listRoleNamesVisibleTo,
  type PointOfContact,
} from '../../store/people/point-of-contact-reads.ts';
import { type Context, today } from '../context.ts';

const directory: System = { kind: 'system', name: 'directory' };

/** A designation with the name of whoever holds it; null where the reader may not know it. */
export type KnownDesignation = PointOfContact['designations'][number] & { name: string | null };
export type KnownPointOfContact = Omit<PointOfContact, 'designations'> & {
  designations: KnownDesignation[];
};

/**
 * The points of contact of all member states: the offices for everybody, names for the secretariat and
 * one's own organization. What is known of the office is read as the service, and holds no personal value;
 * the names are read as the actor.
 */
export async function readPointsOfContact(context: Context): Promise<KnownPointOfContact[]> {
  const { db, actor } = context;
  demand(actor, 'point-of-contact.read');
  const day = today(context);
  const states = await withActor(db, directory, async (tx) => await listPointsOfContact(tx, day));
  const roleIds = states.flatMap(({ designations }) => designations.map(({ roleId }) => roleId));
  const names = await withActor(db, actor, async (tx) => {
    return await listRoleNamesVisibleTo(tx, actor, roleIds);
  });
  return states.map(({ designations, ...state }) => ({
    ...state,
    designations: designations.map((one) => ({ ...one, name: names.get(one.roleId) ?? null })),
  }));
}
