// What becomes of a decided proposal: later runs, other rounds, closed needs, seats.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addEdition } from '../../src/actions/add-edition.ts';
import { approveProposal } from '../../src/actions/approve-proposal.ts';
import { confirmNeed } from '../../src/actions/confirm-need.ts';
import { deferProposal } from '../../src/actions/defer-proposal.ts';
import { editNeed } from '../../src/actions/edit-need.ts';
import { fileNeed } from '../../src/actions/file-need.ts';
import { proposeMatchesForNeed } from '../../src/actions/propose-matches.ts';
import { recommendProposal } from '../../src/actions/recommend-proposal.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { resumeDeferred } from '../../src/actions/resume-deferred.ts';
import { submitNeed } from '../../src/actions/submit-need.ts';
import { suspendOffer } from '../../src/actions/suspend-offer.ts';
import { withdrawNeed } from '../../src/actions/withdraw-need.ts';
import { withActor } from '../../src/db/client.ts';
import { findProposalVisibleTo } from '../../src/store/proposals/proposal-reads.ts';
import { lockProposal } from '../../src/store/proposals/proposal-reviews.ts';
import { supersedeProposalsOfNeed, updateProposals } from '../../src/store/proposals/proposals.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { approval, type Desk, openDesk } from '../support/desk.ts';
import { needInput, submittedNeed } from '../support/needs.ts';
import { edition2026, now, offerInput, publishedOffer, readOffer } from '../support/offers.ts';
import { bestProposal, matcherOf, proposalsOf, readProposal } from '../support/proposals.ts';
import { until } from '../support/until.ts';

let database: TestDatabase;
let people: Desk['people'];
let as: Desk['as'];
let recommended: Desk['recommended'];
beforeAll(async () => {
  database = await openDatabase();
  ({ people, as, recommended } = await openDesk(database));
});
afterAll(async () => {
  await database.close();
});

