// Writes down what a run of the engine found.
import type { Tx } from '../../db/client.ts';
import { engineVersion } from '../../matching/engine.ts';
import type { JudgedPair } from '../../matching/model.ts';
import {
  type ExistingProposal,
  insertProposals,
  listRejections,
  type NewAssessment,
  noFirstApproval,
  saveAssessments,
  supersedeProposals,
  trimProposals,
  updateProposals,
} from '../../store/proposals/proposals.ts';
import { fingerprintOf, inputsOf } from './assessment-record.ts';
import { partHashes } from './engine-input.ts';
import { type JudgedNow, planChanges } from './plan.ts';
import type { EngineInForce, KeptAsk, KeptOffer } from './pool.ts';

export type Judged = JudgedNow & { assessment: Omit<NewAssessment, 'proposalId'> };

/** The assessment of a judged pair: everything that it rests on, by id and version. */
export function assessed(
  { policyId, lexiconId, thesaurusId, membershipId }: EngineInForce,
  { pair, ask, offer }: { pair: JudgedPair; ask: KeptAsk; offer: KeptOffer },
  asOf: string,
): Judged {
  const { judgement, askId, offerId, editionId } = pair;
  const judged = { ask: ask.prepared.ask, offer: offer.prepared.offer };
  const row = offer.row.editions.find(({ id }) => id === editionId);
  const edition = judged.offer.editions.find(({ id }) => id === editionId);
  if (row === undefined || edition === undefined) {
    throw new Error('the engine judged an unknown edition');
  }
  const { visibility } = offer.row;
  const parts = partHashes(judged.ask, judged.offer, row);
  const fingerprint = fingerprintOf({ engineVersion, policyId, thesaurusId, parts, judgement });
  return {
    askId,
    offerId,
    editionId,
    fingerprint,
    parts,
    assessment: {
      fingerprint,
      parts,
      engineVersion,
      policyId,
      lexiconId,
      thesaurusId,
      membershipId,
      inputs: inputsOf(judged.ask, judged.offer, { edition, visibility }),
      needVersion: ask.row.needVersion,
      offerVersion: offer.row.version,
      editionVersion: row.version,
      asOf,
      score: judgement.score,
      band: judgement.band,
      proposed: judgement.proposed,
      beneficiaries: judgement.beneficiaries,
      criteria: judgement.criteria,
      concepts: judgement.concepts,
      reasons: judgement.reasons,
    },
  };
}

type Save = {
  existing: readonly ExistingProposal[];
  judged: readonly Judged[];
  now: Date;
  /** Proposals of an ask that are kept open. */
  limit: number;
  randomBytes(size: number): Uint8Array;
};

/** A new round: who recommended or approved in an earlier one may do so again. */
const anew = {
  status: 'proposed',
  recommendedAt: null,
  recommendedById: null,
  approvedAt: null,
  approvedById: null,
  ...noFirstApproval,
  reasons: null,
} as const;

/** Brings the proposals in step with what was judged. Doing it twice changes nothing. */
export async function saveRun(tx: Tx, save: Save): Promise<{ superseded: string[] }> {
  const { existing, judged, now, limit } = save;
  const rejected = existing.filter(({ status }) => status === 'rejected').map(({ id }) => id);
  const plan = planChanges(existing, judged, await listRejections(tx, rejected));
  const byPair = new Map(plan.fresh.map((it) => [`${it.askId} ${it.offerId}`, it]));
  const inserted = await insertProposals(tx, plan.fresh, save.randomBytes);
  await saveAssessments(tx, [
    ...inserted.flatMap(({ id, askId, offerId }) => {
      const pair = byPair.get(`${askId} ${offerId}`);
      return pair === undefined ? [] : [{ ...pair.assessment, proposalId: id }];
    }),
    ...plan.reassess.map(({ id, judged: pair }) => ({ ...pair.assessment, proposalId: id })),
  ]);
  await updateProposals(tx, plan.reopen, anew);
  await updateProposals(tx, plan.reconsider, { ...anew, reconfirmAt: now });
  await updateProposals(tx, plan.reconfirm, { reconfirmAt: now });
  await supersedeProposals(tx, plan.supersede, { from: ['proposed', 'deferred'], now });
  await trimProposals(tx, { askIds: [...new Set(judged.map(({ askId }) => askId))], limit, now });
  return { superseded: plan.supersede };
}
