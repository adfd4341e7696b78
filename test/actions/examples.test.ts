// The examples: an invented set that can be taken all the way, and is labelled everywhere.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daysAfter } from '../../src/actions/days.ts';
import { readExamples } from '../../src/actions/demonstration/read-examples.ts';
import { loadExamples } from '../../src/actions/load-examples.ts';
import { readExampleCircumstances } from '../../src/reference/examples.ts';
import { listLiveOffers, listMatchableNeeds } from '../../src/store/matching/matchables.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { importedNeeds, importedOffers } from '../support/imports.ts';
import { asService } from '../support/offers.ts';

/** The examples are dated: this is a day on which they are to come. */
const now = new Date('2026-11-20T12:00:00.000Z');
let database: TestDatabase;

const load = async () => loadExamples({ db: database.worker, now, randomBytes });

beforeAll(async () => {
  database = await openDatabase();
});
afterAll(async () => {
  await database.close();
});

describe('the examples', () => {
  test('are loaded once', async () => {
    expect(await load()).toEqual({ needs: 41, offers: 38 });
    expect(await load()).toEqual({ needs: 0, offers: 0 });
  });

  test('are labelled, and in the present world', async () => {
    const needs = Object.values(await importedNeeds(database, 'examples'));
    const offers = Object.values(await importedOffers(database, 'examples'));
    for (const record of [...needs, ...offers]) {
      expect(record).toMatchObject({ example: true, source: null });
    }
    await asService(database, async (tx) => {
      expect(await listMatchableNeeds(tx, null)).toHaveLength(40);
      expect(await listLiveOffers(tx, null)).toHaveLength(36);
    });
  });

  test('keep their asks, editions, beneficiaries and urgency', async () => {
    const needs = await importedNeeds(database, 'examples');
    const offers = await importedOffers(database, 'examples');
    expect(needs['E-N05']).toMatchObject({ owner: 'ecu', urgency: 'high' });
    expect(needs['E-N05']?.asks).toHaveLength(3);
    expect(needs['E-N10']).toMatchObject({ owner: 'bra', beneficiaries: ['ARG', 'BRA', 'PRY'] });
    expect(offers['E-O01']?.editions.map(({ label, seats }) => [label, seats])).toEqual([
      ['1', 24],
      ['2', 24],
      ['3', 24],
    ]);
  });

  test('stand where it is said of them', async () => {
    const needs = await importedNeeds(database, 'examples');
    const offers = await importedOffers(database, 'examples');
    const said = await readExampleCircumstances();
    expect(Object.keys(needs)).toEqual(expect.arrayContaining(Object.keys(said.needs)));
    expect(Object.keys(offers)).toEqual(expect.arrayContaining(Object.keys(said.offers)));
    expect(needs['E-N03']).toMatchObject({
      status: 'submitted',
      submittedAt: daysAfter(now, -35),
      answerDueAt: daysAfter(now, -5),
      confirmedAt: daysAfter(now, -35),
    });
    expect(needs['E-N35']).toMatchObject({ status: 'draft', submittedAt: null });
    expect(needs['E-N38']).toMatchObject({
      status: 'submitted',
      channel: 'note-verbale',
      documentDate: '2026-11-14',
      confirmedAt: null,
    });
    expect(offers['E-O33']).toMatchObject({
      status: 'published',
      confirmedAt: daysAfter(now, -400),
    });
    expect(offers['E-O34']?.status).toBe('draft');
    expect(offers['E-O35']?.status).toBe('submitted');
  });

  test('do not age: their dates move with the day of the load, by whole weeks', async () => {
    const [early, late] = await asService(database, async (tx) => [
      await readExamples(tx, '2026-11-20'),
      await readExamples(tx, '2029-03-03'),
    ]);
    const windowOf = ({ needs }: Awaited<ReturnType<typeof readExamples>>) =>
      needs.find(({ externalId }) => externalId === 'E-N01')?.content.window;
    expect(windowOf(early)).toEqual({ from: '2027-02-01', to: '2027-06-30' });
    // 119 weeks later.
    expect(windowOf(late)).toEqual({ from: '2029-05-14', to: '2029-10-10' });
    const startOf = ({ offers }: Awaited<ReturnType<typeof readExamples>>) =>
      offers.find(({ externalId }) => externalId === 'E-O31')?.editions[0]?.window?.from;
    expect([startOf(early), startOf(late)]).toEqual(['2027-02-22', '2029-06-04']);
  });
});
