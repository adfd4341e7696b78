// Above the policy's number of seats two people approve: an approver, then a supervisor.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approveProposal } from '../../src/actions/approve-proposal.ts';
import { approveProposalSecond } from '../../src/actions/approve-proposal-second.ts';
import { deferProposal } from '../../src/actions/defer-proposal.ts';
import { editNeed } from '../../src/actions/edit-need.ts';
import { proposeMatchesForNeed } from '../../src/actions/propose-matches.ts';
import { recommendProposal } from '../../src/actions/recommend-proposal.ts';
import { suspendOffer } from '../../src/actions/suspend-offer.ts';
import { withActor } from '../../src/db/client.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { approval, type Desk, openDesk } from '../support/desk.ts';
import { needInput } from '../support/needs.ts';
import { now } from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';
import { requestedAdoption, runAsWorker } from '../support/policies.ts';
import { readProposal } from '../support/proposals.ts';

const limit = 10;

let database: TestDatabase;
let as: Desk['as'];
let recommended: Desk['recommended'];
let supervisors: [Bearer, Bearer];
let versatile: Bearer;
beforeAll(async () => {
  database = await openDatabase();
  const desk = await openDesk(database);
  ({ as, recommended } = desk);
  supervisors = [
    await buildPerson(database, 'oas-dtoc', 'supervisor'),
    await buildPerson(database, 'oas-dtoc', 'supervisor', 'officer'),
  ];
  versatile = await buildPerson(database, 'oas-dtoc', 'officer', 'approver', 'supervisor');
  const people = { officer: desk.people.officer, supervisor: supervisors[0] };
  const content = { secondApprovalAboveSeats: limit };
  const { adoptionId } = await requestedAdoption(database, people, content);
  await runAsWorker(database.worker, adoptionId);
});
afterAll(async () => {
  await database.close();
});

const second = async (
  { reference, assessment }: { reference: string; assessment: string },
  who = supervisors[0],
) => await approveProposalSecond(database.as(who, { now }), reference, approval(assessment));

async function approvedOnce(seats = 12) {
  const matter = await recommended({ participants: seats });
  await approveProposal(as('approver'), matter.reference, approval(matter.assessment));
  return matter;
}

describe('the first approval', () => {
  test('of few seats is the only one', async () => {
    const { reference, assessment } = await recommended({ participants: limit });
    await approveProposal(as('approver'), reference, approval(assessment));
    expect(await readProposal(database, reference)).toMatchObject({ status: 'approved' });
  });

  test('of many takes no seats and leaves the proposal recommended', async () => {
    const { reference } = await approvedOnce();
    expect(await readProposal(database, reference)).toMatchObject({
      status: 'recommended',
      firstApprovedAt: now,
      firstApprovedSeats: 12,
      firstApprovedStates: ['ECU'],
      seatsLeft: 24,
      holds: [],
    });
  });

  test('is not given twice', async () => {
    const { reference, assessment } = await approvedOnce();
    await expect(
      approveProposal(as('secondApprover'), reference, approval(assessment)),
    ).rejects.toMatchObject({ code: 'awaiting-second-approval' });
  });

  test('says when there are too few seats', async () => {
    const { reference, assessment } = await recommended({ participants: 30 });
    await expect(
      approveProposal(as('approver'), reference, approval(assessment)),
    ).rejects.toMatchObject({ code: 'not-enough-seats', parameters: { asked: 30, left: 24 } });
  });

  test('falls when the proposal is put off', async () => {
    const { reference, assessment } = await approvedOnce();
    const deferral = { assessment, reason: 'awaiting-state', until: '2026-04-01' };
    await deferProposal(as('officer'), reference, deferral);
    await recommendProposal(as('officer'), reference, { assessment, reason: 'fits-need' });
    expect(await readProposal(database, reference)).toMatchObject({ firstApprovedAt: null });
    await expect(second({ reference, assessment })).rejects.toMatchObject({
      code: 'no-first-approval',
    });
  });

  test('falls with its assessment', async () => {
    const { reference, assessment, need, matcher } = await approvedOnce();
    await editNeed(as('ecuador'), need.reference, needInput({ participants: 13 }));
    await proposeMatchesForNeed(matcher, { needId: need.id }, null);
    expect(await readProposal(database, reference)).toMatchObject({ firstApprovedAt: null });
    await expect(second({ reference, assessment })).rejects.toMatchObject({
      code: 'assessment-superseded',
    });
  });

  test('falls with any edit, and is given anew', async () => {
    const { reference, assessment, need } = await approvedOnce();
    const edited = needInput({ participants: 12, audienceText: ['Heads of laboratories'] });
    await editNeed(as('ecuador'), need.reference, edited);
    await expect(second({ reference, assessment })).rejects.toMatchObject({
      code: 'first-approval-void',
    });
    await approveProposal(as('secondApprover'), reference, approval(assessment));
    await second({ reference, assessment });
    expect(await readProposal(database, reference)).toMatchObject({ status: 'approved' });
  });
});

describe('the second approval', () => {
  test('takes the seats of the first', async () => {
    const matter = await approvedOnce();
    await second(matter);
    const approved = await readProposal(database, matter.reference);
    expect(approved).toMatchObject({
      status: 'approved',
      seatsLeft: 12,
      holds: [{ state: 'ECU', seats: 12 }],
      firstApprovedSeats: 12,
    });
    expect(approved.reviews.map(({ verdict }) => verdict)).toEqual([
      'recommend',
      'approve',
      'approve',
    ]);
  });

  test('asks the gates again', async () => {
    const matter = await approvedOnce();
    await suspendOffer(as('editor'), matter.offer);
    await expect(second(matter)).rejects.toMatchObject({
      code: 'gate-failed',
      parameters: { gate: 'not-live' },
    });
  });

  test('is not for whoever gave the first, nor for whoever recommended', async () => {
    const matter = await recommended({ participants: 12 });
    const { reference, assessment } = matter;
    const context = database.as(versatile, { now });
    await approveProposal(context, reference, approval(assessment));
    await expect(second(matter, versatile)).rejects.toMatchObject({ kind: 'forbidden' });
    const deferral = { assessment, reason: 'awaiting-state', until: '2026-04-01' };
    await deferProposal(as('officer'), reference, deferral);
    const recommendation = { assessment, reason: 'fits-need' };
    await recommendProposal(database.as(supervisors[1], { now }), reference, recommendation);
    await approveProposal(as('approver'), reference, approval(assessment));
    await expect(second(matter, supervisors[1])).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test('by the one who gave the first is refused by the database, too', async () => {
    const { reference } = await approvedOnce();
    const same = withActor(database.owner, system, (tx) =>
      tx.execute(sql`update proposals set status = 'approved', approved_at = now(),
        approved_by_id = first_approved_by_id where reference = ${reference}`),
    );
    await expect(same).rejects.toMatchObject({
      cause: { constraint_name: 'proposals_two_approvers' },
    });
  });

  test('of two supervisors at once is given by one', async () => {
    const matter = await approvedOnce();
    const other = await buildPerson(database, 'oas-dtoc', 'supervisor');
    const outcomes = await Promise.allSettled([second(matter), second(matter, other)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'already-decided' },
    });
    expect(await readProposal(database, matter.reference)).toMatchObject({
      seatsLeft: 12,
      holds: [{ seats: 12 }],
    });
  });
});
