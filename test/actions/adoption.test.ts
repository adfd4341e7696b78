// The adoption of a policy: a run beside the queue, then one switch.
import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { adoptPolicy } from '../../src/actions/adopt-policy.ts';
import { approveProposal } from '../../src/actions/approve-proposal.ts';
import { hashOf } from '../../src/actions/hash.ts';
import { loadSources } from '../../src/actions/inventory/load-sources.ts';
import { loadInventory } from '../../src/actions/load-inventory.ts';
import { proposeMatchesForNeed } from '../../src/actions/propose-matches.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { withActor } from '../../src/db/client.ts';
import { outbox } from '../../src/db/schema/operations.ts';
import { assessments, proposals } from '../../src/db/schema/proposals.ts';
import { policies } from '../../src/db/schema/reference.ts';
import { runs, stagedJudgements } from '../../src/db/schema/runs.ts';
import { listMatchableNeeds, listWorlds } from '../../src/store/matching/matchables.ts';
import { findPolicy } from '../../src/store/policies/policy-reads.ts';
import { system } from '../support/database.ts';
import { approval } from '../support/desk.ts';
import { now } from '../support/offers.ts';
import {
  draftedPolicy,
  otherWeights,
  policyInForce,
  requestedAdoption,
  runAsWorker,
} from '../support/policies.ts';
import { openPolicyDesk, type PolicyDesk } from '../support/policy-desk.ts';
import { matcherOf, readProposal } from '../support/proposals.ts';

let at: PolicyDesk;
beforeEach(async () => {
  at = await openPolicyDesk();
});
afterEach(async () => {
  await at.database.close();
});

const everywhere = (changes: object = {}) => ({
  weights: otherWeights,
  threshold: 1,
  ...changes,
});

describe('an adoption', () => {
  test('judges everything under the new policy before the queue goes over to it', async () => {
    await at.published();
    await at.published({ kind: 'workshop' });
    const needs = await at.matched(3);
    const before = await at.shown();
    const { version, adoptionId } = await requestedAdoption(at.database, at.people);
    expect(await at.shown()).toEqual(before);

    await runAsWorker(at.database.worker, adoptionId);

    expect(await policyInForce(at.database)).toMatchObject({ version, status: 'in-force' });
    expect(await at.policiesOf(...needs)).toEqual([version]);
    const after = await at.shown();
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const [reference, judged] of Object.entries(after)) {
      expect(judged).not.toBe(before[reference]);
    }
  });

  test('leaves a run with its manifest, and nothing staged', async () => {
    await at.published();
    await at.matched(2);
    const { adoptionId } = await requestedAdoption(at.database, at.people);
    await runAsWorker(at.database.worker, adoptionId);

    const [staged, all] = await withActor(at.database.worker, system, async (tx) => [
      await tx.select().from(stagedJudgements),
      await tx.select().from(runs),
    ]);
    const full = all.filter(({ trigger }) => trigger === 'full');
    expect(staged).toEqual([]);
    expect(full).toMatchObject([
      {
        policyId: (await policyInForce(at.database)).id,
        manifest: { counts: { asks: 2, pairs: 2, judgements: 2 } },
        proposals: 2,
      },
    ]);
    expect(full[0]?.manifestHash).toBe(hashOf(full[0]?.manifest));
  });

  test('gives the same result whatever order the records came in, and however often it runs', async () => {
    await at.published();
    const needs = await at.matched(2);
    const { adoptionId } = await requestedAdoption(at.database, at.people);
    await runAsWorker(at.database.worker, adoptionId);
    const once = await at.shown();
    await runAsWorker(at.database.worker, adoptionId);
    for (const need of needs) {
      await proposeMatchesForNeed(matcherOf(at.database, now), { needId: need.id }, null);
    }
    expect(await at.shown()).toEqual(once);
  });

  test('never shows a queue in which two policies are mixed', async () => {
    await at.published();
    await at.published({ kind: 'seminar' });
    await at.matched(6);
    const before = await at.shown();
    const { adoptionId } = await requestedAdoption(
      at.database,
      at.people,
      everywhere({ maxPerAsk: 1, queue: { urgency: { normal: 3 } } }),
    );
    const reads: Record<string, string>[] = [];
    const over = new AbortController();
    const reading = Promise.all(
      [1, 2, 3].map(async () => {
        while (!over.signal.aborted) reads.push(await at.shown());
      }),
    );
    await runAsWorker(at.database.worker, adoptionId);
    over.abort();
    await reading;
    const after = await at.shown();
    const mixed = reads.filter(
      (one) => hashOf(one) !== hashOf(before) && hashOf(one) !== hashOf(after),
    );
    expect(mixed).toEqual([]);
    expect(reads.length).toBeGreaterThan(2);
    expect(Object.keys(after)).toHaveLength(6);
  });
});

