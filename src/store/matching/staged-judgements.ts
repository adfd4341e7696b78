// What the run of an adoption has judged so far, apart from the proposals until the queue switches.
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { asks } from '../../db/schema/asks.ts';
import { stagedJudgements } from '../../db/schema/runs.ts';
import { insertRows } from '../imports/insert-rows.ts';

export type StagedJudgement = Omit<typeof stagedJudgements.$inferSelect, 'adoptionId'>;

/** Forgets all that was staged, of whichever adoption: there is one at a time, and it starts over. */
export async function deleteStaged(tx: Tx): Promise<void> {
  await tx.delete(stagedJudgements);
}

/** Puts these judgements in the place of all that was staged for the needs. */
export async function stageJudgements(
  tx: Tx,
  { adoptionId, needIds }: { adoptionId: string; needIds: readonly string[] },
  judged: readonly StagedJudgement[],
): Promise<void> {
  const ofNeeds = tx
    .select({ id: asks.id })
    .from(asks)
    .where(inArray(asks.needId, [...needIds]));
  await tx
    .delete(stagedJudgements)
    .where(
      and(eq(stagedJudgements.adoptionId, adoptionId), inArray(stagedJudgements.askId, ofNeeds)),
    );
  const rows = judged.map((one) => ({ ...one, adoptionId }));
  await insertRows(rows, async (some) => tx.insert(stagedJudgements).values(some));
}

/** What is staged for these needs, the best of each ask first. */
export async function listStaged(
  tx: Tx,
  adoptionId: string,
  needIds: readonly string[],
): Promise<StagedJudgement[]> {
  const { askId, offerId, editionId, fingerprint, score, assessment } = stagedJudgements;
  return await tx
    .select({ askId, offerId, editionId, fingerprint, score, assessment })
    .from(stagedJudgements)
    .innerJoin(asks, eq(asks.id, askId))
    .where(and(eq(stagedJudgements.adoptionId, adoptionId), inArray(asks.needId, [...needIds])))
    .orderBy(askId, desc(score), offerId);
}

/** The needs for which any of these offers is staged. */
export async function listNeedsStagedWith(
  tx: Tx,
  adoptionId: string,
  offerIds: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.execute<{ id: string }>(sql`
    select distinct a.need_id as id from staged_judgements s join asks a on a.id = s.ask_id
    where s.adoption_id = ${adoptionId} and s.offer_id = any(${sql.param([...offerIds])}::uuid[])`);
  return new Set(rows.map(({ id }) => id));
}
