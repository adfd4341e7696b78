// The decisions about a proposal by the forms of its page: by each role, too late, and with bad input.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { text } from '../../../../src/messages/format.ts';
import { readOffer, takeSeats } from '../../../support/offers.ts';
import { requestedAdoption, runAsWorker } from '../../../support/policies.ts';
import { readProposal } from '../../../support/proposals.ts';
import { formIn, openProposalDesk, type ProposalDesk, type Seat } from './proposal-desk.ts';

let desk: ProposalDesk;

beforeAll(async () => {
  desk = await openProposalDesk();
});
afterAll(async () => await desk.api.close());

type Way = 'recommend' | 'approve' | 'second-approval' | 'reject' | 'defer';

async function proposed(need: object = {}): Promise<string> {
  const [reference = ''] = (await desk.proposed({ need })).references;
  return reference;
}

/** What the page would send: its hidden fields, and what was filled in. */
async function filled(who: Seat, reference: string, way: Way, fields: Record<string, string>) {
  const { body } = await desk.get(who, `/proposals/${reference}`);
  return { ...formIn(body, `/proposals/${reference}/${way}`), ...fields };
}

async function decide(who: Seat, reference: string, way: Way, fields: Record<string, string>) {
  const sent = await filled(who, reference, way, fields);
  return await desk.post(who, `/proposals/${reference}/${way}`, sent);
}

const recommendation = { 'recommend/reason': 'fits-need' };
const approval = { 'approve/reason': 'as-recommended' };

async function statusOf(reference: string) {
  return (await readProposal(desk.api.database, reference)).status;
}

describe('in turn', () => {
  it('an officer recommends, an approver approves, and each is led on', async () => {
    const reference = await proposed();
    const recommended = await decide('officer', reference, 'recommend', recommendation);
    expect(recommended.statusCode).toBe(303);
    expect(recommended.headers.location).toBe(`/proposals/${reference}?done=proposal-recommended`);
    const led = await desk.get('officer', String(recommended.headers.location));
    expect(led.body).toContain(text('en', 'done.proposal-recommended'));
    expect(led.body).toContain('href="/queue"');

    const note = {
      ...approval,
      'approve/note': 'Agreed in the weekly meeting.',
      'approve/seats': '3',
    };
    const approved = await decide('approver', reference, 'approve', note);
    expect(approved.statusCode).toBe(303);
    const { status, holds, reviews } = await readProposal(desk.api.database, reference);
    expect([status, holds[0]?.seats]).toEqual(['approved', 3]);
    expect(reviews.at(-1)?.note).toBe('Agreed in the weekly meeting.');
    const { body } = await desk.get('approver', `/proposals/${reference}`);
    expect(body).toContain('Agreed in the weekly meeting.');
    expect(body).toContain(text('en', 'proposal.nothing-next'));
  });

  it('a proposal is rejected, or put off until a day', async () => {
    const [one, other] = [await proposed(), await proposed()];
    await decide('approver', one, 'reject', { 'reject/reason': 'wrong-topic' });
    expect(await statusOf(one)).toBe('rejected');
    const until = { 'defer/reason': 'awaiting-state', 'defer/until': '2026-05-01' };
    await decide('officer', other, 'defer', until);
    const { body } = await desk.get('officer', `/proposals/${other}`, 'pt');
    expect(body).toContain('1º de maio de 2026');
  });
});

describe('whoever may not', () => {
  it('is offered no form and told why', async () => {
    const reference = await proposed();
    await decide('both', reference, 'recommend', recommendation);
    const { body } = await desk.get('both', `/proposals/${reference}`);
    expect(body).not.toContain(`action="/proposals/${reference}/approve"`);
    expect(body).toContain(text('en', 'obstacle.you-recommended'));
    const officer = await desk.get('officer', `/proposals/${reference}`);
    expect(officer.body).toContain(text('en', 'obstacle.other-role.approve'));
  });

  it('is refused by whatever they send', async () => {
    const reference = await proposed();
    await decide('both', reference, 'recommend', recommendation);
    const sent = await filled('approver', reference, 'approve', approval);
    const address = `/proposals/${reference}/approve`;
    const seats = ['both', 'officer', 'supervisor', 'ecuador', 'unodc'] as const;
    const answers = [];
    for (const who of seats) answers.push(await desk.post(who, address, sent));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 404, 404]);
    const [tookPart, otherRole] = answers.map(({ body }) => body);
    expect(tookPart).toContain(text('en', 'problem.forbidden.took-part'));
    expect(otherRole).toContain(text('en', 'refusal-means.forbidden'));
    expect(await statusOf(reference)).toBe('recommended');
  });
});

