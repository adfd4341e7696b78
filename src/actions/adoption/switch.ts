// The switch: one transaction after which the adopted policy is in force and every proposal in step
// with it. Until it commits the queue shows the old one wholly; nobody sees anything in between.
import type { Tx } from '../../db/client.ts';
import type { System } from '../../domain/actor.ts';
import { takePolicy } from '../../store/accounts/turns.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { insertRun } from '../../store/matching/runs.ts';
import { deleteStaged } from '../../store/matching/staged-judgements.ts';
import { markOutboxDone } from '../../store/outbox/outbox.ts';
import { keepAttempt, switchPolicy } from '../../store/policies/adoptions.ts';
import { bringInStep } from './bring-in-step.ts';
import { fullRun } from './full-run.ts';
import { type AdoptionRun, readWorlds } from './snapshot.ts';
import { stageNeeds } from './stage.ts';

type Switch = {
  policyId: string;
  outboxId: number | null;
  startedAt: Date;
  now: Date;
  randomBytes(size: number): Uint8Array;
};

/**
 * Waits for every run under the old policy to end and keeps new ones waiting; judges what moved since
 * the last look; saves everything and changes the policy. What is edited while it waits is matched
 * after it, under the new policy.
 */
export async function switchTo(
  tx: Tx,
  actor: System,
  { run, change }: { run: AdoptionRun; change: Switch },
): Promise<void> {
  const { policyId, outboxId, startedAt, now, randomBytes } = change;
  await takePolicy(tx);
  // An attempt that lost its turn without noticing finds nothing staged: it must not empty the queue.
  if (!(await keepAttempt(tx, run.adoptionId, startedAt))) return;
  if (outboxId !== null && !(await markOutboxDone(tx, outboxId))) return;
  const worlds = await readWorlds(tx, run);
  const steps = [];
  for (const world of worlds) {
    await stageNeeds(tx, run, { world, needs: world.stale });
    steps.push({ world, step: await bringInStep(tx, { run, world }, { now, randomBytes }) });
  }
  const runId = await insertRun(tx, await fullRun(tx, run, { steps, startedAt }));
  await deleteStaged(tx);
  // The run may have taken long: the policy is in force from now on, not from its start.
  await switchPolicy(tx, { id: run.adoptionId, policyId }, { runId, now: new Date() });
  await recordAudit(tx, actor, {
    verb: 'policy.switch',
    recordType: 'policy',
    recordId: policyId,
    details: { adoption: run.adoptionId, run: runId },
  });
}