test('judges each world as of its own day', async () => {
  const { worker: db, owner } = at.database;
  await at.published();
  const [live] = await at.matched(1);
  await loadSources(owner);
  await loadInventory({ db, now, randomBytes });
  const sourced = await withActor(db, system, async (tx) => {
    const [, world] = await listWorlds(tx);
    return await listMatchableNeeds(tx, world ?? null);
  });
  const matcher = matcherOf(at.database, now);
  for (const { id } of sourced) await proposeMatchesForNeed(matcher, { needId: id }, null);
  const { version, adoptionId } = await requestedAdoption(at.database, at.people);
  await runAsWorker(db, adoptionId);

  const open = await withActor(db, system, (tx) =>
    tx
      .select({ policy: policies.version, asOf: assessments.asOf })
      .from(proposals)
      .innerJoin(assessments, eq(assessments.id, proposals.assessmentId))
      .innerJoin(policies, eq(policies.id, assessments.policyId))
      .where(eq(proposals.status, 'proposed')),
  );
  expect(new Set(open.map(({ policy }) => policy))).toEqual(new Set([version]));
  expect(new Set(open.map(({ asOf }) => asOf))).toEqual(new Set(['2011-11-30', '2026-03-01']));
  expect(await at.policiesOf(live)).toEqual([version]);
});

describe('decisions', () => {
  const nothing = everywhere({ threshold: 1_000_000, bands: { strong: 1_000_000 } });

  test('stay where they are, with their judgement under the new policy', async () => {
    const approved = await at.desk.recommended();
    await approveProposal(
      at.desk.as('approver'),
      approved.reference,
      approval(approved.assessment),
    );
    const recommended = await at.desk.recommended();
    const rejected = await at.desk.recommended();
    const rejection = { assessment: rejected.assessment, reason: 'wrong-topic' };
    await rejectProposal(at.desk.as('approver'), rejected.reference, rejection);

    const { version, adoptionId } = await requestedAdoption(at.database, at.people, nothing);
    await runAsWorker(at.database.worker, adoptionId);

    const judged = { policyVersion: version };
    expect(await readProposal(at.database, approved.reference)).toMatchObject({
      status: 'approved',
      reconfirmAt: null,
      assessment: judged,
      holds: [{ seats: 1 }],
    });
    expect(await readProposal(at.database, recommended.reference)).toMatchObject({
      status: 'recommended',
      reconfirmAt: null,
      assessment: judged,
    });
    expect(await readProposal(at.database, rejected.reference)).toMatchObject({
      status: 'rejected',
    });
  });

  test('leave the rest to the new policy: what it would not propose leaves the queue', async () => {
    await at.published();
    const needs = await at.matched(2);
    const { adoptionId } = await requestedAdoption(at.database, at.people, nothing);
    await runAsWorker(at.database.worker, adoptionId);
    expect(await at.policiesOf(...needs)).toEqual([]);
    expect(await at.shown()).toEqual({});
  });

  test('that the gates of the new policy forbid are marked for whoever would approve', async () => {
    const window = { from: '2026-06-01', to: '2026-08-31' };
    const { reference } = await at.desk.recommended({ window });
    const strict = everywhere({ gates: { latestStartAfterNeed: 0 } });
    const { adoptionId } = await requestedAdoption(at.database, at.people, strict);
    await runAsWorker(at.database.worker, adoptionId);
    expect(await readProposal(at.database, reference)).toMatchObject({
      status: 'recommended',
      reconfirmAt: now,
    });
  });
});

test('an adoption whose job was given up says so, and gives way to the next', async () => {
  const first = await requestedAdoption(at.database, at.people);
  await withActor(at.database.worker, system, (tx) =>
    tx
      .update(outbox)
      .set({ failedAt: now, failure: 'out-of-memory' })
      .where(eq(outbox.job, 'run-adoption')),
  );
  const found = await withActor(at.database.worker, system, (tx) => findPolicy(tx, first.version));
  expect(found).toMatchObject({ status: 'draft', adoption: { failure: 'out-of-memory' } });

  const { adoptionId, version } = await requestedAdoption(at.database, at.people);
  await runAsWorker(at.database.worker, first.adoptionId);
  await runAsWorker(at.database.worker, adoptionId);
  expect(await policyInForce(at.database)).toMatchObject({ version });
});

test('of two adoptions at once the second is refused, and says why', async () => {
  const versions = [
    await draftedPolicy(at.database, at.people),
    await draftedPolicy(at.database, at.people, { threshold: 2 }),
  ];
  const outcomes = await Promise.allSettled(
    versions.map(
      async (version) => await adoptPolicy(at.database.as(at.people.supervisor, { now }), version),
    ),
  );
  const refused = outcomes.flatMap((it) => (it.status === 'rejected' ? [it.reason] : []));
  expect(refused).toMatchObject([
    { code: 'adoption-under-way', parameters: { since: now.toISOString() } },
  ]);
});
