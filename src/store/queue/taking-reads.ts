// Who works on the needs that wait.
import { asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { needs } from '../../db/schema/needs.ts';
import { persons } from '../../db/schema/people.ts';
import { needTakings } from '../../db/schema/takings.ts';
import { matchableNeedStatuses } from '../../domain/status.ts';

/** Who has taken the need, and since when. */
export async function findTaking(tx: Tx, needId: string) {
  const [row] = await tx
    .select({ personId: needTakings.personId, name: persons.name, since: needTakings.takenAt })
    .from(needTakings)
    .innerJoin(persons, eq(persons.id, needTakings.personId))
    .where(eq(needTakings.needId, needId));
  return row;
}

/** The people who have taken needs that wait, in the order of their names. */
export async function listHolders(tx: Tx): Promise<{ id: string; name: string }[]> {
  return await tx
    .selectDistinct({ id: persons.id, name: persons.name })
    .from(needTakings)
    .innerJoin(needs, eq(needs.id, needTakings.needId))
    .innerJoin(persons, eq(persons.id, needTakings.personId))
    .where(inArray(needs.status, [...matchableNeedStatuses]))
    .orderBy(asc(persons.name));
}
