// Offers from a file: their editions and providers, and what a second import changes.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmOffer } from '../../src/actions/confirm-offer.ts';
import { editEdition } from '../../src/actions/edit-edition.ts';
import { importRecords } from '../../src/actions/import-records.ts';
import { withdrawOffer } from '../../src/actions/withdraw-offer.ts';
import type { Offer } from '../../src/store/offers/offer-reads.ts';
import { findOrganization } from '../../src/store/people/organizations.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { counts, importedOffers, importRows, offerRow, traces } from '../support/imports.ts';
import { asService, buildOfferPeople, now, takeSeats } from '../support/offers.ts';

let database: TestDatabase;
let people: Awaited<ReturnType<typeof buildOfferPeople>>;

beforeAll(async () => {
  database = await openDatabase();
  people = await buildOfferPeople(database);
});
afterAll(async () => {
  await database.close();
});

const as = (who: keyof typeof people) => database.as(people[who], { now });

/** The only offer of a source. */
async function onlyOffer(source: string): Promise<Offer> {
  const [offer, ...others] = Object.values(await importedOffers(database, source));
  if (offer === undefined || others.length > 0) throw new Error(`not one offer of ${source}`);
  return offer;
}

const editionRow = (edition: string, year: number, changes: object = {}) => ({
  ...offerRow,
  edition,
  window: { from: `${year}-03-01`, to: `${year}-03-05` },
  ...changes,
});

describe('an offer that arrives', () => {
  test('from its provider is confirmed and awaits publication', async () => {
    await importRows(as('editor'), 'offers', { rows: [offerRow], source: 'own' });
    const offer = await onlyOffer('own');
    expect(offer).toMatchObject({ owner: 'unodc', status: 'submitted', confirmedAt: now });
    expect(await traces(database, offer.id)).toEqual({ events: 1, jobs: 0 });
  });

  test('from the secretariat is unconfirmed and published, and matched', async () => {
    await importRows(as('officer'), 'offers', { rows: [offerRow], source: 'on behalf' });
    const offer = await onlyOffer('on behalf');
    expect(offer).toMatchObject({ owner: 'unodc', status: 'published', confirmedAt: null });
    expect(offer.editions).toMatchObject([{ number: 1, seats: 24, window: offerRow.window }]);
    expect(await traces(database, offer.id)).toEqual({ events: 1, jobs: 1 });
  });

  test('after its last edition stays a draft that says so', async () => {
    const rows = [editionRow('2020', 2020)];
    await importRows(as('officer'), 'offers', { rows, source: 'over' });
    expect(await onlyOffer('over')).toMatchObject({ status: 'draft', draftReason: 'offer-over' });
    const longer = [...rows, editionRow('2027', 2027)];
    await importRows(as('officer'), 'offers', { rows: longer, source: 'over' });
    expect(await onlyOffer('over')).toMatchObject({ status: 'published', draftReason: null });
  });

  test('has all its editions, parties and codes', async () => {
    const whole = {
      ...offerRow,
      partners: ['INTERPOL'],
      funders: ['Canada'],
      eligible: { countries: ['Ecuador'], regions: ['CARICOM'] },
      excludedCountries: ['Jamaica'],
      concepts: ['firearms-tracing'],
      conditions: 'Participants stay in their post for a year.',
      edition: '2026',
    };
    const rows = [whole, editionRow('2027', 2027, { capacity: 12, modes: ['online'] })];
    const report = await importRows(as('officer'), 'offers', { rows, source: 'whole' });
    expect(report).toMatchObject({ rows: 2, created: 1, errors: [] });
    expect(await onlyOffer('whole')).toMatchObject({
      eligible: { states: ['ECU'], groups: ['CARICOM'] },
      excludedStates: ['JAM'],
      concepts: ['firearms-tracing'],
      parties: [
        { organization: 'unodc', role: 'lead' },
        { organization: 'can', role: 'funder' },
        { organization: 'interpol', role: 'partner' },
      ],
      editions: [
        { label: '2026', seats: 24 },
        { label: '2027', seats: 12, modes: ['online'] },
      ],
    });
  });
});

