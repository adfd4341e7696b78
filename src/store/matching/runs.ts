import type { Tx } from '../../db/client.ts';
import { runs } from '../../db/schema/runs.ts';

/** Notes an execution of the engine; answers its id. */
export async function insertRun(tx: Tx, run: typeof runs.$inferInsert): Promise<string> {
  const [row] = await tx.insert(runs).values(run).returning({ id: runs.id });
  if (row === undefined) throw new Error('the run was not noted');
  return row.id;
}
