// Who is written to about a record: the people of an organization who hold a role.
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { asService } from '../../db/as-service.ts';
import type { Tx } from '../../db/client.ts';
import { persons } from '../../db/schema/people.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { heldOn } from './held-roles.ts';

/**
 * Ids of the people of an organization who hold the role on the day and have an address. Read as the
 * service: whoever causes a mail need not know who receives it, and is told no more than how it went.
 */
export async function listRoleHolders(
  tx: Tx,
  { organizationId, role, day }: { organizationId: string; role: Role; day: IsoDate },
): Promise<string[]> {
  const holds = sql`exists (select 1 from person_roles r
    where r.person_id = ${persons.id} and r.role = ${role} and ${heldOn(day)})`;
  const rows = await asService(
    tx,
    async () =>
      await tx
        .select({ id: persons.id })
        .from(persons)
        .where(
          and(
            eq(persons.organizationId, organizationId),
            isNull(persons.erasedAt),
            isNotNull(persons.email),
            holds,
          ),
        )
        .orderBy(persons.id),
  );
  return rows.map(({ id }) => id);
}
