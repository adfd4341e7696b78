// From a need and an offer to an approved proposal: what is proposed, and who decides about it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approveProposal } from '../../src/actions/approve-proposal.ts';
import { confirmNeed } from '../../src/actions/confirm-need.ts';
import { deferProposal } from '../../src/actions/defer-proposal.ts';
import { releaseNeed } from '../../src/actions/disclosure/release-need.ts';
import { editNeed } from '../../src/actions/edit-need.ts';
import { openNeed } from '../../src/actions/open-need.ts';
import {
  proposeMatchesForNeed,
  proposeMatchesForOffer,
} from '../../src/actions/propose-matches.ts';
import { recommendProposal } from '../../src/actions/recommend-proposal.ts';
import { rejectProposal } from '../../src/actions/reject-proposal.ts';
import { suspendOffer } from '../../src/actions/suspend-offer.ts';
import { withdrawNeed } from '../../src/actions/withdraw-need.ts';
import { withActor } from '../../src/db/client.ts';
import { findProposalVisibleTo } from '../../src/store/proposals/proposal-reads.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { approval, type Desk, openDesk } from '../support/desk.ts';
import { needInput, submittedNeed } from '../support/needs.ts';
import { edition2026, now, publishedOffer, readOffer } from '../support/offers.ts';
import { enteredNeed } from '../support/on-behalf.ts';
import { bestProposal, matcherOf, proposalsOf, readProposal } from '../support/proposals.ts';

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

describe('matching a need', () => {
  test('proposes a fitting offer, with points that add up to its score', async () => {
    await publishedOffer([as('editor'), as('officer')]);
    const need = await submittedNeed(as('ecuador'));
    const { assessment, status } = await bestProposal(database, matcherOf(database, now), need);
    expect(status).toBe('proposed');
    const points = assessment.criteria.reduce((sum, criterion) => sum + criterion.points, 0);
    expect(points).toBe(assessment.score);
    expect(assessment.reasons.length).toBeGreaterThan(0);
  });

  test('twice changes nothing', async () => {
    const need = await submittedNeed(as('ecuador'));
    const matcher = matcherOf(database, now);
    await proposeMatchesForNeed(matcher, { needId: need.id }, null);
    const first = await proposalsOf(database, need.reference);
    await proposeMatchesForNeed(matcher, { needId: need.id }, null);
    await proposeMatchesForNeed(matcherOf(database, now), { needId: need.id }, null);
    expect(await proposalsOf(database, need.reference)).toEqual(first);
  });

  test('proposes nothing where nothing fits', async () => {
    const need = await submittedNeed(as('ecuador'), {
      title: 'Restoration of murals',
      description: 'Our museums would like to restore colonial murals.',
    });
    await proposeMatchesForNeed(matcherOf(database, now), { needId: need.id }, null);
    expect(await proposalsOf(database, need.reference)).toEqual([]);
  });

  test('takes the open proposals of a withdrawn need out of the queue', async () => {
    const need = await submittedNeed(as('ecuador'));
    const matcher = matcherOf(database, now);
    const { reference } = await bestProposal(database, matcher, need);
    await withdrawNeed(as('ecuador'), need.reference);
    await proposeMatchesForNeed(matcher, { needId: need.id }, null);
    expect(await readProposal(database, reference)).toMatchObject({ status: 'superseded' });
  });

  test('and matching the offer find the same proposals', async () => {
    const offer = await publishedOffer([as('editor'), as('officer')]);
    const need = await submittedNeed(as('ecuador'));
    const { id: offerId } = await readOffer(database, people.officer, offer);
    await proposeMatchesForOffer(matcherOf(database, now), { offerId }, null);
    const byOffer = (await proposalsOf(database, need.reference)).find((it) => it.offer === offer);
    await proposeMatchesForNeed(matcherOf(database, now), { needId: need.id }, null);
    const byNeed = (await proposalsOf(database, need.reference)).find((it) => it.offer === offer);
    expect(byNeed).toEqual(byOffer);
  });
});

