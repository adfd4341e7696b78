// Who works on which need: at most one person at a time.
import { eq } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
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

/** Takes the note away. */
export async function deleteTaking(tx: Tx, needId: string): Promise<void> {
  await tx.delete(needTakings).where(eq(needTakings.needId, needId));
}
