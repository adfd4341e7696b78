// Brings the proposals of a world in step with what was staged, in the transaction of the switch.
import type { Tx } from '../../db/client.ts';
import type { ProposalStatus } from '../../domain/status.ts';
import { judge } from '../../matching/engine.ts';
import { listStaged } from '../../store/matching/staged-judgements.ts';
import {
  type ExistingProposal,
  listExistingProposals,
  saveAssessments,
  updateProposals,
} from '../../store/proposals/proposals.ts';
import { engineInForce, type KeptAsk, keptAsks } from '../matching/pool.ts';
import { assessed, type Judged, saveRun } from '../matching/save-run.ts';
import type { AdoptionRun, WorldNow } from './snapshot.ts';

/** Needs whose proposals are brought in step at a time. */
const batchSize = 200;

export type Result = Pick<Judged, 'askId' | 'offerId' | 'editionId' | 'fingerprint'>;

export type InStep = { asks: readonly KeptAsk[]; results: readonly Result[] };

type Step = { now: Date; randomBytes(size: number): Uint8Array };

/** Saves what is staged for a world, as a run of each need would; answers the asks and what was said. */
export async function bringInStep(
  tx: Tx,
  { run, world }: { run: AdoptionRun; world: WorldNow },
  step: Step,
): Promise<InStep> {
  const { engine } = await engineInForce(tx, run.pool);
  const asks: KeptAsk[] = [];
  const results: Result[] = [];
  for (let start = 0; start < world.needs.length; start += batchSize) {
    const needs = world.needs.slice(start, start + batchSize);
    const needIds = needs.map(({ id }) => id);
    const existing = await listExistingProposals(tx, { needIds });
    const judged = (await listStaged(tx, run.adoptionId, needIds)).map(
      (staged): Judged => ({ ...staged, parts: staged.assessment.parts }),
    );
    const limit = engine.policy.candidatesPerAsk;
    await saveRun(tx, { existing, judged, limit, ...step });
    await reassessDecided(tx, { run, world }, { existing, judged, now: step.now });
    asks.push(...(await keptAsks(tx, run.pool, needs)));
    results.push(...judged.map(resultOf));
  }
  return { asks, results };
}

/** What somebody has decided for stays where it is when it is no longer among the best. */
const decidedFor: readonly ProposalStatus[] = ['recommended', 'approved', 'consulting', 'agreed'];

/**
 * Gives proposals that stay, though the run would not propose them, their judgement under the new
 * policy: nothing in the queue is shown with points of another one. Where no gate lets the pair pass
 * any more there is none to give: what waits for approval is marked, since it cannot be approved.
 */
async function reassessDecided(
  tx: Tx,
  { run, world }: { run: AdoptionRun; world: WorldNow },
  { existing, judged, now }: { existing: ExistingProposal[]; judged: Judged[]; now: Date },
): Promise<void> {
  const proposed = new Set(judged.map(pairKey));
  const staying = existing.filter(
    (proposal) => decidedFor.includes(proposal.status) && !proposed.has(pairKey(proposal)),
  );
  if (staying.length === 0) return;
  const engine = await engineInForce(tx, run.pool);
  const ids = new Set(staying.map(({ needId }) => needId));
  const needs = world.needs.filter(({ id }) => ids.has(id));
  const asks = new Map((await keptAsks(tx, run.pool, needs)).map((ask) => [ask.row.id, ask]));
  const offers = new Map(world.offers.map((offer) => [offer.row.id, offer]));
  const reassessed = staying.flatMap(({ id, askId, offerId, editionId }) => {
    const ask = asks.get(askId);
    const offer = offers.get(offerId);
    if (ask === undefined || offer === undefined) return [];
    const editions = offer.prepared.offer.editions.filter((edition) => edition.id === editionId);
    const only = { ...offer.prepared, offer: { ...offer.prepared.offer, editions } };
    const pair = judge(engine.engine, ask.prepared, only, world.asOf);
    if (pair === null) return [];
    return [{ ...assessed(engine, { pair, ask, offer }, world.asOf).assessment, proposalId: id }];
  });
  await saveAssessments(tx, reassessed);
  const judgedAnew = new Set(reassessed.map(({ proposalId }) => proposalId));
  const impossible = staying.filter(
    ({ id, status }) => status === 'recommended' && !judgedAnew.has(id),
  );
  await updateProposals(
    tx,
    impossible.map(({ id }) => id),
    { reconfirmAt: now },
  );
}

function pairKey(pair: { askId: string; offerId: string; editionId: string | null }): string {
  return `${pair.askId} ${pair.offerId} ${pair.editionId}`;
}

function resultOf({ askId, offerId, editionId, fingerprint }: Judged): Result {
  return { askId, offerId, editionId, fingerprint };
}