describe('a bad row', () => {
  test('refuses its offer with all its editions, and no other', async () => {
    const rows = [
      { ...offerRow, id: 'good' },
      editionRow('1', 2027, { id: 'bad' }),
      editionRow('2', 2027, { id: 'bad', deliveryLanguages: ['Klingon'] }),
      { ...offerRow, id: 'nobody', eligible: { countries: ['PER'] }, excludedCountries: ['PER'] },
    ];
    const report = await importRows(as('officer'), 'offers', { rows, source: 'bad rows' });
    expect(report.errors.map(({ row, code }) => [row, code])).toEqual([
      [2, 'part-of-refused-record'],
      [3, 'unknown-language'],
      [4, 'nobody-eligible'],
    ]);
    expect(Object.keys(await importedOffers(database, 'bad rows'))).toEqual(['good']);
  });
});

describe('a provider', () => {
  test('brings its own offers alone', async () => {
    const rows = [offerRow, { ...offerRow, id: 'O2', provider: 'INTERPOL' }];
    const report = await importRows(as('editor'), 'offers', { rows, source: 'rights' });
    expect(report.errors).toMatchObject([{ row: 2, field: 'provider', code: 'not-yours' }]);
    expect(counts(report)).toMatchObject({ created: 1 });
  });

  test('that no list knows is an error with the nearest names', async () => {
    const rows = [{ ...offerRow, provider: 'INTERPOOL' }];
    const report = await importRows(as('officer'), 'offers', { rows, source: 'unknown' });
    expect(report.errors).toMatchObject([{ field: 'provider', code: 'unknown-organization' }]);
    expect(report.errors[0]?.parameters['nearest']).toContain('INTERPOL');
    expect(counts(report)).toMatchObject({ created: 0 });
  });

  const unlisted = {
    ...offerRow,
    provider: 'Andean School of Customs',
    providerType: 'academic',
    partners: ['Customs Union of the Andes'],
  };

  test('is made with its partners where the secretariat asks for it, once', async () => {
    const order = { rows: [unlisted], source: 'created', createProviders: true };
    const trial = await importRows(as('officer'), 'offers', { ...order, dryRun: true });
    expect(counts(trial)).toMatchObject({ created: 1, errors: 0 });
    const find = async () =>
      asService(database, (tx) => findOrganization(tx, 'andean-school-of-customs'));
    expect(await find()).toBeUndefined();
    await importRows(as('officer'), 'offers', order);
    expect(await find()).toMatchObject({
      kind: 'donor',
      providerType: 'academic',
      names: { fr: 'Andean School of Customs' },
    });
    expect((await onlyOffer('created')).parties).toMatchObject([
      { organization: 'andean-school-of-customs', role: 'lead' },
      { organization: 'customs-union-of-the-andes', role: 'partner' },
    ]);
    const named = {
      rows: [{ ...unlisted, provider: 'andean school of CUSTOMS' }],
      source: 'created',
    };
    expect(counts(await importRows(as('officer'), 'offers', named))).toMatchObject({
      unchanged: 1,
    });
  });

  test('is made by nobody else', async () => {
    const order = { rows: [unlisted], source: 'created', createProviders: true };
    await expect(importRows(as('editor'), 'offers', order)).rejects.toThrow('forbidden');
  });
});

