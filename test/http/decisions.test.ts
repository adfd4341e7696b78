// Decisions over HTTP, where others decide or change things at the same moment.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suspendOffer } from '../../src/actions/suspend-offer.ts';
import { submittedNeed } from '../support/needs.ts';
import { now, offerInput, publishedOffer } from '../support/offers.ts';
import { bestProposal, matcherOf } from '../support/proposals.ts';
import { type Api, codeOf, openApi } from './support.ts';

let api: Api;
let people: Awaited<ReturnType<typeof buildPeople>>;

async function buildPeople() {
  return {
    ecuador: await api.person('ecu', 'focal-point'),
    unodc: await api.person('unodc', 'provider-editor'),
    officer: await api.person('oas-dtoc', 'officer'),
    approver: await api.person('oas-dtoc', 'approver'),
    otherApprover: await api.person('oas-dtoc', 'approver'),
    both: await api.person('oas-dtoc', 'officer', 'approver'),
  };
}

beforeAll(async () => {
  api = await openApi({ now: () => now });
  people = await buildPeople();
});
afterAll(async () => await api.close());

const as = (who: keyof typeof people) => api.database.as(people[who].actor, { now });

async function recommended() {
  await publishedOffer([as('unodc'), as('officer')], offerInput());
  const need = await submittedNeed(as('ecuador'));
  const best = await bestProposal(api.database, matcherOf(api.database, now), need);
  const assessment = best.assessment.id;
  const response = await decide('officer', `${best.reference}/recommend`, {
    assessment,
    reason: 'fits-need',
  });
  expect(response.statusCode).toBe(200);
  return { ...best, assessment, etag: String(response.headers.etag) };
}

async function decide(who: keyof typeof people, path: string, body: object, etag = '*') {
  const headers = { 'if-match': etag };
  return await api.ask({
    method: 'POST',
    url: `/proposals/${path}`,
    key: people[who].key,
    body,
    headers,
  });
}

describe('an approval', () => {
  it('of two at once is made once, and the other hears by whom and when', async () => {
    const { reference, assessment, etag } = await recommended();
    const body = { assessment, reason: 'as-recommended' };
    const both = await Promise.all([
      decide('approver', `${reference}/approve`, body, etag),
      decide('otherApprover', `${reference}/approve`, body, etag),
    ]);
    const [won, lost] = both.toSorted((a, b) => a.statusCode - b.statusCode);
    expect(won?.json()).toMatchObject({ status: 'approved', holds: [{ state: 'ECU', seats: 1 }] });
    expect(lost && [lost.statusCode, codeOf(lost)]).toEqual([409, 'already-decided']);
    expect(lost?.json()).toMatchObject({
      decidedBy: expect.stringMatching(/./),
      decidedAt: now.toISOString(),
    });
  });

  it('names the gate that has failed since the recommendation', async () => {
    const { reference, assessment, offer } = await recommended();
    await suspendOffer(as('officer'), offer);
    const body = { assessment, reason: 'as-recommended' };
    const response = await decide('approver', `${reference}/approve`, body);
    expect([response.statusCode, codeOf(response)]).toEqual([409, 'gate-failed']);
    expect(response.json()).toMatchObject({
      gate: 'not-live',
      detail: 'The offer can no longer serve the need: it is not in the catalogue at present.',
    });
  });

  it('is refused to whoever recommended, and on an assessment that is not the present one', async () => {
    const { reference } = await recommended();
    const body = { assessment: '00000000-0000-4000-8000-000000000000', reason: 'as-recommended' };
    const own = await decide('officer', `${reference}/approve`, body);
    expect(own.statusCode).toBe(403);
    const superseded = await decide('approver', `${reference}/approve`, body);
    expect(codeOf(superseded)).toBe('assessment-superseded');
  });

  it('tells whoever took part that it is for somebody else, and whoever may not that they may not', async () => {
    const { reference, assessment } = await recommended();
    const refer = { assessment, reason: 'awaiting-funds', until: '2027-01-01' };
    await decide('both', `${reference}/defer`, refer);
    await decide('both', `${reference}/recommend`, { assessment, reason: 'fits-need' });
    const body = { assessment, reason: 'as-recommended' };
    const own = await decide('both', `${reference}/approve`, body);
    expect([own.statusCode, codeOf(own), own.json().because]).toEqual([
      403,
      'forbidden',
      'took-part',
    ]);
    expect(own.json().detail).toMatch(/^Somebody else must do this/);
    const never = await decide('officer', `${reference}/approve`, body);
    expect([never.statusCode, never.json().because]).toEqual([403, undefined]);
  });

  it.each([
    [{ reason: 'fits-need' }, '/reason'],
    [{ seats: 0 }, '/seats'],
    [{ assessment: 'x' }, '/assessment'],
    [{ note: 'x'.repeat(4001) }, '/note'],
  ])('is refused with %j', async (wrong, pointer) => {
    const { reference, assessment } = await recommended();
    const body = { assessment, reason: 'as-recommended', ...wrong };
    const response = await decide('approver', `${reference}/approve`, body);
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toMatchObject([{ pointer }]);
  });
});
