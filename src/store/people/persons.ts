import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { persons } from '../../db/schema/people.ts';
import { organizations } from '../../db/schema/reference.ts';

type Person = typeof persons.$inferSelect;

/** Writes down a person; answers its id, or undefined where the address belongs to somebody already. */
export async function insertPerson(
  tx: Tx,
  person: typeof persons.$inferInsert,
): Promise<string | undefined> {
  const [row] = await tx
    .insert(persons)
    .values(person)
    .onConflictDoNothing()
    .returning({ id: persons.id });
  return row?.id;
}

/** The person, unless its data were erased. */
export async function findPerson(tx: Tx, id: string): Promise<Person | undefined> {
  const [row] = await tx
    .select()
    .from(persons)
    .where(and(eq(persons.id, id), isNull(persons.erasedAt)));
  return row;
}

const lockedPerson = {
  id: persons.id,
  email: persons.email,
  demonstration: persons.demonstration,
  organization: {
    id: organizations.id,
    code: organizations.code,
    kind: organizations.kind,
    providerType: organizations.providerType,
  },
};

/**
 * The person with its organization, unless its data were erased or the actor may not change it; whoever
 * changes the same person waits for this transaction.
 */
export async function lockPerson(tx: Tx, id: string) {
  const [row] = await tx
    .select(lockedPerson)
    .from(persons)
    .innerJoin(organizations, eq(organizations.id, persons.organizationId))
    .where(and(eq(persons.id, id), isNull(persons.erasedAt)))
    // Two who change each other name each other in what they write: that must not wait.
    .for('no key update', { of: persons });
  return row;
}

export type LockedPerson = NonNullable<Awaited<ReturnType<typeof lockPerson>>>;

/** Notes that the person is invented, of a demonstration. */
export async function markDemonstration(tx: Tx, id: string): Promise<void> {
  await tx
    .update(persons)
    .set({ demonstration: true })
    .where(and(eq(persons.id, id), eq(persons.demonstration, false)));
}

/** Takes name and address away for good. The row stays for the records that name it. */
export async function erasePerson(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .update(persons)
    .set({ name: '', email: null, demonstration: false, erasedAt: at })
    .where(eq(persons.id, id));
}
