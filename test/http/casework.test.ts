// The work on the queue over HTTP: who has taken a need, and one decision about several proposals.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submittedNeed } from '../support/needs.ts';
import { now, offerInput, publishedOffer } from '../support/offers.ts';
import { bestProposal, matcherOf } from '../support/proposals.ts';
import { type Api, codeOf, openApi, problemIn } from './support.ts';

let api: Api;
let people: Awaited<ReturnType<typeof buildPeople>>;

async function buildPeople() {
  return {
    ecuador: await api.person('ecu', 'focal-point'),
    unodc: await api.person('unodc', 'provider-editor'),
    officer: await api.person('oas-dtoc', 'officer'),
    colleague: await api.person('oas-dtoc', 'officer'),
    approver: await api.person('oas-dtoc', 'approver'),
    supervisor: await api.person('oas-dtoc', 'supervisor'),
  };
}

beforeAll(async () => {
  api = await openApi({ now: () => now });
  people = await buildPeople();
  await publishedOffer([as('unodc'), as('officer')], offerInput());
});
afterAll(async () => await api.close());

type Who = keyof typeof people;
const as = (who: Who) => api.database.as(people[who].actor, { now });

/** Proposals of needs of their own, as a list shows them. */
async function shown(count: number) {
  const found = [];
  for (let participants = 1; participants <= count; participants += 1) {
    const need = await submittedNeed(as('ecuador'), { participants });
    const best = await bestProposal(api.database, matcherOf(api.database, now), need);
    const { reference, revision, assessment } = best;
    found.push({ reference, revision, assessment: assessment.id });
  }
  return found;
}

describe('a need of the queue', () => {
  const taking = async (who: Who, need: string, method: 'POST' | 'DELETE') =>
    await api.ask({ method, url: `/needs/${need}/taking`, key: people[who].key });

  it('is taken by one, whom the others hear and the queue names', async () => {
    const { reference } = await submittedNeed(as('ecuador'));
    const taken = await taking('officer', reference, 'POST');
    expect(taken.statusCode).toBe(200);
    const { taking: held } = taken.json();
    expect(held).toMatchObject({ personId: people.officer.actor.id, since: now.toISOString() });
    const late = await taking('colleague', reference, 'POST');
    expect([late.statusCode, codeOf(late)]).toEqual([409, 'need-taken']);
    expect(late.json()).toMatchObject({ name: held.name, since: held.since });
    const { items } = (await api.ask({ url: '/queue', key: people.officer.key })).json();
    const queued = items.find((item: { reference: string }) => item.reference === reference);
    expect(queued.taking).toEqual(held);
  });

  it('is put back by whoever has it, or by a supervisor', async () => {
    const { reference } = await submittedNeed(as('ecuador'));
    await taking('officer', reference, 'POST');
    expect((await taking('colleague', reference, 'DELETE')).statusCode).toBe(409);
    const back = await taking('supervisor', reference, 'DELETE');
    expect([back.statusCode, back.json()]).toEqual([200, { taking: null }]);
    expect((await taking('colleague', reference, 'POST')).statusCode).toBe(200);
    expect((await taking('colleague', reference, 'DELETE')).json()).toEqual({ taking: null });
  });

  it('is nothing that its owner takes', async () => {
    const { reference } = await submittedNeed(as('ecuador'));
    expect((await taking('ecuador', reference, 'POST')).statusCode).toBe(403);
  });
});

describe('one decision about several proposals', () => {
  const decide = async (who: Who, body: object, headers: Record<string, string> = {}) =>
    await api.ask({
      method: 'POST',
      url: '/proposals/decisions',
      key: people[who].key,
      body,
      headers: { 'accept-language': 'fr', ...headers },
    });
  const statusOf = async (reference: string) =>
    (await api.ask({ url: `/proposals/${reference}`, key: people.officer.key })).json().status;

  it('decides each by itself, and says in words what stood in the way of one', async () => {
    const [first, stale, last] = await shown(3);
    const proposals = [first, { ...stale, revision: 9 }, last];
    const answer = await decide('officer', { decision: 'reject/wrong-dates', proposals });
    expect(answer.statusCode).toBe(200);
    expect(answer.json().items).toMatchObject([
      { reference: first?.reference, problem: null },
      {
        reference: stale?.reference,
        problem: {
          type: 'urn:enlace:problem:precondition-failed',
          status: 412,
          detail: expect.stringMatching(/\w/),
        },
      },
      { reference: last?.reference, problem: null },
    ]);
    const statuses = await Promise.all(proposals.map((one) => statusOf(one?.reference ?? '')));
    expect(statuses).toEqual(['rejected', 'proposed', 'rejected']);
  });

  it('approves what was recommended by itself, not what was recommended among others', async () => {
    const [alone, among] = await shown(2);
    if (alone === undefined || among === undefined) throw new Error('too few');
    const { assessment } = alone;
    await api.ask({
      method: 'POST',
      url: `/proposals/${alone.reference}/recommend`,
      key: people.officer.key,
      body: { assessment, reason: 'fits-need' },
      headers: { 'if-match': '*' },
    });
    await decide('officer', { decision: 'recommend/fits-need', proposals: [among] });
    const proposals = [alone, among].map((one) => ({ ...one, revision: one.revision + 1 }));
    const answer = await decide('approver', { decision: 'approve/as-recommended', proposals });
    expect(answer.json().items).toMatchObject([
      { problem: null },
      { problem: { type: 'urn:enlace:problem:recommended-together' } },
    ]);
  });

  it('is made once where it is sent twice with one key', async () => {
    const proposals = await shown(1);
    const body = { decision: 'recommend/fits-need', proposals };
    const headers = { 'idempotency-key': 'monday-morning' };
    const [one, two] = [
      await decide('officer', body, headers),
      await decide('officer', body, headers),
    ];
    expect(one.json()).toEqual({ items: [{ reference: proposals[0]?.reference, problem: null }] });
    expect(two.json()).toEqual(one.json());
  });

  it.each([
    [{ decision: 'reject/as-recommended' }, '/decision'],
    [{ decision: 'defer/awaiting-funds' }, '/until'],
    [{ proposals: [] }, '/proposals'],
    [
      { proposals: [{ reference: 'P-4XK7QM', assessment: 'x', revision: 1 }] },
      '/proposals/0/assessment',
    ],
  ])('is refused as a whole with %j', async (wrong, pointer) => {
    const assessment = '00000000-0000-4000-8000-000000000000';
    const proposals = [{ reference: 'P-4XK7QM', assessment, revision: 1 }];
    const answer = await decide('officer', { decision: 'reject/other', proposals, ...wrong });
    expect(answer.statusCode).toBe(422);
    expect(problemIn(answer).errors).toMatchObject([{ pointer }]);
  });
});
