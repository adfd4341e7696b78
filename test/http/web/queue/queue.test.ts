// The review queue as the secretariat uses it: who works on what, and one decision about many proposals.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { approveProposal } from '../../../../src/actions/approve-proposal.ts';
import { proposeMatchesForNeed } from '../../../../src/actions/propose-matches.ts';
import { recommendProposal } from '../../../../src/actions/recommend-proposal.ts';
import { text } from '../../../../src/messages/format.ts';
import { type Desk, openDesk } from '../../../support/desk.ts';
import { submittedNeed } from '../../../support/needs.ts';
import { now, offerInput, publishedOffer } from '../../../support/offers.ts';
import { matcherOf, proposalsOf, readProposal } from '../../../support/proposals.ts';
import { type Api, openApi } from '../../support.ts';
import { ticksIn, type Visits, visitsOf } from '../secretariat.ts';

let api: Api;
let officer: Visits;
let colleague: Visits;
let approver: Visits;
let state: Visits;
let desk: Desk;
const needs: { reference: string; proposal: string }[] = [];

beforeAll(async () => {
  api = await openApi();
  desk = await openDesk(api.database);
  const as = async (who: Parameters<typeof desk.as>[0]) =>
    visitsOf(api, await api.keyFor(desk.people[who].id));
  officer = await as('officer');
  colleague = await as('secondApprover');
  approver = await as('approver');
  state = await as('ecuador');
  await publishedOffer([desk.as('editor'), desk.as('officer')], offerInput());
  const matcher = matcherOf(api.database, now);
  for (const participants of [1, 2, 3, 4, 5, 6]) {
    const { id, reference } = await submittedNeed(desk.as('ecuador'), { participants });
    await proposeMatchesForNeed(matcher, { needId: id }, null);
    const [proposal] = await proposalsOf(api.database, reference);
    needs.push({ reference, proposal: proposal?.reference ?? '' });
  }
});
afterAll(async () => await api.close());

const words = (key: Parameters<typeof text>[1], values = {}) => text('en', key, values);

const decide = (visits: Visits, fields: Parameters<Visits['post']>[1]) =>
  visits.post('/queue/decisions', { claim: randomUUID(), back: '/queue', ...fields });

function need(place: number) {
  const found = needs[place];
  if (found === undefined) throw new Error('no such need');
  return found;
}

it('the queue is the secretariat’s, and says what waits in words', async () => {
  const shown = await officer.get('/queue?state=ECU');
  expect(shown.statusCode).toBe(200);
  for (const { reference, proposal } of needs) {
    expect(shown.body).toContain(reference);
    expect(shown.body).toContain(`/proposals/${proposal}`);
  }
  expect((await officer.get('/queue?state=PER')).body).toContain(words('queue.none-found'));
  expect((await officer.get('/collective')).statusCode).toBe(200);
  expect((await officer.get('/queue?state=nonsense')).statusCode).toBe(422);
  for (const path of ['/queue', '/collective', '/queue.csv', '/what-if', '/policies']) {
    expect((await state.get(path)).statusCode).toBe(403);
  }
});

it('the titles of restricted needs are withheld; their themes stand in their place', async () => {
  const shown = await officer.get('/queue');
  const mine = shown.body.slice(shown.body.indexOf(need(0).reference));
  expect(mine).not.toContain('Capacitación en');
});

it('a need is taken by one, seen by all, and put back', async () => {
  const { reference } = need(0);
  const back = '/queue?state=ECU';
  const taken = await officer.post(`/queue/${reference}/take`, { back });
  expect(taken.statusCode).toBe(303);
  expect(taken.headers.location).toBe(`${back}#${reference}`);
  expect((await officer.get('/queue?taken=me')).body).toContain(words('queue.yours'));
  expect((await colleague.get('/queue?taken=nobody')).body).not.toContain(reference);
  const refused = await colleague.post(`/queue/${reference}/take`, { back });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('error-summary');
  expect(refused.body).toContain(need(1).reference);
  const away = await officer.post(`/queue/${reference}/put-back`, { back: 'https://example.org' });
  expect(away.headers.location).toBe(`/queue#${reference}`);
  expect((await officer.get('/queue?taken=me')).body).toContain(words('queue.none-found'));
});

