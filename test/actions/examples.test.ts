// The examples: an invented set that can be taken all the way, and is labelled everywhere.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadExamples } from '../../src/actions/load-examples.ts';
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
    expect(await load()).toEqual({ needs: 12, offers: 30 });
    expect(await load()).toEqual({ needs: 0, offers: 0 });
  });

  test('are labelled, confirmed, and in the present world', async () => {
    const needs = Object.values(await importedNeeds(database, 'examples'));
    const offers = Object.values(await importedOffers(database, 'examples'));
    for (const record of [...needs, ...offers]) {
      expect(record).toMatchObject({ example: true, source: null, confirmedAt: now });
    }
    for (const need of needs) expect(need.status).toBe('submitted');
    for (const offer of offers) expect(offer.status).toBe('published');
    await asService(database, async (tx) => {
      expect(await listMatchableNeeds(tx, null)).toHaveLength(12);
      expect(await listLiveOffers(tx, null)).toHaveLength(30);
    });
  });

  test('keep their asks, editions, beneficiaries and urgency', async () => {
    const needs = await importedNeeds(database, 'examples');
    const offers = await importedOffers(database, 'examples');
    expect(needs['E-N05']).toMatchObject({ owner: 'ecu', urgency: 'high' });
    expect(needs['E-N05']?.asks).toHaveLength(3);
    expect(needs['E-N10']).toMatchObject({ owner: 'bra', beneficiaries: ['ARG', 'BRA', 'PRY'] });
    expect(offers['E-O01']?.editions.map(({ label, seats }) => [label, seats])).toEqual([
      ['2026', 24],
      ['2027-1', 24],
      ['2027-2', 24],
    ]);
  });
});
