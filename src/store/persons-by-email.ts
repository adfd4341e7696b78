// Persons as an administrator names them: by address, or all of them at once.
import { eq, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { persons } from '../db/schema/people.ts';

/** The person with this address, whatever its letters' case; addresses of erased persons are gone. */
export async function findPersonIdByEmail(tx: Tx, email: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: persons.id })
    .from(persons)
    .where(eq(sql`lower(${persons.email})`, email.toLowerCase()));
  return row?.id;
}

/** Whether anybody was ever written down: an installation without people is a new one. */
export async function hasPersons(tx: Tx): Promise<boolean> {
  const rows = await tx.select({ id: persons.id }).from(persons).limit(1);
  return rows.length > 0;
}
