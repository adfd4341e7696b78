// The adoption of a policy: a run beside the queue, then one switch; whatever happens meanwhile.
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { adoptPolicy } from '../../src/actions/adopt-policy.ts';
import { approveProposal } from '../../src/actions/approve-proposal.ts';
import { editNeed } from '../../src/actions/edit-need.ts';
import { hashOf } from '../../src/actions/hash.ts';
import { proposeMatchesForNeed } from '../../src/actions/propose-matches.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { suspendOffer } from '../../src/actions/suspend-offer.ts';
import { connect, withActor } from '../../src/db/client.ts';
import { runs, stagedJudgements } from '../../src/db/schema/runs.ts';
import { listQueue } from '../../src/store/queue.ts';
import { hold, killWorkers, untilBlocked } from '../support/blocking.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { approval, type Desk, openDesk } from '../support/desk.ts';
import { needInput, submittedNeed } from '../support/needs.ts';
import { now, offerInput, publishedOffer } from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';
import {
  draftedPolicy,
  otherWeights,
  type PolicyPeople,
  policyInForce,
  requestedAdoption,
  runAsWorker,
} from '../support/policies.ts';
import { bestProposal, matcherOf, proposalsOf, readProposal } from '../support/proposals.ts';

let database: TestDatabase;
let desk: Desk;
let people: PolicyPeople;
beforeEach(async () => {
  database = await openDatabase();
  desk = await openDesk(database);
  const { officer } = desk.people;
  people = { officer, supervisor: await buildPerson(database, 'oas-dtoc', 'supervisor') };
});
afterEach(async () => {
  await database.close();
});

const read = async () =>
  await withActor(database.worker, system, (tx) =>
    listQueue(tx, { list: 'queue' }, { limit: 100 }),
  );

/** What the queue shows of each proposal. */
async function shown(): Promise<Record<string, string>> {
  const listed = (await read()).flatMap((need) =>
    need.asks.flatMap(({ proposals }) =>
      proposals.map(
        ({ reference, status, score, band }) =>
          [reference, `${status} ${score} ${band} ${need.urgencyDays}`] as const,
      ),
    ),
  );
  return Object.fromEntries(listed);
}

/** The versions of the policies by which the proposals of these needs were judged. */
async function policiesOf(...needs: { reference: string }[]): Promise<string[]> {
  const found = await Promise.all(
    needs.map(async ({ reference }) => await proposalsOf(database, reference)),
  );
  const open = found.flat().filter(({ status }) => status !== 'superseded');
  return [...new Set(open.map(({ assessment }) => assessment?.policyVersion ?? 'none'))];
}

async function published(content: object = {}): Promise<string> {
  return await publishedOffer(
    [desk.as('editor'), desk.as('officer')],
    offerInput({ title: 'Workshop on tracing firearms', ...content }),
  );
}

/** Files needs and matches them under the policy in force. */
async function matched(count: number) {
  const matcher = matcherOf(database, now);
  const needs: { id: string; reference: string }[] = [];
  for (let number = 0; number < count; number += 1) {
    const need = await submittedNeed(desk.as('ecuador'), { participants: number + 1 });
    await proposeMatchesForNeed(matcher, { needId: need.id }, null);
    needs.push(need);
  }
  return needs;
}

const everywhere = (changes: object = {}) => ({
  weights: otherWeights,
  threshold: 1,
  ...changes,
});

