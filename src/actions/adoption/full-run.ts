// What is noted of a full run: its engine data, every version that it read, and a hash of what it said.
import type { Tx } from '../../db/client.ts';
import type { RunManifest } from '../../domain/run-manifest.ts';
import { engineVersion } from '../../matching/engine.ts';
import type { insertRun } from '../../store/matching/runs.ts';
import { hashOf } from '../hash.ts';
import { engineInForce } from '../matching/pool.ts';
import type { InStep } from './bring-in-step.ts';
import type { AdoptionRun, WorldNow } from './snapshot.ts';

type Version = RunManifest['needs'][number];

/** The row of the run, with its manifest. */
export async function fullRun(
  tx: Tx,
  run: AdoptionRun,
  { steps, startedAt }: { steps: readonly { world: WorldNow; step: InStep }[]; startedAt: Date },
): Promise<Parameters<typeof insertRun>[1]> {
  const { policyId, thesaurusId, lexiconId, membershipId } = await engineInForce(tx, run.pool);
  const ids = { engineVersion, policyId, thesaurusId, lexiconId, membershipId };
  const asks = steps.flatMap(({ step }) => step.asks);
  const offers = steps.flatMap(({ world }) => world.offers);
  const results = steps.flatMap(({ step }) => step.results);
  const pairs = steps.reduce(
    (sum, { world, step }) => sum + step.asks.length * world.offers.length,
    0,
  );
  const manifest: RunManifest = {
    ...ids,
    worlds: steps.map(({ world }) => ({ source: world.world, asOf: world.asOf })),
    needs: inOrder(asks.map(({ row }) => ({ id: row.needId, version: row.needVersion }))),
    offers: inOrder(offers.map(({ row }) => ({ id: row.id, version: row.version }))),
    editions: inOrder(
      offers.flatMap(({ row }) => row.editions.map(({ id, version }) => ({ id, version }))),
    ),
    counts: { asks: asks.length, pairs, judgements: results.length },
    results: hashOf(
      results
        .map(({ askId, offerId, editionId, fingerprint }) => [
          askId,
          offerId,
          editionId,
          fingerprint,
        ])
        .sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)),
    ),
  };
  return {
    ...ids,
    trigger: 'full',
    asOf: run.today,
    pairs,
    proposals: results.length,
    manifest,
    manifestHash: hashOf(manifest),
    startedAt,
    endedAt: new Date(),
  };
}

/** Each version once, in the order of the ids. */
function inOrder(versions: readonly Version[]): Version[] {
  const byId = new Map(versions.map((version) => [version.id, version]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
