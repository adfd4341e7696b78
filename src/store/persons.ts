import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { personRoles, persons } from '../db/schema/people.ts';

type Person = typeof persons.$inferSelect;

/** Writes down a person; answers its id. */
export async function insertPerson(tx: Tx, person: typeof persons.$inferInsert): Promise<string> {
  const [row] = await tx.insert(persons).values(person).returning({ id: persons.id });
  if (row === undefined) throw new Error('the person was not inserted');
  return row.id;
}

/** Gives a person a role from a day on. */
export async function insertPersonRole(
  tx: Tx,
  role: typeof personRoles.$inferInsert,
): Promise<void> {
  await tx.insert(personRoles).values(role);
}

/** The person, unless its data were erased. */
export async function findPerson(tx: Tx, id: string): Promise<Person | undefined> {
  const [row] = await tx
    .select()
    .from(persons)
    .where(and(eq(persons.id, id), isNull(persons.erasedAt)));
  return row;
}
