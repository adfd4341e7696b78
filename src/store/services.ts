import type { Tx } from '../db/client.ts';
import { services } from '../db/schema/people.ts';

/**
 * The named service of an organization, made where it is not there yet; its roles become the ones
 * given. Answers its id.
 */
export async function saveService(tx: Tx, service: typeof services.$inferInsert): Promise<string> {
  const [row] = await tx
    .insert(services)
    .values(service)
    .onConflictDoUpdate({
      target: [services.organizationId, services.name],
      set: { roles: service.roles },
    })
    .returning({ id: services.id });
  if (row === undefined) throw new Error('the service was not saved');
  return row.id;
}
