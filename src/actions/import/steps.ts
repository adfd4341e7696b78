import { type Tx, withActor } from '../../db/client.ts';
import type { Context } from '../context.ts';

/** Does a part of the work; what it throws undoes that part alone. */
export type Step = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;

/** Ends a transaction whose work is not to be kept. */
class NotKept extends Error {}

/**
 * Works in steps. Usually each is a transaction of its own, so that a process that dies leaves whole
 * steps behind; with `asOne` all of them are one transaction, undone where `work` answers false.
 */
export async function inSteps(
  { db, actor }: Context,
  { asOne }: { asOne: boolean },
  work: (step: Step) => Promise<boolean>,
): Promise<void> {
  if (!asOne) {
    await work(async (part) => await withActor(db, actor, part));
    return;
  }
  try {
    await withActor(db, actor, async (whole) => {
      const isKept = await work(async (part) => await whole.transaction(part));
      if (!isKept) throw new NotKept();
    });
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
  }
}
