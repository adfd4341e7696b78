// Work that comes by the clock: each piece does what it should, once, however many processes try.
import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { approveProposal } from '../../src/actions/approve-proposal.ts';
import { askStaleOffers } from '../../src/actions/ask-stale-offers.ts';
import { cleanOperations } from '../../src/actions/clean-operations.ts';
import { expireRecords } from '../../src/actions/expire-records.ts';
import { recommendProposal } from '../../src/actions/recommend-proposal.ts';
import { releaseLapsedHolds } from '../../src/actions/release-lapsed-holds.ts';
import { renewOffer } from '../../src/actions/renew-offer.ts';
import { editions } from '../../src/db/schema/editions.ts';
import { offers } from '../../src/db/schema/offers.ts';
import { auditEvents, idempotencyKeys, outbox } from '../../src/db/schema/operations.ts';
import { proposals } from '../../src/db/schema/proposals.ts';
import { sources } from '../../src/db/schema/reference.ts';
import { findNeedVisibleTo } from '../../src/store/need-reads.ts';
import { tryTurn } from '../../src/store/turns.ts';
import { runSchedule, type ScheduleDeps } from '../../workers/schedules.ts';
import { startWorkers } from '../../workers/start.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { submittedNeed } from '../support/needs.ts';
import {
  asService,
  countMatchings,
  edition2026,
  now,
  offerInput,
  publishedOffer,
  readOffer,
} from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';
import { bestProposal, matcherOf, readProposal } from '../support/proposals.ts';
import { until } from '../support/until.ts';
import { emptyOutbox, rowOf, silent, workFor } from './support.ts';

let database: TestDatabase;
let people: Awaited<ReturnType<typeof buildPeople>>;

async function buildPeople() {
  return {
    ecuador: await buildPerson(database, 'ecu', 'focal-point'),
    editor: await buildPerson(database, 'unodc', 'provider-editor'),
    officer: await buildPerson(database, 'oas-dtoc', 'officer'),
    approver: await buildPerson(database, 'oas-dtoc', 'approver'),
  };
}

beforeAll(async () => {
  database = await openDatabase();
  people = await buildPeople();
});

afterAll(async () => {
  await database.close();
});

const as = (who: keyof typeof people) => database.as(people[who], { now });
const clockAt = (instant: string) => database.as(system, { now: new Date(instant) });
const daysLater = (days: number) =>
  database.as(system, { now: new Date(now.getTime() + days * 86_400_000) });

async function offerOf(...editions: object[]) {
  const reference = await publishedOffer(
    [as('editor'), as('officer')],
    offerInput({}, ...editions),
  );
  const { id } = await readOffer(database, people.officer, reference);
  const read = async () => await readOffer(database, people.officer, reference);
  return { id, reference, read };
}

/** How often something was done to a record. */
async function timesDone(verb: string, recordId: string): Promise<number> {
  const rows = await asService(database, (tx) =>
    tx
      .select({ id: auditEvents.id })
      .from(auditEvents)
      .where(and(eq(auditEvents.verb, verb), eq(auditEvents.recordId, recordId))),
  );
  return rows.length;
}

/** Two processes at once, and one that comes late. */
async function three(work: () => Promise<number>): Promise<void> {
  await Promise.all([work(), work()]);
  await work();
}

const papers = {
  code: 'papers',
  titles: { en: 'Papers', es: 'Papeles', pt: 'Papéis', fr: 'Papiers' },
  asOf: '2011-11-30',
};