describe('a second import', () => {
  test('of the same makes no version, in any format', async () => {
    const rows = [editionRow('a', 2027), editionRow('b', 2028)];
    await importRows(as('officer'), 'offers', { rows, source: 'same' });
    const text = [
      'id;provider;language;title;kind;edition;window.from;window.to;capacity',
      ...['b;2028', 'a;2027'].map((it) => {
        const [label, year] = it.split(';');
        return `O1;UNODC;en;${offerRow.title};course;${label};${year}-03-01;${year}-03-05;24`;
      }),
    ].join('\n');
    const request = { kind: 'offers', text, format: 'csv', importName: 'same' };
    expect(counts(await importRecords(as('officer'), request))).toMatchObject({ unchanged: 1 });
    expect((await onlyOffer('same')).version).toBe(1);
  });

  test('brings the editions in step by their labels', async () => {
    const rows = [editionRow('kept', 2027), editionRow('moved', 2027), editionRow('gone', 2027)];
    await importRows(as('officer'), 'offers', { rows, source: 'editions' });
    const changed = [editionRow('kept', 2027), editionRow('moved', 2028), editionRow('new', 2029)];
    const order = { rows: changed, source: 'editions' };
    expect(counts(await importRows(as('officer'), 'offers', order))).toMatchObject({ updated: 1 });
    const offer = await onlyOffer('editions');
    expect(
      offer.editions.map(({ label, version, cancelled, window }) => [
        label,
        version,
        cancelled,
        window?.from,
      ]),
    ).toEqual([
      ['kept', 1, false, '2027-03-01'],
      ['moved', 2, false, '2028-03-01'],
      ['gone', 1, true, '2027-03-01'],
      ['new', 1, false, '2029-03-01'],
    ]);
    expect(offer.version).toBe(1);
    expect(await traces(database, offer.id)).toEqual({ events: 2, jobs: 2 });
    expect(counts(await importRows(as('officer'), 'offers', order))).toMatchObject({
      unchanged: 1,
    });
  });

  test('of a changed text makes a version; it is matched again where the engine reads it', async () => {
    await importRows(as('officer'), 'offers', { rows: [offerRow], source: 'text' });
    const order = { rows: [{ ...offerRow, conditions: 'None.' }], source: 'text' };
    await importRows(as('officer'), 'offers', order);
    const { id, version } = await onlyOffer('text');
    expect(version).toBe(2);
    expect(await traces(database, id)).toEqual({ events: 2, jobs: 1 });
    const second = { rows: [{ ...offerRow, kind: 'workshop' }], source: 'text' };
    await importRows(as('officer'), 'offers', second);
    expect(await traces(database, id)).toEqual({ events: 3, jobs: 2 });
  });

  test('by the secretariat takes from an offer that its provider has confirmed it', async () => {
    await importRows(as('officer'), 'offers', { rows: [offerRow], source: 'confirmed' });
    const { reference } = await onlyOffer('confirmed');
    await confirmOffer(as('editor'), reference);
    const rows = [{ ...offerRow, kind: 'workshop' }];
    await importRows(as('officer'), 'offers', { rows, source: 'confirmed' });
    expect(await onlyOffer('confirmed')).toMatchObject({ version: 2, confirmedAt: null });
  });

  test('of an offer whose edition was edited elsewhere is a conflict, unless the file shall win', async () => {
    await importRows(as('officer'), 'offers', { rows: [offerRow], source: 'edited' });
    const { reference } = await onlyOffer('edited');
    await editEdition(as('editor'), reference, 1, { label: '1', seats: 30 });
    const order = { rows: [{ ...offerRow, capacity: 40 }], source: 'edited' };
    const report = await importRows(as('officer'), 'offers', order);
    expect(counts(report)).toMatchObject({ conflicts: 1 });
    expect(report.errors).toMatchObject([{ code: 'edited-elsewhere' }]);
    expect((await onlyOffer('edited')).editions).toMatchObject([{ seats: 30 }]);
    await importRows(as('officer'), 'offers', { ...order, overwrite: true });
    expect((await onlyOffer('edited')).editions).toMatchObject([{ seats: 40 }]);
  });

  test('takes no seats away that approved proposals hold, and no offer out of its end', async () => {
    const rows = [
      { ...offerRow, id: 'free' },
      { ...offerRow, id: 'held' },
    ];
    await importRows(as('officer'), 'offers', { rows, source: 'held' });
    const { held, free } = await importedOffers(database, 'held');
    await takeSeats(database, held?.editions[0]?.id ?? '', 10);
    await withdrawOffer(as('editor'), free?.reference ?? '');
    const less = rows.map((row) => ({ ...row, capacity: 5 }));
    const report = await importRows(as('officer'), 'offers', { rows: less, source: 'held' });
    expect(report.errors.map(({ row, code }) => [row, code])).toEqual([
      [1, 'record-closed'],
      [2, 'seats-taken'],
    ]);
    const more = { rows: [{ ...offerRow, id: 'held', capacity: 10 }], source: 'held' };
    expect(counts(await importRows(as('officer'), 'offers', more))).toMatchObject({ updated: 1 });
  });
});
