// What is noted of a full run can be held against what was written, and against what is there.
import { eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOf } from '../../src/actions/hash.ts';
import { replayAssessment } from '../../src/actions/replay-assessment.ts';
import { replayRun } from '../../src/actions/replay-run.ts';
import { adoptions, runs } from '../../src/db/schema/runs.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { fullRun } from '../support/full-run.ts';
import { asService } from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';
import { otherWeights, requestedAdoption, runAsWorker } from '../support/policies.ts';
import { readProposal } from '../support/proposals.ts';

let database: TestDatabase;
let desk: Desk;
let needId: string;
let offerId: string;
beforeAll(async () => {
  database = await openDatabase();
  desk = await openDesk(database);
  const matched = await desk.recommended();
  ({ offerId } = matched);
  needId = matched.need.id;
});
afterAll(async () => {
  await database.close();
});

/** What that run read. */
const versions = (version = 1) => ({
  needs: [{ id: needId, version }],
  offers: [{ id: offerId, version: 1 }],
});

async function faultsOf(id: string): Promise<string[]> {
  const { checks } = await replayRun(desk.as('officer'), id);
  return checks.flatMap(({ faults }) => faults.map(({ code }) => code));
}

test('a run whose manifest is whole is verified', async () => {
  const replayed = await replayRun(desk.as('officer'), await fullRun(database, versions()));
  expect(replayed).toMatchObject({ outcome: 'verified', manifest: versions() });
});

test.each<[string, object, string]>([
  ['another hash', { manifestHash: hashOf('another') }, 'fingerprint'],
  ['another engine', { engineVersion: '0.9.0' }, 'engine-data'],
  ['other counts', { proposals: 7 }, 'counts'],
])('a run with %s than its manifest is not', async (_what, columns, fault) => {
  expect(await faultsOf(await fullRun(database, versions(), columns))).toEqual([fault]);
});

test('a run that read a version that is not there is not', async () => {
  expect(await faultsOf(await fullRun(database, versions(9)))).toEqual(['version-missing']);
});

test('a run of one need has no manifest', async () => {
  const [run] = await asService(database, (tx) =>
    tx.select({ id: runs.id }).from(runs).where(isNull(runs.manifest)),
  );
  await expect(replayRun(desk.as('officer'), run?.id ?? '')).rejects.toMatchObject({
    kind: 'conflict',
    code: 'run-without-manifest',
  });
});

test('others than the secretariat find no run', async () => {
  const id = await fullRun(database);
  await expect(replayRun(desk.as('ecuador'), id)).rejects.toMatchObject({ kind: 'not-found' });
});

test('an adoption leaves a run that is verified, and assessments that replay the same', async () => {
  const { reference, assessment } = await desk.recommended();
  const supervisor = await buildPerson(database, 'oas-gs', 'supervisor');
  const { adoptionId } = await requestedAdoption(
    database,
    { officer: desk.people.officer, supervisor },
    // Nothing reaches it: what somebody recommended stays, and is judged without being proposed.
    { weights: otherWeights, threshold: 1_000_000 },
  );
  await runAsWorker(database.worker, adoptionId);
  const [run] = await asService(database, (tx) =>
    tx
      .select({ id: runs.id })
      .from(adoptions)
      .innerJoin(runs, eq(runs.id, adoptions.runId))
      .where(eq(adoptions.id, adoptionId)),
  );
  expect(await replayRun(desk.as('officer'), run?.id ?? '')).toMatchObject({ outcome: 'verified' });
  const judgedAnew = (await readProposal(database, reference)).assessment?.id;
  expect(judgedAnew).not.toBe(assessment);
  expect(
    await replayAssessment(desk.as('officer'), reference, { assessment: judgedAnew }),
  ).toMatchObject({ outcome: 'same', assessment: { proposed: false } });
  expect(await replayAssessment(desk.as('officer'), reference, { assessment })).toMatchObject({
    outcome: 'same',
    assessment: { proposed: true },
  });
});