it('what is wrong with a decision costs nothing of what was ticked and typed', async () => {
  const shown = ticksIn(await officer.get('/queue'));
  const ticked = [need(0), need(1)].map(({ proposal }) => shown.get(proposal) ?? '');
  const refused = await decide(officer, {
    ticked,
    decision: 'defer/awaiting-state',
    note: 'Ask them again',
    back: '/queue?state=ECU',
  });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain(words('wrong.until.missing'));
  expect(refused.body).toContain('value="Ask them again"');
  expect(refused.body.match(/name="ticked"[^>]* checked/g)).toHaveLength(2);
  expect(refused.body).toContain('name="back" form="decide" value="/queue?state=ECU"');
  const nothing = await decide(officer, { decision: 'reject/other' });
  expect(nothing.body).toContain(words('wrong.ticked.too-small-array'));
});

it('each proposal is decided or refused by itself, and said to be', async () => {
  const shown = ticksIn(await officer.get('/queue'));
  const ticked = [need(0), need(1)].map(({ proposal }) => shown.get(proposal) ?? '');
  const stale = (shown.get(need(2).proposal) ?? '').replace(/\d+$/, '999');
  const claim = randomUUID();
  const form = { ticked: [...ticked, stale], decision: 'recommend/fits-need', claim };
  const first = await decide(officer, form);
  expect(first.statusCode).toBe(200);
  expect(first.body).toContain(words('queue.decided-count', { count: 2, total: 3 }));
  expect(first.body).toContain(words('queue.refused.precondition-failed'));
  const twice = await decide(officer, form);
  expect(twice.body).toContain(words('queue.decided-count', { count: 2, total: 3 }));
  const late = await decide(colleague, { ticked, decision: 'recommend/best-available' });
  expect(late.body).toContain(words('queue.decided-count', { count: 0, total: 2 }));
});

it('what was recommended among others is not approved among others', async () => {
  const shown = ticksIn(await approver.get('/queue?status=recommended'));
  const ticked = [need(0), need(1)].map(({ proposal }) => shown.get(proposal) ?? '');
  const refused = await decide(approver, { ticked, decision: 'approve/as-recommended' });
  expect(refused.body).toContain(words('problem.recommended-together'));
  const { key } = await api.person('oas-dtoc', 'supervisor');
  const supervisor = visitsOf(api, key);
  expect((await supervisor.get('/queue')).body).not.toContain('name="ticked"');
  expect((await decide(supervisor, { ticked, decision: 'reject/other' })).statusCode).toBe(403);
});

it('the list leaves as a file of exactly its filtered rows', async () => {
  const file = await officer.get('/queue.csv?status=recommended');
  expect(file.statusCode).toBe(200);
  expect(file.headers['content-type']).toContain('text/csv');
  expect(file.body).toContain(need(0).proposal);
  expect(file.body).not.toContain(need(2).reference);
});

it('the register of proposals tells a state neither scores nor who decided', async () => {
  const all = await officer.get('/proposals?status=recommended');
  expect(all.body).toContain(need(0).proposal);
  expect(all.body).toContain(words('queue.column.score'));
  expect((await officer.get(`/proposals?need=${need(2).reference}`)).body).toContain(
    need(2).proposal,
  );
  const own = await state.get('/proposals');
  expect(own.statusCode).toBe(200);
  expect(own.body).toContain(words('proposals.none'));
  expect(own.body).not.toContain(words('proposals.decided-by'));
});

it('an ask whose only proposal is approved is not said to be without an offer', async () => {
  const { reference, proposal } = need(5);
  const { assessment } = await readProposal(api.database, proposal);
  const judged = { assessment: assessment?.id };
  await recommendProposal(desk.as('officer'), proposal, { ...judged, reason: 'fits-need' });
  await approveProposal(desk.as('approver'), proposal, { ...judged, reason: 'as-recommended' });
  const { body } = await officer.get('/queue');
  const shown = body.slice(body.indexOf(`id="${reference}"`)).split('</article>')[0];
  expect(shown).toContain(words('queue.approved', { count: 1 }));
  expect(shown).not.toContain(words('queue.nothing'));
});
