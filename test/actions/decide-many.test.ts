// Deciding about several proposals at once: each as by itself, one after the other.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decideMany } from '../../src/actions/decide-many.ts';
import { recommendProposal } from '../../src/actions/recommend-proposal.ts';
import { withActor } from '../../src/db/client.ts';
import { reviews } from '../../src/db/schema/proposals.ts';
import { tickedDecision, tickOf } from '../../src/domain/decide-many.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { type Desk, openDesk, type Seat } from '../support/desk.ts';
import { submittedNeed } from '../support/needs.ts';
import { now, offerInput, publishedOffer } from '../support/offers.ts';
import { bestProposal, matcherOf, readProposal } from '../support/proposals.ts';

let database: TestDatabase;
let desk: Desk;
let claims = 0;

beforeAll(async () => {
  database = await openDatabase();
  desk = await openDesk(database);
  await publishedOffer([desk.as('editor'), desk.as('officer')], offerInput());
});
afterAll(async () => await database.close());

/** New proposals, each of a need of its own, as a list shows them. */
async function proposed(count: number) {
  const matcher = matcherOf(database, now);
  const found = [];
  for (let participants = 1; participants <= count; participants += 1) {
    const need = await submittedNeed(desk.as('ecuador'), { participants });
    const { reference, revision, assessment } = await bestProposal(database, matcher, need);
    found.push({ reference, revision, assessment: assessment.id });
  }
  return found;
}

type Shown = Awaited<ReturnType<typeof proposed>>[number];

async function decide(who: Seat, decision: string, shown: readonly Shown[], claim?: string) {
  claims += 1;
  const body = { decision, ticked: shown.map(tickOf) };
  const { decided } = await decideMany(
    desk.as(who),
    { shape: tickedDecision, body },
    claim ?? `claim ${claims}`,
  );
  return decided.map(({ refusal }) => refusal?.code ?? 'done');
}

/** The same proposals as they stand now. */
async function again(shown: readonly Shown[]): Promise<Shown[]> {
  return await Promise.all(
    shown.map(async ({ reference, assessment }) => {
      const { revision } = await readProposal(database, reference);
      return { reference, revision, assessment };
    }),
  );
}

async function statusesOf(shown: readonly Shown[]): Promise<string[]> {
  return await Promise.all(
    shown.map(async ({ reference }) => (await readProposal(database, reference)).status),
  );
}

it('what cannot be decided is refused by itself, and the rest is decided', async () => {
  const shown = await proposed(3);
  const [first, stale, last] = shown;
  if (first === undefined || stale === undefined || last === undefined) throw new Error('too few');
  const { assessment } = stale;
  await recommendProposal(desk.as('secondApprover'), stale.reference, {
    assessment,
    reason: 'fits-need',
  });
  expect(await decide('officer', 'reject/wrong-topic', shown)).toEqual([
    'done',
    'precondition-failed',
    'done',
  ]);
  expect(await statusesOf(shown)).toEqual(['rejected', 'recommended', 'rejected']);
});

it('a form that is sent twice decides once, also at the same moment', async () => {
  const shown = await proposed(2);
  const results = await Promise.all([
    decide('officer', 'recommend/fits-need', shown, 'twice'),
    decide('officer', 'recommend/fits-need', shown, 'twice'),
  ]);
  expect(results).toEqual([
    ['done', 'done'],
    ['done', 'done'],
  ]);
  const kept = await withActor(database.worker, system, (tx) => tx.select().from(reviews));
  const ids = await Promise.all(
    shown.map(async ({ reference }) => (await readProposal(database, reference)).id),
  );
  expect(kept.filter(({ proposalId }) => ids.includes(proposalId))).toHaveLength(2);
});

it('only what was recommended by itself is approved among others, and never by who recommended', async () => {
  const [alone, among] = await proposed(2);
  if (alone === undefined || among === undefined) throw new Error('too few');
  const { reference, assessment } = alone;
  await recommendProposal(desk.as('secondApprover'), reference, {
    assessment,
    reason: 'fits-need',
  });
  await decide('officer', 'recommend/fits-need', [among]);
  const shown = await again([alone, among]);
  expect(await decide('secondApprover', 'approve/as-recommended', shown)).toEqual([
    'forbidden',
    'recommended-together',
  ]);
  expect(await decide('approver', 'approve/as-recommended', shown)).toEqual([
    'done',
    'recommended-together',
  ]);
  expect(await statusesOf(shown)).toEqual(['approved', 'recommended']);
});

it('a deferral names a day after today, and reasons belong to their verdict', async () => {
  const shown = await proposed(1);
  const ticked = shown.map(tickOf);
  const act = async (body: object) =>
    await decideMany(desk.as('officer'), { shape: tickedDecision, body }, 'wrong');
  const pointers = async (body: object) =>
    await act({ ticked, ...body }).then(
      () => [],
      (error: { fields: { pointer: string; code: string }[] }) =>
        error.fields.map(({ pointer, code }) => `${pointer} ${code}`),
    );
  expect(await pointers({ decision: 'defer/awaiting-state' })).toEqual(['/until missing']);
  expect(await pointers({ decision: 'defer/awaiting-state', until: '2020-01-01' })).toEqual([
    '/until not-after-today',
  ]);
  expect(await pointers({ decision: 'reject/fits-need' })).toEqual(['/decision not-one-of']);
  expect(await pointers({ decision: 'reject/other', ticked: [] })).toEqual([
    '/ticked too-small-array',
  ]);
  await expect(act({ decision: 'approve/as-recommended', ticked })).rejects.toMatchObject({
    kind: 'forbidden',
  });
  expect(await statusesOf(shown)).toEqual(['proposed']);
  await act({ decision: 'defer/awaiting-state', until: '2027-01-15', ticked });
  expect(await statusesOf(shown)).toEqual(['deferred']);
});