describe('what cannot be done now', () => {
  it('names the gate that fails by now, with what was typed still there', async () => {
    const reference = await proposed();
    await decide('officer', reference, 'recommend', recommendation);
    const note = { ...approval, 'approve/note': 'Please hurry.' };
    const sent = await filled('approver', reference, 'approve', note);
    const { offer } = await readProposal(desk.api.database, reference);
    const { editions } = await readOffer(desk.api.database, desk.actor('officer'), offer);
    for (const { id } of editions) await takeSeats(desk.api.database, id, 24);
    const tried = await desk.post('approver', `/proposals/${reference}/approve`, sent);
    expect(tried.statusCode).toBe(422);
    expect(tried.body).toContain(text('en', 'problem.gate-failed.no-seats'));
    expect(tried.body).toContain('Please hurry.');
    expect(tried.body).toMatch(/value="as-recommended" checked/);
    expect(await statusOf(reference)).toBe('recommended');
  });

  it('keeps what was typed when the proposal changed meanwhile', async () => {
    const reference = await proposed();
    const typed = { 'reject/reason': 'need-unclear', 'reject/note': 'Which districts?' };
    const sent = await filled('colleague', reference, 'reject', typed);
    await decide('officer', reference, 'recommend', recommendation);
    const address = `/proposals/${reference}/reject`;
    const late = await desk.post('colleague', address, sent);
    expect(late.statusCode).toBe(412);
    expect(late.body).toContain(text('en', 'problem.precondition-failed'));
    expect(late.body).toContain('Which districts?');
    const again = { ...formIn(late.body, address), ...typed };
    expect((await desk.post('colleague', address, again)).statusCode).toBe(303);
  });

  it('says who decided already, and gives back a note that has no form any more', async () => {
    const reference = await proposed();
    const typed = { ...recommendation, 'recommend/note': 'The best of the year.' };
    const sent = await filled('colleague', reference, 'recommend', typed);
    await decide('officer', reference, 'recommend', recommendation);
    const late = await desk.post('colleague', `/proposals/${reference}/recommend`, sent);
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('has already decided about this proposal');
    expect(late.body).toContain('The best of the year.');
    expect(late.body).toContain(text('en', 'dossier.lost-note'));
  });

  it('names each field that is missing or wrong', async () => {
    const reference = await proposed();
    const tried = await decide('officer', reference, 'defer', { 'defer/until': '2026-02-01' });
    expect(tried.statusCode).toBe(422);
    expect(tried.body).toContain('href="#field-defer/reason"');
    expect(tried.body).toContain('value="2026-02-01"');
    const past = { 'defer/reason': 'other', 'defer/until': '2026-02-01' };
    const again = await decide('officer', reference, 'defer', past);
    expect(again.body).toContain(text('en', 'field.not-after-today'));
    const nonsense = await desk.post('officer', `/proposals/${reference}/recommend`, { a: 'b' });
    expect(nonsense.statusCode).toBe(412);
  });
});

describe('of many seats', () => {
  beforeAll(async () => {
    const people = { officer: desk.actor('officer'), supervisor: desk.actor('supervisor') };
    const content = { secondApprovalAboveSeats: 10 };
    const { database } = desk.api;
    const { adoptionId } = await requestedAdoption(database, people, content);
    await runAsWorker(database.worker, adoptionId);
  });

  it('a supervisor approves, too, and sees what was approved first', async () => {
    const reference = await proposed({ participants: 21 });
    await decide('officer', reference, 'recommend', recommendation);
    const first = await decide('approver', reference, 'approve', approval);
    const told = await desk.get('approver', String(first.headers.location));
    expect(told.body).toContain(text('en', 'done.proposal-approved-first'));
    expect(told.body).toContain(text('en', 'obstacle.other-role.approve-second'));
    expect(await statusOf(reference)).toBe('recommended');
    const second = { 'approve-second/reason': 'as-recommended' };
    expect((await decide('supervisor', reference, 'second-approval', second)).statusCode).toBe(303);
    expect(await statusOf(reference)).toBe('approved');
  });
});
