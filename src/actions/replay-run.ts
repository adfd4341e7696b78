// Whether the manifest of a full run is the one that was written, and what it read is still there.
import { withActor } from '../db/client.ts';
import { demand } from '../domain/access.ts';
import { conflict } from '../domain/errors.ts';
import { type CheckResult, outcomeOf, type ReplayOutcome, unless } from '../domain/replay.ts';
import type { RunManifest } from '../domain/run-manifest.ts';
import { findRunVisibleTo, listMissingVersions, type Run } from '../store/matching/run-reads.ts';
import type { Context } from './context.ts';
import { hashOf } from './hash.ts';

export type RunReplay = {
  run: Run;
  manifest: RunManifest;
  /** `verified` at best: which seats were left at each pair, its assessment alone knows. */
  outcome: Exclude<ReplayOutcome, 'same'>;
  checks: CheckResult[];
};

/**
 * Verifies the manifest of a full run by its hash, against the engine data that the run names, and
 * every version in it. Throws `not-found`, `forbidden`, or the conflict `run-without-manifest`.
 */
export async function replayRun(context: Context, id: string): Promise<RunReplay> {
  const { actor } = context;
  return await withActor(context.db, actor, async (tx) => {
    const run = await findRunVisibleTo(tx, actor, id);
    demand(actor, 'run.replay');
    const { manifest } = run;
    if (manifest === null) throw conflict('run-without-manifest');
    const missing = await listMissingVersions(tx, manifest);
    const checks: CheckResult[] = [
      { check: 'manifest', skipped: null, faults: manifestFaults(run, manifest) },
      {
        check: 'manifest-versions',
        skipped: null,
        faults: missing.flatMap((version) => unless(false, 'version-missing', version)),
      },
    ];
    const outcome = outcomeOf(checks) === 'different' ? 'different' : 'verified';
    return { run, manifest, outcome, checks };
  });
}

function manifestFaults(run: Run, manifest: RunManifest) {
  const { engineVersion, policyId, thesaurusId, lexiconId, membershipId } = run;
  const named = { engineVersion, policyId, thesaurusId, lexiconId, membershipId };
  const { pairs, judgements } = manifest.counts;
  return [
    ...unless(hashOf(manifest) === run.manifestHash, 'fingerprint'),
    ...unless(hashOf({ ...manifest, ...named }) === hashOf(manifest), 'engine-data'),
    ...unless(pairs === run.pairs && judgements === run.proposals, 'counts'),
  ];
}