describe('an adoption', () => {
  test('judges everything under the new policy before the queue goes over to it', async () => {
    await published();
    await published({ kind: 'workshop' });
    const needs = await matched(3);
    const before = await shown();
    const { version, adoptionId } = await requestedAdoption(database, people);
    expect(await shown()).toEqual(before);

    await runAsWorker(database.worker, adoptionId);

    expect(await policyInForce(database)).toMatchObject({ version, status: 'in-force' });
    expect(await policiesOf(...needs)).toEqual([version]);
    const after = await shown();
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const [reference, judged] of Object.entries(after)) {
      expect(judged).not.toBe(before[reference]);
    }
  });

  test('leaves a run with its manifest, and nothing staged', async () => {
    await published();
    await matched(2);
    const { adoptionId } = await requestedAdoption(database, people);
    await runAsWorker(database.worker, adoptionId);

    const [staged, all] = await withActor(database.worker, system, async (tx) => [
      await tx.select().from(stagedJudgements),
      await tx.select().from(runs),
    ]);
    const full = all.filter(({ trigger }) => trigger === 'full');
    expect(staged).toEqual([]);
    expect(full).toMatchObject([
      {
        policyId: (await policyInForce(database)).id,
        manifest: { counts: { asks: 2, pairs: 2, judgements: 2 } },
        proposals: 2,
      },
    ]);
    expect(full[0]?.manifestHash).toBe(hashOf(full[0]?.manifest));
  });

  test('gives the same result whatever order the records came in, and however often it runs', async () => {
    await published();
    const needs = await matched(2);
    const { adoptionId } = await requestedAdoption(database, people);
    await runAsWorker(database.worker, adoptionId);
    const once = await shown();
    await runAsWorker(database.worker, adoptionId);
    for (const need of needs) {
      await proposeMatchesForNeed(matcherOf(database, now), { needId: need.id }, null);
    }
    expect(await shown()).toEqual(once);
  });

  test('never shows a queue in which two policies are mixed', async () => {
    await published();
    await published({ kind: 'seminar' });
    await matched(6);
    const before = await shown();
    const { adoptionId } = await requestedAdoption(
      database,
      people,
      everywhere({ maxPerAsk: 1, queue: { urgency: { normal: 3 } } }),
    );
    const reads: Record<string, string>[] = [];
    let isOver = false;
    const reading = Promise.all(
      [1, 2, 3].map(async () => {
        while (!isOver) reads.push(await shown());
      }),
    );
    await runAsWorker(database.worker, adoptionId);
    isOver = true;
    await reading;
    const after = await shown();
    const mixed = reads.filter(
      (one) => hashOf(one) !== hashOf(before) && hashOf(one) !== hashOf(after),
    );
    expect(mixed).toEqual([]);
    expect(reads.length).toBeGreaterThan(2);
    expect(Object.keys(after)).toHaveLength(6);
  });
});

describe('decisions', () => {
  const nothing = everywhere({ threshold: 1_000_000, bands: { strong: 1_000_000 } });

  test('stay where they are, with their judgement under the new policy', async () => {
    const approved = await desk.recommended();
    await approveProposal(desk.as('approver'), approved.reference, approval(approved.assessment));
    const recommended = await desk.recommended();
    const rejected = await desk.recommended();
    const rejection = { assessment: rejected.assessment, reason: 'wrong-topic' };
    await rejectProposal(desk.as('approver'), rejected.reference, rejection);

    const { version, adoptionId } = await requestedAdoption(database, people, nothing);
    await runAsWorker(database.worker, adoptionId);

    const judged = { policyVersion: version };
    expect(await readProposal(database, approved.reference)).toMatchObject({
      status: 'approved',
      reconfirmAt: null,
      assessment: judged,
      holds: [{ seats: 1 }],
    });
    expect(await readProposal(database, recommended.reference)).toMatchObject({
      status: 'recommended',
      reconfirmAt: null,
      assessment: judged,
    });
    expect(await readProposal(database, rejected.reference)).toMatchObject({ status: 'rejected' });
  });

  test('leave the rest to the new policy: what it would not propose leaves the queue', async () => {
    await published();
    const needs = await matched(2);
    const { adoptionId } = await requestedAdoption(database, people, nothing);
    await runAsWorker(database.worker, adoptionId);
    expect(await policiesOf(...needs)).toEqual([]);
    expect(await shown()).toEqual({});
  });

  test('that the gates of the new policy forbid are marked for whoever would approve', async () => {
    const window = { from: '2026-06-01', to: '2026-08-31' };
    const { reference } = await desk.recommended({ window });
    const strict = everywhere({ gates: { latestStartAfterNeed: 0 } });
    const { adoptionId } = await requestedAdoption(database, people, strict);
    await runAsWorker(database.worker, adoptionId);
    expect(await readProposal(database, reference)).toMatchObject({
      status: 'recommended',
      reconfirmAt: now,
    });
  });
});

