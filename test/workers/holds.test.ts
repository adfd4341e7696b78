// Seats that were held for an answer that did not come.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { approveProposal } from '../../src/actions/approve-proposal.ts';
import { recommendProposal } from '../../src/actions/recommend-proposal.ts';
import { releaseLapsedHolds } from '../../src/actions/release-lapsed-holds.ts';
import { editions } from '../../src/db/schema/editions.ts';
import { outbox } from '../../src/db/schema/operations.ts';
import { proposals } from '../../src/db/schema/proposals.ts';
import { startWorkers } from '../../workers/start.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { submittedNeed } from '../support/needs.ts';
import { asService, now } from '../support/offers.ts';
import { bestProposal, matcherOf, readProposal } from '../support/proposals.ts';
import { until } from '../support/until.ts';
import { buildActors, daysLater, three, timesDone } from './clock.ts';
import { emptyOutbox, silent, workFor } from './support.ts';

let database: TestDatabase;
let actors: Awaited<ReturnType<typeof buildActors>>;

beforeAll(async () => {
  database = await openDatabase();
  actors = await buildActors(database);
});

afterAll(async () => {
  await database.close();
});

/** An approved proposal that holds its seat until thirty days from `now`. */
async function approvedProposal() {
  await actors.offerOf();
  const need = await submittedNeed(actors.as('ecuador'));
  const { reference, assessment } = await bestProposal(database, matcherOf(database, now), need);
  const judged = { assessment: assessment.id };
  await recommendProposal(actors.as('officer'), reference, { ...judged, reason: 'fits-need' });
  await approveProposal(actors.as('approver'), reference, { ...judged, reason: 'as-recommended' });
  const { id } = await readProposal(database, reference);
  const taken = async (): Promise<number> => {
    const rows = await asService(database, (tx) =>
      tx
        .select({ seats: editions.seatsTaken })
        .from(proposals)
        .innerJoin(editions, eq(editions.id, proposals.editionId))
        .where(eq(proposals.id, id)),
    );
    return rows[0]?.seats ?? 0;
  };
  return { id, reference, need, taken };
}

test('holds lapse at their deadline: the seat is free, the need is matched again', async () => {
  const { id, reference, need, taken } = await approvedProposal();
  const held = await taken();
  await releaseLapsedHolds(daysLater(database, 29));
  expect(await readProposal(database, reference)).toMatchObject({ status: 'approved' });
  await emptyOutbox(database);
  await three(() => releaseLapsedHolds(daysLater(database, 30)));

  expect(await readProposal(database, reference)).toMatchObject({ status: 'lapsed' });
  expect(await taken()).toBe(held - 1);
  expect(await timesDone(database, 'proposal.lapse', id)).toBe(1);
  const jobs = await asService(database, (tx) => tx.select().from(outbox));
  expect(jobs.map(({ job, payload }) => [job, payload['needId'] ?? null])).toEqual([
    ['propose-matches-for-need', need.id],
    ['propose-matches-for-offer', null],
  ]);
});

test('holds lapse once with two processes at work', async () => {
  const { id, reference } = await approvedProposal();
  const start = async () =>
    await startWorkers({
      db: database.worker,
      url: database.url,
      queue: { kind: 'postgres', url: database.url },
      work: workFor(async () => undefined),
      log: silent,
    });
  const workers = await Promise.all([start(), start()]);
  onTestFinished(async () => {
    await Promise.all(workers.map(async ({ close }) => await close()));
  });
  await until(async () => (await readProposal(database, reference)).status === 'lapsed');

  expect(await timesDone(database, 'proposal.lapse', id)).toBe(1);
});
