import { eq, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { referenceLoads } from '../../db/schema/reference.ts';

/** Whether this very file is in the database already. */
export async function isLoaded(tx: Tx, name: string, hash: string): Promise<boolean> {
  const [row] = await tx.select().from(referenceLoads).where(eq(referenceLoads.name, name));
  return row?.hash === hash;
}

/** Notes which version of a data file is in the database now. */
export async function noteLoad(
  tx: Tx,
  load: { name: string; version: string; hash: string },
): Promise<void> {
  await tx
    .insert(referenceLoads)
    .values(load)
    .onConflictDoUpdate({
      target: referenceLoads.name,
      set: { version: load.version, hash: load.hash, loadedAt: sql`now()` },
    });
}