describe('what moves while it runs', () => {
  test('is judged again, and nothing is lost', async () => {
    const suspended = await published({ title: 'Seminar on tracing firearms', kind: 'seminar' });
    await published();
    const [first, second] = await matched(2);
    if (first === undefined || second === undefined) throw new Error('no needs');
    const { version, adoptionId } = await requestedAdoption(database, people);
    const held = await hold(
      database,
      sql`select id from asks where need_id = ${first.id} for update`,
    );
    const running = runAsWorker(database.worker, adoptionId);
    await untilBlocked(database);

    await editNeed(desk.as('ecuador'), second.reference, needInput({ participants: 9 }));
    const [third] = await matched(1);
    await suspendOffer(desk.as('editor'), suspended);
    const fresh = await published({ title: 'Course on tracing seized firearms' });
    await held.release();
    await running;

    if (third === undefined) throw new Error('no need');
    expect(await policiesOf(first, second, third)).toEqual([version]);
    for (const need of [first, second, third]) {
      const open = (await proposalsOf(database, need.reference)).filter(
        ({ status }) => status === 'proposed',
      );
      expect(open.map(({ offer }) => offer)).toContain(fresh);
      expect(open.map(({ offer }) => offer)).not.toContain(suspended);
    }
    const [edited] = await proposalsOf(database, second.reference);
    expect(edited).toMatchObject({ assessment: { needVersion: 2 } });
  });

  test('waits where it is matched during the switch, and is then matched under the new policy', async () => {
    await published();
    const [need] = await matched(1);
    if (need === undefined) throw new Error('no need');
    const { version, adoptionId } = await requestedAdoption(database, people);
    const held = await hold(database, sql`select id from proposals for update`);
    const running = runAsWorker(database.worker, adoptionId);
    await untilBlocked(database);
    const late = await submittedNeed(desk.as('ecuador'));
    const matching = bestProposal(database, matcherOf(database, now), late);
    await held.release();
    await Promise.all([running, matching]);
    expect(await policiesOf(need, late)).toEqual([version]);
  });
});

describe('interrupted', () => {
  const places = {
    'while it judges': (need: string) =>
      sql`select id from asks where need_id = ${need} for update`,
    'in the middle of the switch': () => sql`select id from proposals for update`,
  };

  test.each(Object.entries(places))(
    '%s, it starts over and ends in the same state',
    async (_, lock) => {
      await published();
      const needs = await matched(3);
      const before = await shown();
      const { version, adoptionId } = await requestedAdoption(database, people);
      const held = await hold(database, lock(needs[2]?.id ?? ''));
      const doomed = connect(database.url, 'enlace_worker', 4);
      const dying = runAsWorker(doomed.db, adoptionId).then(
        () => 'ended',
        () => 'died',
      );
      await untilBlocked(database);
      await killWorkers(database);
      expect(await dying).toBe('died');
      await held.release();
      await doomed.close();

      expect(await shown()).toEqual(before);
      expect(await policyInForce(database)).toMatchObject({ version: '1.0.0' });
      await runAsWorker(database.worker, adoptionId);
      expect(await policiesOf(...needs)).toEqual([version]);
    },
  );

  test('while another process is at it, it is left to that one', async () => {
    await published();
    const [need] = await matched(1);
    const { version, adoptionId } = await requestedAdoption(database, people);
    const held = await hold(database, sql`select id from proposals for update`);
    const running = runAsWorker(database.worker, adoptionId);
    await untilBlocked(database);
    await runAsWorker(database.worker, adoptionId);
    expect(await policyInForce(database)).toMatchObject({ version: '1.0.0' });
    await held.release();
    await running;
    expect(await policiesOf(...(need === undefined ? [] : [need]))).toEqual([version]);
  });
});

test('of two adoptions at once the second is refused, and says why', async () => {
  const versions = [
    await draftedPolicy(database, people),
    await draftedPolicy(database, people, { threshold: 2 }),
  ];
  const outcomes = await Promise.allSettled(
    versions.map(
      async (version) => await adoptPolicy(database.as(people.supervisor, { now }), version),
    ),
  );
  const refused = outcomes.flatMap((it) => (it.status === 'rejected' ? [it.reason] : []));
  expect(refused).toMatchObject([
    { code: 'adoption-under-way', parameters: { since: now.toISOString() } },
  ]);
});
