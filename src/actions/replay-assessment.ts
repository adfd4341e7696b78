// Replay: a past assessment is made again from what it names, or at least its figures are checked.
import { type Tx, withActor } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import type { Judgement } from '../domain/assessment.ts';
import { canonicalJson } from '../domain/canonical.ts';
import { notFound } from '../domain/errors.ts';
import {
  arithmeticFaults,
  type CheckResult,
  judgementFaults,
  outcomeOf,
  type ReplayCheck,
  type ReplayFault,
  type ReplayOutcome,
  type SkipReason,
  unless,
} from '../domain/replay.ts';
import { editableParts } from '../domain/review.ts';
import {
  createEngine,
  engineVersion,
  judge,
  prepareAsk,
  prepareOffer,
} from '../matching/engine.ts';
import {
  type Assessed,
  type Assessment,
  findAssessedVisibleTo,
  findJudged,
  findMemberships,
} from '../store/matching/assessed.ts';
import { findEngineDataOf } from '../store/matching/engine-data.ts';
import type { AskRow, EditionRow, OfferRow } from '../store/matching/matchables.ts';
import { noteRead } from '../store/needs/need-read-log.ts';
import type { Context } from './context.ts';
import { fingerprintOf } from './matching/assessment-record.ts';
import { partHashes } from './matching/engine-input.ts';
import type { SharedEngine } from './matching/pool.ts';
import { eligibleBy, type Rebuilt, rebuildPair } from './matching/rebuild.ts';

export type Replay = {
  reference: string;
  assessment: Assessment;
  /** The engine of this program; `assessment.engineVersion` is the one that judged. */
  engineVersion: string;
  policyVersion: string;
  outcome: ReplayOutcome;
  checks: CheckResult[];
};

/**
 * Judges again what an assessment of a proposal judged (the present one, where none is named) and
 * compares byte for byte. Where another engine version judged, or the inputs were not kept yet, the
 * arithmetic and the versions are checked alone. Throws `not-found` and `forbidden`.
 */
export async function replayAssessment(
  context: Context & { engine?: SharedEngine },
  reference: string,
  { assessment: named }: { assessment?: string | undefined } = {},
): Promise<Replay> {
  const { actor } = context;
  return await withActor(context.db, actor, async (tx) => {
    const found = await findAssessedVisibleTo(tx, actor, { reference, assessment: named });
    demand(actor, 'proposal.replay');
    const { assessment } = found;
    if (assessment === null) throw notFound(named ?? reference);
    const read = { ...found.need, ownerId: found.ownerId, version: assessment.needVersion };
    await noteRead(tx, actor, read, context.now);
    const data = await findEngineDataOf(tx, assessment);
    const checks = [
      checked('arithmetic', arithmeticFaults(assessment, data.policy)),
      checked('record', recordFaults(assessment)),
      ...(await checkInputs(tx, found, { assessment, data, engine: context.engine })),
    ];
    const { policyVersion } = data;
    return {
      reference: found.reference,
      assessment,
      engineVersion,
      policyVersion,
      outcome: outcomeOf(checks),
      checks,
    };
  });
}

const checked = (check: ReplayCheck, faults: ReplayFault[]): CheckResult => ({
  check,
  skipped: null,
  faults,
});

const skippedFor = (check: ReplayCheck, skipped: SkipReason): CheckResult => ({
  check,
  skipped,
  faults: [],
});

/** What an assessment says, as the engine said it. */
function judgementOf(assessment: Assessment): Judgement {
  const { beneficiaries, criteria, score, band, proposed, concepts, reasons } = assessment;
  return { beneficiaries, criteria, score, band, proposed, concepts, reasons };
}

function recordFaults(assessment: Assessment): ReplayFault[] {
  const fingerprint = fingerprintOf({ ...assessment, judgement: judgementOf(assessment) });
  return unless(fingerprint === assessment.fingerprint, 'fingerprint');
}

type EngineData = Awaited<ReturnType<typeof findEngineDataOf>>;
type Named = {
  assessment: Assessment;
  data: EngineData;
  /** The engine at hand, which may be of the same policy and thesaurus. */
  engine: SharedEngine | undefined;
};

/** The checks that need what was judged: all of it, in the versions that the assessment names. */
async function checkInputs(tx: Tx, found: Assessed, named: Named): Promise<CheckResult[]> {
  const { assessment } = named;
  const { ask, offer } = await findJudged(tx, found, assessment);
  const edition = offer?.editions[0];
  if (ask === undefined || offer === undefined || edition === undefined) {
    const missing = { need: ask, offer, edition };
    return [checked('versions', missingVersions(missing, assessment))];
  }
  const rows = { ask, offer, edition };
  const pair = rebuildPair(rows, assessment.inputs);
  return [
    checked('versions', partFaults(pair, assessment)),
    await checkGroups(tx, offer, assessment),
    checkJudgement(pair, named),
  ];
}

type Present = {
  need: AskRow | undefined;
  offer: OfferRow | undefined;
  edition: EditionRow | undefined;
};

function missingVersions(present: Present, assessment: Assessment): ReplayFault[] {
  const { needVersion, offerVersion, editionVersion } = assessment;
  return [
    ...unless(present.need !== undefined, 'version-missing', {
      record: 'need',
      version: needVersion,
    }),
    ...unless(present.offer !== undefined, 'version-missing', {
      record: 'offer',
      version: offerVersion,
    }),
    ...unless(present.edition !== undefined, 'version-missing', {
      record: 'edition',
      version: editionVersion ?? 0,
    }),
  ];
}

/** Who was eligible is known of assessments alone that kept their inputs. */
function partFaults({ ask, offer, edition }: Rebuilt, assessment: Assessment): ReplayFault[] {
  const now = partHashes(ask, offer, edition);
  const known = editableParts.filter(
    (part) => part !== 'eligibility' || assessment.inputs !== null,
  );
  return known.flatMap((part) => unless(now[part] === assessment.parts[part], 'part', { part }));
}

async function checkGroups(
  tx: Tx,
  row: OfferRow,
  { inputs, membershipId, asOf }: Assessment,
): Promise<CheckResult> {
  if (inputs === null || membershipId === null) return skippedFor('groups', 'inputs-not-kept');
  const { visibility, eligible } = inputs.offer;
  const memberships = await findMemberships(tx, membershipId);
  const resolved = eligibleBy(memberships, { offer: { ...row, visibility }, asOf });
  return checked('groups', unless(canonicalJson(resolved) === canonicalJson(eligible), 'eligible'));
}

function checkJudgement(
  { ask, offer }: Rebuilt,
  { assessment, data, engine: atHand }: Named,
): CheckResult {
  if (assessment.engineVersion !== engineVersion) return skippedFor('judgement', 'other-engine');
  if (assessment.inputs === null) return skippedFor('judgement', 'inputs-not-kept');
  const engine = engineOf(data, atHand);
  const prepared = { ask: prepareAsk(engine, ask), offer: prepareOffer(engine, offer) };
  const judged = judge(engine, prepared.ask, prepared.offer, assessment.asOf);
  return checked('judgement', judgementFaults(judgementOf(assessment), judged?.judgement ?? null));
}

/** The engine at hand where it was made of the same data: making one takes most of a second. */
function engineOf(data: EngineData, atHand: SharedEngine | undefined) {
  const made = atHand?.made;
  const isSame = made?.policyId === data.policyId && made?.thesaurusId === data.thesaurusId;
  return isSame && made ? made.engine : createEngine(data);
}
