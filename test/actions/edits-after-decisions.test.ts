// What an edit does to what was decided, and what it does not do.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approveProposal } from '../../src/actions/approve-proposal.ts';
import { editNeed } from '../../src/actions/edit-need.ts';
import { proposeMatchesForNeed } from '../../src/actions/propose-matches.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { approval, type Desk, openDesk } from '../support/desk.ts';
import { needInput } from '../support/needs.ts';
import { now } from '../support/offers.ts';
import { readProposal } from '../support/proposals.ts';

let database: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  database = await openDatabase();
  desk = await openDesk(database);
});
afterAll(async () => await database.close());

type Recommended = Awaited<ReturnType<Desk['recommended']>>;

/** The need is edited, and matched again. */
async function edited({ need, reference, matcher }: Recommended, content: object) {
  await editNeed(desk.as('ecuador'), need.reference, needInput(content));
  await proposeMatchesForNeed(matcher, { needId: need.id }, null);
  return await readProposal(database, reference);
}

describe('an edit that the engine reads', () => {
  test('marks what was approved to be looked at again, and takes no seat from it', async () => {
    const matter = await desk.recommended();
    await approveProposal(desk.as('approver'), matter.reference, approval(matter.assessment));
    expect(await edited(matter, { audience: ['police', 'customs'] })).toMatchObject({
      status: 'approved',
      reconfirmAt: now,
      holds: [{ seats: 1 }],
    });
  });

  test('returns what was recommended to the queue, marked, with the earlier decision', async () => {
    const matter = await desk.recommended();
    expect(await edited(matter, { audience: ['police', 'customs'] })).toMatchObject({
      status: 'proposed',
      reconfirmAt: now,
      reviews: [{ verdict: 'recommend' }],
    });
  });
});

test('a translation, official or made by a machine, changes no judgement', async () => {
  const matter = await desk.recommended();
  const before = await readProposal(database, matter.reference);
  for (const status of ['official', 'machine']) {
    const title = 'Rastreo de armas';
    const description = 'Otra cosa: investigación de lavado de activos.';
    const translations = [{ language: 'es', status, title, description }];
    const after = await edited(matter, { translations });
    expect(after).toMatchObject({ status: 'recommended', reconfirmAt: null });
    expect(after.assessment).toEqual(before.assessment);
  }
});
