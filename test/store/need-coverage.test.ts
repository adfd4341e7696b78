// How far a need is covered: by seats of what was agreed, for each ask and each state, at every reading.
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { approveProposal } from '../../src/actions/approve-proposal.ts';
import { withActor } from '../../src/db/client.ts';
import { proposals } from '../../src/db/schema/proposals.ts';
import { seatHolds } from '../../src/db/schema/seat-holds.ts';
import { listCoverage } from '../../src/store/needs/need-coverage-reads.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { approval, type Desk, openDesk, type Seat } from '../support/desk.ts';

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await openDatabase();
  desk = await openDesk(database);
});
afterAll(async () => await database.close());

/** An approved proposal for a need of Ecuador, as the parties would have agreed to it. */
async function agreed(participants: number, seats: number) {
  const { need, reference, assessment } = await desk.recommended({ participants });
  await approveProposal(desk.as('approver'), reference, { ...approval(assessment), seats });
  const { id } = await proposalOf(reference);
  const settle = async (status: 'approved' | 'agreed') =>
    await withActor(database.owner, system, (tx) =>
      tx.update(proposals).set({ status }).where(eq(proposals.id, id)),
    );
  return { need, id, settle };
}

async function proposalOf(reference: string) {
  const [row] = await withActor(database.owner, system, (tx) =>
    tx.select().from(proposals).where(eq(proposals.reference, reference)),
  );
  if (row === undefined) throw new Error(`no ${reference}`);
  return row;
}

async function coverage(seat: Seat, needId: string): Promise<string[]> {
  const rows = await withActor(database.app, desk.people[seat], (tx) => listCoverage(tx, [needId]));
  return rows.map((row) => `${row.ask} ${row.state} ${row.coverage}`);
}

it('is none while a proposal is only approved, and full once it is agreed', async () => {
  const { need, settle } = await agreed(2, 2);
  expect(await coverage('ecuador', need.id)).toEqual(['1 ECU none']);
  await settle('agreed');
  expect(await coverage('ecuador', need.id)).toEqual(['1 ECU full']);
  expect(await coverage('officer', need.id)).toEqual(['1 ECU full']);
});

it('is partial where fewer seats were agreed than people would come', async () => {
  const { need, settle } = await agreed(3, 2);
  await settle('agreed');
  expect(await coverage('ecuador', need.id)).toEqual(['1 ECU partial']);
});

it('is none again where the seats were given back', async () => {
  const { need, id, settle } = await agreed(2, 2);
  await settle('agreed');
  await withActor(database.owner, system, (tx) =>
    tx.update(seatHolds).set({ releasedAt: new Date() }).where(eq(seatHolds.proposalId, id)),
  );
  expect(await coverage('ecuador', need.id)).toEqual(['1 ECU none']);
});

it('is told to nobody else', async () => {
  const { need, settle } = await agreed(2, 2);
  await settle('agreed');
  expect(await coverage('peru', need.id)).toEqual([]);
  expect(await coverage('editor', need.id)).toEqual([]);
});