describe('after a decision', () => {
  test('a run that was under way does not undo it', async () => {
    const { need, reference, assessment, matcher } = await recommended();
    await editNeed(as('ecuador'), need.reference, needInput({ participants: 2 }));
    await Promise.all([
      approveProposal(as('approver'), reference, approval(assessment)).catch(() => undefined),
      proposeMatchesForNeed(matcher, { needId: need.id }, null),
    ]);
    const { status, holds } = await readProposal(database, reference);
    // Whichever came first: seats are held by an approved proposal and by no other.
    expect([status, holds.length]).toEqual(
      status === 'approved' ? ['approved', 1] : ['proposed', 0],
    );
  });

  test('the same officer may recommend again what was put off', async () => {
    const { reference, assessment } = await recommended();
    const deferral = { assessment, reason: 'awaiting-state', until: '2026-04-01' };
    await deferProposal(as('officer'), reference, deferral);
    await recommendProposal(as('officer'), reference, { assessment, reason: 'fits-need' });
    expect(await readProposal(database, reference)).toMatchObject({ status: 'recommended' });
  });

  test('what was put off returns to the queue on its day', async () => {
    const { reference, assessment } = await recommended();
    const deferral = { assessment, reason: 'awaiting-state', until: '2026-04-01' };
    await deferProposal(as('officer'), reference, deferral);
    const on = (day: string) => database.as(system, { now: new Date(`${day}T00:00:00Z`) });
    await resumeDeferred(on('2026-03-31'));
    expect(await readProposal(database, reference)).toMatchObject({ status: 'deferred' });
    await resumeDeferred(on('2026-04-01'));
    expect(await readProposal(database, reference)).toMatchObject({ status: 'proposed' });
  });

  test('whoever recommended in any round is involved', async () => {
    const { reference, assessment } = await recommended();
    const deferral = { assessment, reason: 'awaiting-state', until: '2026-04-01' };
    await deferProposal(as('officer'), reference, deferral);
    await recommendProposal(as('secondApprover'), reference, { assessment, reason: 'fits-need' });
    await deferProposal(as('officer'), reference, deferral);
    await recommendProposal(as('officer'), reference, { assessment, reason: 'fits-need' });
    await expect(
      approveProposal(as('secondApprover'), reference, approval(assessment)),
    ).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test('an approval that commits while its need is closed is not taken for an open proposal', async () => {
    const { need, reference } = await recommended();
    let commit: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      commit = resolve;
    });
    let approved = false;
    const approving = withActor(database.worker, system, async (tx) => {
      const { id } = await lockProposal(tx, system, reference);
      await updateProposals(tx, [id], {
        status: 'approved',
        approvedAt: now,
        approvedById: people.approver.id,
      });
      approved = true;
      await held;
    });
    await until(() => approved);
    const closing = withActor(database.worker, system, (tx) =>
      supersedeProposalsOfNeed(tx, need.id, now),
    );
    await until(async () => {
      const waiting = await withActor(database.worker, system, (tx) =>
        // Whoever waits for a row holds the lock of its place in the line.
        tx.execute(sql`select 1 from pg_locks where locktype = 'tuple'
          and relation = 'proposals'::regclass
          and database = (select oid from pg_database where datname = current_database())`),
      );
      return waiting.length > 0;
    });
    commit();
    await Promise.all([approving, closing]);
    expect(await readProposal(database, reference)).toMatchObject({ status: 'approved' });
  });

  test('a state keeps seeing what was approved for it when the offer is suspended', async () => {
    const { offer, reference, assessment } = await recommended();
    await approveProposal(as('approver'), reference, approval(assessment));
    await suspendOffer(as('editor'), offer);
    const read = (who: 'ecuador' | 'peru') =>
      withActor(database.app, people[who], (tx) =>
        findProposalVisibleTo(tx, people[who], reference),
      );
    expect(await read('ecuador')).toMatchObject({ reference, offer });
    await expect(read('peru')).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('a withdrawn need gives its seats back', async () => {
    const { need, offer, reference, assessment, matcher } = await recommended({ participants: 4 });
    await approveProposal(as('approver'), reference, approval(assessment));
    await withdrawNeed(as('ecuador'), need.reference);
    await proposeMatchesForNeed(matcher, { needId: need.id }, null);
    expect(await readProposal(database, reference)).toMatchObject({ status: 'lapsed', holds: [] });
    const { editions } = await readOffer(database, people.officer, offer);
    expect(editions[0]).toMatchObject({ seatsLeft: edition2026.seats });
  });

  test('another edition brings back neither an approved nor a finally rejected offer', async () => {
    const approvedOne = await recommended();
    await approveProposal(as('approver'), approvedOne.reference, approval(approvedOne.assessment));
    const rejectedOne = await recommended();
    const rejection = { assessment: rejectedOne.assessment, reason: 'provider-unsuitable' };
    await rejectProposal(as('officer'), rejectedOne.reference, rejection);
    for (const { need, offer, matcher } of [approvedOne, rejectedOne]) {
      const before = (await proposalsOf(database, need.reference)).filter(
        (proposal) => proposal.offer === offer,
      );
      await addEdition(as('editor'), offer, {
        ...edition2026,
        label: 'another',
        window: { from: '2026-10-05', to: '2026-10-16' },
      });
      await proposeMatchesForNeed(matcher, { needId: need.id }, null);
      const after = (await proposalsOf(database, need.reference)).filter(
        (proposal) => proposal.offer === offer,
      );
      expect(after).toHaveLength(before.length);
    }
  });

  test('what was entered on behalf is approved once its owner has confirmed it', async () => {
    const onBehalf = { owner: 'per', channel: 'mail' };
    const input = { ...needInput({ beneficiaries: ['PER'] }), onBehalf };
    const filed = await fileNeed(as('officer'), input);
    await submitNeed(as('officer'), filed.reference);
    const matcher = matcherOf(database, now);
    const { reference, assessment } = await bestProposal(database, matcher, filed);
    const judged = { assessment: assessment.id };
    await recommendProposal(as('secondApprover'), reference, { ...judged, reason: 'fits-need' });
    await expect(
      approveProposal(as('approver'), reference, approval(assessment.id)),
    ).rejects.toMatchObject({ code: 'unconfirmed-need' });
    await expect(confirmNeed(as('ecuador'), filed.reference)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await confirmNeed(as('peru'), filed.reference);
    await approveProposal(as('approver'), reference, approval(assessment.id));
    expect(await readProposal(database, reference)).toMatchObject({ status: 'approved' });
  });
});

describe('seats', () => {
  test('of sixteen approvals that race for five, five get one', async () => {
    const offer = await publishedOffer(
      [as('editor'), as('officer')],
      offerInput({ title: 'Course on tracing firearms, small' }, { ...edition2026, seats: 5 }),
    );
    const needs = await Promise.all(Array.from({ length: 16 }, () => submittedNeed(as('ecuador'))));
    const matcher = matcherOf(database, now);
    const judged: { reference: string; assessment: string }[] = [];
    for (const need of needs) {
      await proposeMatchesForNeed(matcher, { needId: need.id }, null);
      const found = (await proposalsOf(database, need.reference)).find((it) => it.offer === offer);
      const { reference, assessment } = found ?? {};
      if (reference === undefined || assessment == null) throw new Error('not proposed');
      await recommendProposal(as('officer'), reference, {
        assessment: assessment.id,
        reason: 'fits-need',
      });
      judged.push({ reference, assessment: assessment.id });
    }
    const outcomes = await Promise.allSettled(
      judged.map(({ reference, assessment }) =>
        approveProposal(as('approver'), reference, approval(assessment)),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    const refusals = outcomes.flatMap((it) => (it.status === 'rejected' ? [it.reason] : []));
    const noSeats = { code: 'gate-failed', parameters: { gate: 'no-seats' } };
    expect(refusals).toMatchObject(Array.from({ length: 11 }, () => noSeats));
    const { editions } = await readOffer(database, people.officer, offer);
    expect(editions[0]).toMatchObject({ seats: 5, seatsLeft: 0 });
  });
});