describe('a decision', () => {
  test('goes from recommendation to approval by another person, and holds the seats', async () => {
    const { reference, assessment } = await recommended({ participants: 3 });
    await approveProposal(as('approver'), reference, approval(assessment));
    const approved = await readProposal(database, reference);
    expect(approved).toMatchObject({
      status: 'approved',
      seatsLeft: edition2026.seats - 3,
      holds: [{ state: 'ECU', seats: 3 }],
    });
    expect(approved.reviews.map(({ verdict }) => verdict)).toEqual(['recommend', 'approve']);
  });

  test('is not for whoever recommended', async () => {
    const offer = await publishedOffer([as('editor'), as('officer')]);
    const need = await submittedNeed(as('ecuador'));
    await proposeMatchesForNeed(matcherOf(database, now), { needId: need.id }, null);
    const proposal = (await proposalsOf(database, need.reference)).find((it) => it.offer === offer);
    const assessment = proposal?.assessment?.id ?? '';
    const reference = proposal?.reference ?? '';
    await recommendProposal(as('secondApprover'), reference, { assessment, reason: 'fits-need' });
    await expect(
      approveProposal(as('secondApprover'), reference, approval(assessment)),
    ).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test('is not for whoever released the need on behalf of its owner', async () => {
    const offer = await publishedOffer([as('editor'), as('officer')]);
    const need = await enteredNeed(as('officer'));
    await confirmNeed(as('ecuador'), need.reference);
    await openNeed(as('officer'), need.reference);
    await releaseNeed(as('secondApprover'), need.reference, {
      ask: 1,
      fields: ['title'],
      provider: 'unodc',
      version: 1,
      onBehalf: { channel: 'mail', documentSymbol: 'M-1' },
    });
    await proposeMatchesForNeed(matcherOf(database, now), { needId: need.id }, null);
    const proposal = (await proposalsOf(database, need.reference)).find((it) => it.offer === offer);
    const assessment = proposal?.assessment?.id ?? '';
    const reference = proposal?.reference ?? '';
    await recommendProposal(as('officer'), reference, { assessment, reason: 'fits-need' });
    await expect(
      approveProposal(as('secondApprover'), reference, approval(assessment)),
    ).rejects.toMatchObject({ kind: 'forbidden' });
  });

  test('of two approvers at once is made by one; the other hears who and when', async () => {
    const { reference, assessment } = await recommended();
    const outcomes = await Promise.allSettled(
      (['approver', 'secondApprover'] as const).map((who) =>
        approveProposal(as(who), reference, approval(assessment)),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: {
        kind: 'conflict',
        code: 'already-decided',
        parameters: { status: 'approved', decidedAt: now.toISOString() },
      },
    });
  });

  test('on an assessment that is no longer the present one is refused', async () => {
    const { need, reference, assessment, matcher } = await recommended();
    const changed = needInput({
      description: 'Investigators must learn to trace firearms and parts.',
    });
    await editNeed(as('ecuador'), need.reference, changed);
    await proposeMatchesForNeed(matcher, { needId: need.id }, null);
    expect(await readProposal(database, reference)).toMatchObject({ status: 'proposed' });
    await expect(
      recommendProposal(as('officer'), reference, { assessment, reason: 'fits-need' }),
    ).rejects.toMatchObject({ kind: 'conflict', code: 'assessment-superseded' });
  });

  test('asks the gates again: an offer suspended meanwhile is refused by name', async () => {
    const { offer, offerId, reference, assessment, matcher } = await recommended();
    await suspendOffer(as('editor'), offer);
    await proposeMatchesForOffer(matcher, { offerId }, null);
    await expect(
      approveProposal(as('approver'), reference, approval(assessment)),
    ).rejects.toMatchObject({
      kind: 'conflict',
      code: 'gate-failed',
      parameters: { gate: 'not-live' },
    });
  });

  test('says how many seats are left where they are not enough', async () => {
    const edition = { ...edition2026, seats: 2 };
    const { reference, assessment } = await recommended({ participants: 5 }, edition);
    await expect(
      approveProposal(as('approver'), reference, approval(assessment)),
    ).rejects.toMatchObject({ code: 'not-enough-seats', parameters: { asked: 5, left: 2 } });
    await approveProposal(as('approver'), reference, { ...approval(assessment), seats: 2 });
    expect(await readProposal(database, reference)).toMatchObject({ seatsLeft: 0 });
  });

  test('puts a proposal off until a day to come', async () => {
    const { reference, assessment } = await recommended();
    const deferral = { assessment, reason: 'awaiting-state' };
    await expect(
      deferProposal(as('officer'), reference, { ...deferral, until: '2026-02-01' }),
    ).rejects.toMatchObject({ fields: [{ pointer: '/until', code: 'not-after-today' }] });
    await deferProposal(as('officer'), reference, { ...deferral, until: '2026-04-01' });
    expect(await readProposal(database, reference)).toMatchObject({ status: 'deferred' });
  });
});

describe('a rejected pair', () => {
  test('returns only when what the reason is about has changed', async () => {
    const { need, reference, assessment, matcher } = await recommended();
    await rejectProposal(as('officer'), reference, { assessment, reason: 'wrong-dates' });
    const audience = needInput({ audience: ['police', 'customs'] });
    await editNeed(as('ecuador'), need.reference, audience);
    await proposeMatchesForNeed(matcher, { needId: need.id }, null);
    expect(await readProposal(database, reference)).toMatchObject({ status: 'rejected' });
    const dates = needInput({ window: { from: '2026-07-01', to: '2026-12-31' } });
    await editNeed(as('ecuador'), need.reference, dates);
    await proposeMatchesForNeed(matcher, { needId: need.id }, null);
    const returned = await readProposal(database, reference);
    expect(returned.status).toBe('proposed');
    expect(returned.reviews.map(({ verdict }) => verdict)).toEqual(['recommend', 'reject']);
  });
});

describe('before approval a proposal', () => {
  test('does not exist for the state, and never for another one or the provider', async () => {
    const { reference, assessment } = await recommended();
    const read = (who: keyof Desk['people']) =>
      withActor(database.app, people[who], (tx) =>
        findProposalVisibleTo(tx, people[who], reference),
      );
    for (const who of ['ecuador', 'peru', 'editor'] as const) {
      await expect(read(who)).rejects.toMatchObject({ kind: 'not-found' });
    }
    await approveProposal(as('approver'), reference, approval(assessment));
    const seen = await read('ecuador');
    expect(seen).toMatchObject({ reference, status: 'approved', reviews: [], assessment: null });
    expect(seen.reasons?.length).toBeGreaterThan(0);
    for (const who of ['peru', 'editor'] as const) {
      await expect(read(who)).rejects.toMatchObject({ kind: 'not-found' });
    }
  });
});
