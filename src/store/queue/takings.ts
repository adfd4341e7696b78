// Who works on which need: at most one person at a time.
import { eq } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { persons } from '../../db/schema/people.ts';
import { needTakings } from '../../db/schema/takings.ts';

/** Notes who takes the need; answers whether nobody had it before. */
export async function insertTaking(
  tx: Tx,
  taking: typeof needTakings.$inferInsert,
): Promise<boolean> {
  const taken = await tx
    .insert(needTakings)
    .values(taking)
    .onConflictDoNothing()
    .returning({ needId: needTakings.needId });
  return taken.length > 0;
}

/** Who has taken the need, and since when. */
export async function findTaking(tx: Tx, needId: string) {
  const [row] = await tx
    .select({ personId: needTakings.personId, name: persons.name, since: needTakings.takenAt })
    .from(needTakings)
    .innerJoin(persons, eq(persons.id, needTakings.personId))
    .where(eq(needTakings.needId, needId));
  return row;
}

/** Takes the note away. */
export async function deleteTaking(tx: Tx, needId: string): Promise<void> {
  await tx.delete(needTakings).where(eq(needTakings.needId, needId));
}
