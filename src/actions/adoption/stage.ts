// Judges the needs of a world under the policy that is being adopted, and stages what is worth
// proposing.
import type { Tx } from '../../db/client.ts';
import { rankOffers } from '../../matching/engine.ts';
import type { Present } from '../../store/matching/matchables.ts';
import { stageJudgements } from '../../store/matching/staged-judgements.ts';
import { engineInForce, keptAsks } from '../matching/pool.ts';
import { assessed, type Judged } from '../matching/save-run.ts';
import type { AdoptionRun, WorldNow } from './snapshot.ts';

/** Judges these needs against all offers of their world, in the place of what was staged for them. */
export async function stageNeeds(
  tx: Tx,
  run: AdoptionRun,
  { world, needs }: { world: WorldNow; needs: readonly Present[] },
): Promise<void> {
  const engine = await engineInForce(tx, run.pool);
  const { asOf } = world;
  const offers = new Map(world.offers.map((offer) => [offer.row.id, offer]));
  const prepared = world.offers.map((offer) => offer.prepared);
  const ranking = { asOf, limit: engine.engine.policy.candidatesPerAsk, proposedOnly: true };
  const judged = (await keptAsks(tx, run.pool, needs)).flatMap((ask) =>
    rankOffers(engine.engine, ask.prepared, prepared, ranking).flatMap((pair): Judged[] => {
      const offer = offers.get(pair.offerId);
      return offer === undefined ? [] : [assessed(engine, { pair, ask, offer }, asOf)];
    }),
  );
  const { adoptionId } = run;
  const needIds = needs.map(({ id }) => id);
  await stageJudgements(
    tx,
    { adoptionId, needIds },
    judged.map(({ askId, offerId, editionId, fingerprint, assessment }) => ({
      askId,
      offerId,
      editionId,
      fingerprint,
      score: assessment.score,
      assessment,
    })),
  );
  for (const { id, revision } of needs) run.needs.set(id, revision);
}
