import type { Tx } from '../db/client.ts';
import { runs } from '../db/schema/runs.ts';

/** Notes an execution of the engine. */
export async function insertRun(tx: Tx, run: typeof runs.$inferInsert): Promise<void> {
  await tx.insert(runs).values(run);
}
