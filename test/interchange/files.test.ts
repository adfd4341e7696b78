import { describe, expect, test } from 'vitest';
import { contentHash } from '../../src/interchange/content-hash.ts';
import { readNeeds, readOffers } from '../../src/interchange/files.ts';
import { goodNeed, goodOffer, testLookups } from './support.ts';

const lookups = testLookups();
const needsIn = (rows: readonly unknown[]) => readNeeds(JSON.stringify(rows), 'json', lookups);
const offersIn = (rows: readonly object[]) => readOffers(JSON.stringify(rows), 'json', lookups);
const faults = (found: { errors: { row: number; field: string; code: string }[] }) =>
  found.errors.map(({ row, field, code }) => [row, field, code]);

describe('a file of needs', () => {
  test('keeps its good rows beside the bad ones', () => {
    const found = needsIn([{ ...goodNeed, title: 'ab' }, 7, { ...goodNeed, id: 'n2' }]);
    expect(found.records).toMatchObject([{ row: 3, record: { externalId: 'n2' } }]);
    expect(faults(found)).toEqual([
      [1, 'title', 'too-short'],
      [2, '', 'not-a-record'],
    ]);
  });

  test('refuses the later of two rows with one id, written as text or as a number', () => {
    const found = needsIn([{ ...goodNeed, id: 7 }, goodNeed, { ...goodNeed, id: '7' }]);
    expect(found.records.map(({ record }) => record.externalId)).toEqual(['7', 'n1']);
    expect(found.errors).toMatchObject([
      { row: 3, field: 'id', code: 'duplicate-id', parameters: { value: '7', earlier: 1 } },
    ]);
  });

  test('tells an unknown column once', () => {
    const rows = ['n1', 'n2'].map((id) => Object.assign({ colour: 'red' }, goodNeed, { id }));
    expect(needsIn(rows).warnings).toMatchObject([{ row: 1, field: 'colour' }]);
  });

  test('that is broken as a whole gives one error and no records', () => {
    const found = readNeeds('[{"id":\n', 'json', lookups);
    expect(found).toMatchObject({ records: [], errors: [{ row: 2, code: 'malformed-file' }] });
  });
});

describe('rows of one offer', () => {
  const first = { ...goodOffer, edition: '2026', capacity: 10, eligible: { regions: ['OAS'] } };

  test('add editions; what they leave empty is as in the first', () => {
    const found = offersIn([
      first,
      { ...goodOffer, id: 'o2' },
      { id: 'o1', edition: '2027', window: { from: '2027-01-01', to: '2027-01-31' } },
      { ...first, edition: '2028', capacity: 12 },
    ]);
    expect(found.errors).toEqual([]);
    expect(found.records.map(({ row, record }) => [row, record.externalId])).toEqual([
      [1, 'o1'],
      [2, 'o2'],
    ]);
    expect(found.records[0]?.record.editions).toMatchObject([
      { label: '2026', seats: 10, window: null },
      { label: '2027', seats: null, window: { from: '2027-01-01' } },
      { label: '2028', seats: 12 },
    ]);
  });

  test('refuse the offer where they contradict each other', () => {
    const found = offersIn([
      first,
      { ...first, edition: '2027', title: 'Another title', provider: 'Interpol' },
      { ...first, edition: '2028' },
    ]);
    expect(found.records).toEqual([]);
    expect(faults(found)).toEqual([
      [1, '', 'part-of-refused-record'],
      [2, 'provider', 'contradicts-earlier-row'],
      [2, 'title', 'contradicts-earlier-row'],
      [3, '', 'part-of-refused-record'],
    ]);
  });

  test('refuse the offer where one of them is bad', () => {
    const found = offersIn([first, { id: 'o1', edition: '2027', capacity: -1 }]);
    expect(found.records).toEqual([]);
    expect(faults(found)).toEqual([
      [1, '', 'part-of-refused-record'],
      [2, 'capacity', 'too-small'],
    ]);
    const headless = offersIn([
      { ...first, kind: 'banquet' },
      { id: 'o1', edition: '2027' },
    ]);
    expect(faults(headless)).toEqual([
      [1, 'kind', 'unknown-kind'],
      [2, '', 'part-of-refused-record'],
    ]);
  });

  test('cannot state one edition twice: the later is refused', () => {
    const found = offersIn([first, { ...first, capacity: 99 }, goodOffer, goodOffer]);
    expect(found.records[0]?.record.editions.map(({ label, seats }) => [label, seats])).toEqual([
      ['2026', 10],
      ['1', null],
    ]);
    expect(faults(found)).toEqual([
      [2, 'edition', 'duplicate-edition'],
      [4, 'id', 'duplicate-id'],
    ]);
  });

  test('without an id stand alone', () => {
    const { id: _, ...anonymous } = goodOffer;
    expect(faults(offersIn([anonymous, anonymous]))).toEqual([
      [1, 'id', 'missing'],
      [2, 'id', 'missing'],
    ]);
  });
});

test('the hash of a record depends on what it says, not on how or where', () => {
  const csv = 'title,country,language,id\nCapacitación en lavado de activos,Ecuador,español,n1\n';
  const [fromCsv] = readNeeds(csv, 'csv', lookups).records;
  const [fromJson] = needsIn([goodNeed]).records;
  const [other] = needsIn([{ ...goodNeed, participants: 5 }]).records;
  expect(contentHash(fromCsv?.record)).toBe(contentHash(fromJson?.record));
  expect(contentHash(other?.record)).not.toBe(contentHash(fromJson?.record));
  expect(contentHash(fromJson?.record)).toMatch(/^[0-9a-f]{64}$/);
});
