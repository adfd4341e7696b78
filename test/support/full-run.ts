// A full run as an adoption notes it.
import { hashOf } from '../../src/actions/hash.ts';
import type { RunManifest } from '../../src/domain/run-manifest.ts';
import { engineVersion } from '../../src/matching/engine.ts';
import { findEngineData } from '../../src/store/matching/engine-data.ts';
import { insertRun } from '../../src/store/matching/runs.ts';
import type { TestDatabase } from './database.ts';
import { asService, now } from './offers.ts';

type Versions = Partial<Pick<RunManifest, 'needs' | 'offers' | 'editions'>>;

/** Notes a run that read these versions; `columns` say otherwise than its manifest. Gives its id. */
export async function fullRun(
  database: TestDatabase,
  versions: Versions = {},
  columns: Partial<Parameters<typeof insertRun>[1]> = {},
): Promise<string> {
  return await asService(database, async (tx) => {
    const { policyId, thesaurusId, lexiconId, membershipId } = await findEngineData(tx);
    const ids = { engineVersion, policyId, thesaurusId, lexiconId, membershipId };
    const manifest: RunManifest = {
      ...ids,
      worlds: [{ source: null, asOf: '2026-03-01' }],
      needs: [],
      offers: [],
      editions: [],
      ...versions,
      counts: { asks: 1, pairs: 1, judgements: 1 },
      results: hashOf([]),
    };
    return await insertRun(tx, {
      ...ids,
      trigger: 'full',
      asOf: '2026-03-01',
      pairs: 1,
      proposals: 1,
      manifest,
      manifestHash: hashOf(manifest),
      startedAt: now,
      endedAt: now,
      ...columns,
    });
  });
}