describe('expiry', () => {
  test('closes a need when not even a late start would still be in time', async () => {
    const need = await submittedNeed(as('ecuador'));
    await offerOf();
    const { reference } = await bestProposal(database, matcherOf(database, now), need);
    const read = async () =>
      await asService(database, (tx) => findNeedVisibleTo(tx, system, need.reference));
    await expireRecords(clockAt('2027-03-31T00:00:00Z'));
    expect(await read()).toMatchObject({ status: 'submitted' });
    await three(() => expireRecords(clockAt('2027-04-01T00:00:00Z')));

    expect(await read()).toMatchObject({ status: 'closed', closing: 'expired' });
    expect(await readProposal(database, reference)).toMatchObject({ status: 'superseded' });
    expect(await timesDone('need.expire', need.id)).toBe(1);
  });

  test('takes an offer out of the catalogue the day after its last edition', async () => {
    const offer = await offerOf(
      { ...edition2026, window: { from: '2026-04-01', to: '2026-04-03' } },
      { ...edition2026, label: 'second', window: { from: '2026-05-01', to: '2026-05-03' } },
    );
    const before = await countMatchings(database, offer.id);
    await expireRecords(clockAt('2026-05-03T23:00:00Z'));
    expect(await offer.read()).toMatchObject({ status: 'published' });
    await three(() => expireRecords(clockAt('2026-05-04T00:00:00Z')));

    expect(await offer.read()).toMatchObject({ status: 'expired' });
    expect(await timesDone('offer.expire', offer.id)).toBe(1);
    expect(await countMatchings(database, offer.id)).toBe(before + 1);
  });

  test('leaves an offer with an open-ended edition, and one that a document records', async () => {
    const past = { ...edition2026, window: { from: '2026-04-01', to: '2026-04-03' } };
    const openEnded = await offerOf(past, { ...edition2026, label: 'open', window: null });
    const sourced = await offerOf(past);
    await asService(database, async (tx) => {
      await tx.insert(sources).values(papers);
      await tx
        .update(offers)
        .set({ confirmedAt: null, sourceCode: papers.code })
        .where(eq(offers.id, sourced.id));
    });
    await expireRecords(clockAt('2026-05-04T00:00:00Z'));

    expect(await openEnded.read()).toMatchObject({ status: 'published' });
    expect(await sourced.read()).toMatchObject({ status: 'published' });
  });
});

describe('the freshness of offers', () => {
  const openEnded = { ...edition2026, window: null };

  test('is asked for after a year, once; without an answer the offer leaves the catalogue', async () => {
    const offer = await offerOf(openEnded);
    await askStaleOffers(daysLater(365));
    expect(await timesDone('offer.ask-stale', offer.id)).toBe(0);
    await three(() => askStaleOffers(daysLater(366)));
    expect(await offer.read()).toMatchObject({ status: 'published' });
    expect(await timesDone('offer.ask-stale', offer.id)).toBe(1);
    await askStaleOffers(daysLater(396));
    expect(await offer.read()).toMatchObject({ status: 'published' });
    await three(() => askStaleOffers(daysLater(397)));

    expect(await offer.read()).toMatchObject({ status: 'expired' });
    expect(await timesDone('offer.expire', offer.id)).toBe(1);
  });

  test('is restored by the provider', async () => {
    const offer = await offerOf(openEnded);
    await askStaleOffers(daysLater(366));
    await renewOffer(database.as(people.editor, { now: daysLater(370).now }), offer.reference);
    await askStaleOffers(daysLater(400));

    expect(await offer.read()).toMatchObject({ status: 'published' });
  });

  test('is not asked of examples', async () => {
    const offer = await offerOf(openEnded);
    await asService(database, (tx) =>
      tx.update(offers).set({ example: true }).where(eq(offers.id, offer.id)),
    );
    await askStaleOffers(daysLater(500));

    expect(await timesDone('offer.ask-stale', offer.id)).toBe(0);
  });
});

