// What a past assessment rests on can be judged again, whatever has changed since.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editEdition } from '../../src/actions/edit-edition.ts';
import { editNeed } from '../../src/actions/edit-need.ts';
import { fingerprintOf } from '../../src/actions/matching/assessment-record.ts';
import { proposeMatchesForNeed } from '../../src/actions/propose-matches.ts';
import { replayAssessment } from '../../src/actions/replay-assessment.ts';
import { suspendOffer } from '../../src/actions/suspend-offer.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { needInput } from '../support/needs.ts';
import { asService, edition2026 } from '../support/offers.ts';
import { readProposal } from '../support/proposals.ts';
import { tamperWithAssessment } from '../support/tamper.ts';

let database: TestDatabase;
let as: Desk['as'];
let people: Desk['people'];
let recommended: Desk['recommended'];
beforeAll(async () => {
  database = await openDatabase();
  ({ as, people, recommended } = await openDesk(database));
});
afterAll(async () => {
  await database.close();
});

const replay = async (reference: string, assessment?: string) =>
  await replayAssessment(as('officer'), reference, { assessment });

const tamper = async (assessment: string, change: string) => {
  await tamperWithAssessment(database, assessment, change);
};

/** The faults of a replay, as codes by check; a check without any is not there. */
function faultsIn({ checks }: Awaited<ReturnType<typeof replay>>) {
  const found = checks.filter(({ faults }) => faults.length > 0);
  return Object.fromEntries(
    found.map(({ check, faults }) => [check, [...new Set(faults.map(({ code }) => code))]]),
  );
}

describe('a replay', () => {
  test('gives the same bytes', async () => {
    const { reference, assessment } = await recommended();
    const replayed = await replay(reference);
    expect(replayed).toMatchObject({ reference, outcome: 'same', assessment: { id: assessment } });
    expect(replayed.checks.map(({ check }) => check)).toEqual([
      'arithmetic',
      'record',
      'versions',
      'groups',
      'judgement',
    ]);
  });

  test('reads what was judged, not what stands there now', async () => {
    const { need, offer, reference, assessment, matcher } = await recommended(
      { participants: 10 },
      { ...edition2026, seats: 12 },
    );
    await editNeed(
      as('ecuador'),
      need.reference,
      needInput({
        title: 'Tracing of pistols and rifles',
        description: 'Officers must learn to trace seized firearms, their parts and their papers.',
        audience: ['customs'],
        participants: 4,
      }),
    );
    await editEdition(as('officer'), offer, 1, { ...edition2026, seats: 40 });
    await asService(database, (tx) => tx.execute(sql`update editions set seats_taken = 3`));
    await proposeMatchesForNeed(matcher, { needId: need.id }, null);
    await suspendOffer(as('editor'), offer);
    expect((await readProposal(database, reference)).assessment?.id).not.toBe(assessment);
    expect(await replay(reference, assessment)).toMatchObject({ outcome: 'same' });
    expect(await replay(reference)).toMatchObject({ outcome: 'same' });
  });

  test.each([
    [
      'a value and its points',
      `criteria = jsonb_set(jsonb_set(criteria, '{0,value}', to_jsonb((criteria->0->>'value')::int - 1)),
        '{0,points}', to_jsonb((criteria->0->>'points')::int - (criteria->0->>'weight')::int)),
        score = score - (criteria->0->>'weight')::int`,
      { record: ['fingerprint'], judgement: ['difference'] },
    ],
    [
      'points that nothing accounts for',
      `criteria = jsonb_set(criteria, '{0,points}', to_jsonb((criteria->0->>'points')::int - 7)),
        score = score - 7`,
      { arithmetic: ['points'], record: ['fingerprint'], judgement: ['difference'] },
    ],
    ['the band', `band = 'weak'`, { arithmetic: ['band'], record: ['fingerprint'] }],
    ['a reason', `reasons = '[]'`, { record: ['fingerprint'], judgement: ['difference'] }],
    ['the version of the need', `need_version = 9`, { versions: ['version-missing'] }],
    [
      'who was eligible',
      `inputs = jsonb_set(inputs, '{offer,eligible}', '["ARG"]')`,
      { versions: ['part'], groups: ['eligible'], judgement: ['no-edition'] },
    ],
    [
      'the seats that were left',
      `inputs = jsonb_set(inputs, '{edition,seatsLeft}', '1')`,
      { judgement: ['difference'] },
    ],
  ])('shows that somebody changed %s', async (_what, change, faults) => {
    const { reference, assessment, matcher } = await recommended({ participants: 5 });
    await tamper(assessment, change);
    // With the engine at hand, as a page has it: making one takes most of a second.
    const context = { ...as('officer'), engine: matcher.pool.shared };
    const replayed = await replayAssessment(context, reference);
    expect(replayed.outcome).toBe('different');
    expect(faultsIn(replayed)).toMatchObject(faults);
  });

  test('of another engine checks the arithmetic and the versions alone', async () => {
    const { reference, assessment } = await recommended();
    const { beneficiaries, criteria, score, band, proposed, concepts, reasons, ...stored } = (
      await replay(reference)
    ).assessment;
    const judgement = { beneficiaries, criteria, score, band, proposed, concepts, reasons };
    const fingerprint = fingerprintOf({ ...stored, engineVersion: '0.9.0', judgement });
    await tamper(assessment, `engine_version = '0.9.0', fingerprint = '${fingerprint}'`);
    const replayed = await replay(reference);
    expect(replayed).toMatchObject({ outcome: 'verified', assessment: { engineVersion: '0.9.0' } });
    expect(replayed.checks.find(({ check }) => check === 'judgement')).toEqual({
      check: 'judgement',
      skipped: 'other-engine',
      faults: [],
    });
    expect(faultsIn(replayed)).toEqual({});
  });

  test('of an assessment that kept no inputs verifies what can be verified', async () => {
    const { reference, assessment } = await recommended();
    await tamper(assessment, 'inputs = null, lexicon_id = null, membership_id = null');
    const replayed = await replay(reference);
    expect(replayed.outcome).toBe('verified');
    expect(
      replayed.checks.flatMap(({ check, skipped }) => (skipped === null ? [] : check)),
    ).toEqual(['groups', 'judgement']);
  });
});

describe('who may replay', () => {
  test('is the secretariat: to others the proposal does not exist', async () => {
    const { reference } = await recommended();
    for (const who of ['ecuador', 'peru', 'editor'] as const) {
      await expect(replayAssessment(database.as(people[who]), reference)).rejects.toMatchObject({
        kind: 'not-found',
      });
    }
  });

  test('gets no assessment of another proposal', async () => {
    const [one, other] = [await recommended(), await recommended()];
    await expect(replay(one.reference, other.assessment)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});
