// What happens to an adoption while it runs: records move, processes die, others come.
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editNeed } from '../../src/actions/edit-need.ts';
import { suspendOffer } from '../../src/actions/suspend-offer.ts';
import { connect } from '../../src/db/client.ts';
import { hold, killWorkers, untilBlocked } from '../support/blocking.ts';
import { needInput, submittedNeed } from '../support/needs.ts';
import { now } from '../support/offers.ts';
import { policyInForce, requestedAdoption, runAsWorker } from '../support/policies.ts';
import { openPolicyDesk, type PolicyDesk } from '../support/policy-desk.ts';
import { bestProposal, matcherOf, proposalsOf } from '../support/proposals.ts';

let at: PolicyDesk;
beforeEach(async () => {
  at = await openPolicyDesk();
});
afterEach(async () => {
  await at.database.close();
});

describe('what moves while it runs', () => {
  test('is judged again, and nothing is lost', async () => {
    const suspended = await at.published({ title: 'Seminar on tracing firearms', kind: 'seminar' });
    await at.published();
    const [first, second] = await at.matched(2);
    if (first === undefined || second === undefined) throw new Error('no needs');
    const { version, adoptionId } = await requestedAdoption(at.database, at.people);
    const held = await hold(
      at.database,
      sql`select id from asks where need_id = ${first.id} for update`,
    );
    const running = runAsWorker(at.database.worker, adoptionId);
    await untilBlocked(at.database);

    await editNeed(at.desk.as('ecuador'), second.reference, needInput({ participants: 9 }));
    const [third] = await at.matched(1);
    await suspendOffer(at.desk.as('editor'), suspended);
    const fresh = await at.published({ title: 'Course on tracing seized firearms' });
    await held.release();
    await running;

    if (third === undefined) throw new Error('no need');
    expect(await at.policiesOf(first, second, third)).toEqual([version]);
    for (const need of [first, second, third]) {
      const open = (await proposalsOf(at.database, need.reference)).filter(
        ({ status }) => status === 'proposed',
      );
      expect(open.map(({ offer }) => offer)).toContain(fresh);
      expect(open.map(({ offer }) => offer)).not.toContain(suspended);
    }
    const [edited] = await proposalsOf(at.database, second.reference);
    expect(edited).toMatchObject({ assessment: { needVersion: 2 } });
  });

  test('waits where it is matched during the switch, and is then matched under the new policy', async () => {
    await at.published();
    const [need] = await at.matched(1);
    if (need === undefined) throw new Error('no need');
    const { version, adoptionId } = await requestedAdoption(at.database, at.people);
    const held = await hold(at.database, sql`select id from proposals for update`);
    const running = runAsWorker(at.database.worker, adoptionId);
    await untilBlocked(at.database);
    const late = await submittedNeed(at.desk.as('ecuador'));
    const matching = bestProposal(at.database, matcherOf(at.database, now), late);
    await held.release();
    await Promise.all([running, matching]);
    expect(await at.policiesOf(need, late)).toEqual([version]);
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
      await at.published();
      const needs = await at.matched(3);
      const before = await at.shown();
      const former = (await policyInForce(at.database)).version;
      const { version, adoptionId } = await requestedAdoption(at.database, at.people);
      const held = await hold(at.database, lock(needs[2]?.id ?? ''));
      const doomed = connect(at.database.url, 'enlace_worker', 4);
      const dying = runAsWorker(doomed.db, adoptionId).then(
        () => 'ended',
        () => 'died',
      );
      await untilBlocked(at.database);
      await killWorkers(at.database);
      expect(await dying).toBe('died');
      await held.release();
      await doomed.close();

      expect(await at.shown()).toEqual(before);
      expect((await policyInForce(at.database)).version).toBe(former);
      await runAsWorker(at.database.worker, adoptionId);
      expect(await at.policiesOf(...needs)).toEqual([version]);
    },
  );

  test('while another process is at it, it is left to that one', async () => {
    await at.published();
    const [need] = await at.matched(1);
    const former = (await policyInForce(at.database)).version;
    const { version, adoptionId } = await requestedAdoption(at.database, at.people);
    const held = await hold(at.database, sql`select id from proposals for update`);
    const running = runAsWorker(at.database.worker, adoptionId);
    await untilBlocked(at.database);
    await runAsWorker(at.database.worker, adoptionId);
    expect((await policyInForce(at.database)).version).toBe(former);
    await held.release();
    await running;
    expect(await at.policiesOf(need)).toEqual([version]);
  });
});