/** An approved proposal that holds its seat until thirty days from `now`. */
async function approvedProposal() {
  await offerOf();
  const need = await submittedNeed(as('ecuador'));
  const { reference, assessment } = await bestProposal(database, matcherOf(database, now), need);
  const judged = { assessment: assessment.id };
  await recommendProposal(as('officer'), reference, { ...judged, reason: 'fits-need' });
  await approveProposal(as('approver'), reference, { ...judged, reason: 'as-recommended' });
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

describe('holds of seats', () => {
  test('lapse at their deadline: the seat is free, the need is matched again', async () => {
    const { id, reference, need, taken } = await approvedProposal();
    const held = await taken();
    await releaseLapsedHolds(daysLater(29));
    expect(await readProposal(database, reference)).toMatchObject({ status: 'approved' });
    await emptyOutbox(database);
    await three(() => releaseLapsedHolds(daysLater(30)));

    expect(await readProposal(database, reference)).toMatchObject({ status: 'lapsed' });
    expect(await taken()).toBe(held - 1);
    expect(await timesDone('proposal.lapse', id)).toBe(1);
    const jobs = await asService(database, (tx) => tx.select().from(outbox));
    expect(jobs.map(({ job, payload }) => [job, payload['needId'] ?? null])).toEqual([
      ['propose-matches-for-need', need.id],
      ['propose-matches-for-offer', null],
    ]);
  });

  test('lapse once with two processes at work, and all that happens is sealed', async () => {
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

    expect(await timesDone('proposal.lapse', id)).toBe(1);
  });
});

describe('cleaning', () => {
  test('deletes work that was done long ago and old keys, and keeps what failed', async () => {
    await emptyOutbox(database);
    const at = new Date('2026-01-01T00:00:00Z');
    const kept = new Date('2026-01-09T00:00:00Z');
    const row = { job: 'propose-matches-for-need', payload: {}, createdAt: at };
    await asService(database, async (tx) => {
      await tx
        .insert(outbox)
        .values([
          { ...row, doneAt: at },
          { ...row, doneAt: kept },
          { ...row, failedAt: at, failure: 'not-found' },
          row,
        ]);
      const key = { actorId: randomUUID(), route: 'POST /needs', requestHash: '', status: 201 };
      await tx.insert(idempotencyKeys).values([
        { ...key, key: 'old', createdAt: at },
        { ...key, key: 'young', createdAt: kept },
      ]);
    });
    await three(() => cleanOperations(clockAt('2026-01-09T01:00:00Z')));

    const rows = await asService(database, (tx) => tx.select().from(outbox));
    expect(rows.map(({ doneAt, failure }) => doneAt ?? failure)).toEqual([kept, 'not-found', null]);
    const keys = await asService(database, (tx) => tx.select().from(idempotencyKeys));
    expect(keys.map(({ key }) => key)).toEqual(['young']);
  });
});

describe('a tick', () => {
  const deps = (): ScheduleDeps => ({
    db: database.worker,
    log: silent,
    handAgainAfter: 60,
    rememberHead: () => undefined,
  });

  const handed = async (secondsAgo: number): Promise<number> => {
    const [row] = await asService(database, (tx) =>
      tx
        .insert(outbox)
        .values({
          job: 'propose-matches-for-need',
          payload: {},
          handedAt: new Date(Date.now() - secondsAgo * 1000),
        })
        .returning({ id: outbox.id }),
    );
    return row?.id ?? 0;
  };

  test('has what was handed long ago and is not done handed again', async () => {
    const [lost, underWay] = [await handed(90), await handed(30)];
    await runSchedule(deps(), 'hand-again');

    expect((await rowOf(database, lost)).handedAt).toBeNull();
    expect((await rowOf(database, underWay)).handedAt).not.toBeNull();
  });

  test('is left to the process that has the turn', async () => {
    const lost = await handed(90);
    await asService(database, async (tx) => {
      expect(await tryTurn(tx, 'schedule hand-again')).toBe(true);
      await runSchedule(deps(), 'hand-again');
    });
    expect((await rowOf(database, lost)).handedAt).not.toBeNull();
    await runSchedule(deps(), 'hand-again');

    expect((await rowOf(database, lost)).handedAt).toBeNull();
  });
});
