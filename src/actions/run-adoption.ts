// The run that the adoption of a policy starts: everything is judged under it and staged, batch by
// batch, beside the queue; then the queue goes over in one transaction.
import { withActor } from '../db/client.ts';
import type { System } from '../domain/actor.ts';
import { tryTurn } from '../store/accounts/turns.ts';
import { deleteStaged } from '../store/matching/staged-judgements.ts';
import { markOutboxDone } from '../store/outbox/outbox.ts';
import { findAdoptionToRun, startAdoption } from '../store/policies/adoptions.ts';
import { type AdoptionRun, readWorlds } from './adoption/snapshot.ts';
import { stageNeeds } from './adoption/stage.ts';
import { switchTo } from './adoption/switch.ts';
import { createPool } from './matching/pool.ts';
import type { MatchContext } from './propose-matches.ts';

const actor: System = { kind: 'system', name: 'adoption' };

/** Needs that are judged in one transaction. */
const batchSize = 20;
/** Looks at what moved meanwhile, before the rest is left to the transaction of the switch. */
const mostLooks = 5;

/**
 * Runs an adoption to its end. Killed at any moment it has changed nothing that anybody sees, and the
 * job that is delivered again starts over; one that has ended already is done. Another process that is
 * at the same adoption is left to it.
 */
export async function runAdoption(
  { db, now, randomBytes }: Omit<MatchContext, 'pool'>,
  { adoptionId }: { adoptionId: string },
  outboxId: number | null,
): Promise<void> {
  await withActor(db, actor, async (turn) => {
    if (!(await tryTurn(turn, `adoption ${adoptionId}`))) return;
    const startedAt = new Date();
    const adoption = await withActor(db, actor, async (tx) => {
      const open = await findAdoptionToRun(tx, adoptionId);
      if (open === undefined && outboxId !== null) await markOutboxDone(tx, outboxId);
      if (open === undefined) return undefined;
      // First: an attempt that lost its turn unnoticed and is about to switch is waited for here.
      await startAdoption(tx, adoptionId, startedAt);
      await deleteStaged(tx);
      return open;
    });
    if (adoption === undefined) return;
    const { policyId } = adoption;
    const run: AdoptionRun = {
      adoptionId,
      today: now.toISOString().slice(0, 10),
      pool: createPool(policyId),
      engineKey: null,
      needs: new Map(),
      offers: new Map(),
    };
    for (let look = 0; look < mostLooks; look += 1) {
      if ((await stageStale({ db }, run)) === 0) break;
    }
    await withActor(db, actor, async (tx) => {
      const change = { policyId, outboxId, startedAt, now, randomBytes };
      await switchTo(tx, actor, { run, change });
    });
  });
}

/** Judges what is not staged as things are now, in small transactions; answers how many needs. */
async function stageStale({ db }: Pick<MatchContext, 'db'>, run: AdoptionRun): Promise<number> {
  const worlds = await withActor(db, actor, async (tx) => await readWorlds(tx, run));
  let staged = 0;
  for (const world of worlds) {
    for (let start = 0; start < world.stale.length; start += batchSize) {
      const needs = world.stale.slice(start, start + batchSize);
      await withActor(db, actor, async (tx) => {
        await stageNeeds(tx, run, { world, needs });
      });
      staged += needs.length;
    }
  }
  return staged;
}
