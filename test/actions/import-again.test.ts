// Needs from a file that was imported before: what changes, what is left alone, what survives a kill.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmNeed } from '../../src/actions/confirm-need.ts';
import { readRelease } from '../../src/actions/disclosure/read-release.ts';
import { releaseNeed } from '../../src/actions/disclosure/release-need.ts';
import { editNeed } from '../../src/actions/edit-need.ts';
import { openNeed } from '../../src/actions/open-need.ts';
import { returnNeed } from '../../src/actions/return-need.ts';
import { withdrawNeed } from '../../src/actions/withdraw-need.ts';
import { contentOf } from '../../src/store/needs/need-reads.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import {
  counts,
  importedNeeds,
  importRows,
  onlyNeed as needOf,
  needRow,
  traces,
} from '../support/imports.ts';
import { now } from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';

let database: TestDatabase;
let people: Awaited<ReturnType<typeof buildPeople>>;

async function buildPeople() {
  return {
    officer: await buildPerson(database, 'oas-dtoc', 'officer'),
    ecuador: await buildPerson(database, 'ecu', 'focal-point'),
    drafter: await buildPerson(database, 'ecu', 'drafter'),
  };
}

beforeAll(async () => {
  database = await openDatabase();
  people = await buildPeople();
});
afterAll(async () => {
  await database.close();
});

const as = (who: keyof typeof people) => database.as(people[who], { now });
const onlyNeed = async (source: string) => needOf(database, source);

describe('a second import', () => {
  test('of the same makes no version, whatever the order of its columns and lists', async () => {
    const row = { ...needRow, audience: ['police', 'judges'] };
    await importRows(as('ecuador'), 'needs', { rows: [row], source: 'same' });
    const turned = Object.fromEntries(Object.entries(row).toReversed());
    const rows = [{ ...turned, audience: ['judges', 'police'] }];
    const report = await importRows(as('ecuador'), 'needs', { rows, source: 'same' });
    expect(counts(report)).toEqual({
      created: 0,
      updated: 0,
      unchanged: 1,
      conflicts: 0,
      errors: 0,
    });
    const need = await onlyNeed('same');
    expect(need.version).toBe(1);
    expect(await traces(database, need.id)).toEqual({ events: 1, jobs: 1 });
  });

  test('of a changed row makes a version, in which asks keep their numbers', async () => {
    const asks = [{ title: 'Course' }, { title: 'Equipment' }];
    await importRows(as('ecuador'), 'needs', { rows: [{ ...needRow, asks }], source: 'changed' });
    const rows = [{ ...needRow, asks: [{ title: 'Equipment' }, { title: 'Manual' }] }];
    const report = await importRows(as('ecuador'), 'needs', { rows, source: 'changed' });
    expect(counts(report)).toMatchObject({ updated: 1 });
    const need = await onlyNeed('changed');
    expect(need.version).toBe(2);
    expect(need.asks.map(({ number, title, closed }) => [number, title, closed])).toEqual([
      [1, 'Course', true],
      [2, 'Equipment', false],
      [3, 'Manual', false],
    ]);
    expect(await traces(database, need.id)).toEqual({ events: 2, jobs: 2 });
    const third = await importRows(as('ecuador'), 'needs', { rows, source: 'changed' });
    expect(counts(third)).toMatchObject({ unchanged: 1 });
  });

  test('is not matched again where the engine reads nothing new', async () => {
    await importRows(as('ecuador'), 'needs', { rows: [needRow], source: 'translated' });
    const rows = [{ ...needRow, translations: { es: { title: 'Rastreo de armas' } } }];
    await importRows(as('ecuador'), 'needs', { rows, source: 'translated' });
    const { id, version } = await onlyNeed('translated');
    expect(version).toBe(2);
    expect(await traces(database, id)).toEqual({ events: 2, jobs: 1 });
  });

  test('of a need edited elsewhere is a conflict, unless the file shall win', async () => {
    await importRows(as('ecuador'), 'needs', { rows: [needRow], source: 'edited' });
    const { reference, ...need } = await onlyNeed('edited');
    const content = contentOf({ reference, ...need });
    await editNeed(as('ecuador'), reference, { content: { ...content, title: 'By hand' } });
    const unchanged = await importRows(as('ecuador'), 'needs', {
      rows: [needRow],
      source: 'edited',
    });
    expect(counts(unchanged)).toMatchObject({ unchanged: 1, conflicts: 0 });
    const order = { rows: [{ ...needRow, title: 'By file' }], source: 'edited' };
    const report = await importRows(as('ecuador'), 'needs', order);
    expect(counts(report)).toMatchObject({ updated: 0, conflicts: 1, errors: 1 });
    expect(report.errors).toMatchObject([{ row: 1, code: 'edited-elsewhere' }]);
    expect((await onlyNeed('edited')).texts[0]?.title).toBe('By hand');
    const forced = await importRows(as('ecuador'), 'needs', { ...order, overwrite: true });
    expect(counts(forced)).toMatchObject({ updated: 1, conflicts: 0 });
    expect((await onlyNeed('edited')).texts[0]?.title).toBe('By file');
  });

  test('submits a need that was returned', async () => {
    await importRows(as('ecuador'), 'needs', { rows: [needRow], source: 'returned' });
    const { reference } = await onlyNeed('returned');
    await returnNeed(as('officer'), reference, { note: 'Which weapons?' });
    const rows = [{ ...needRow, description: 'Handguns.' }];
    await importRows(as('ecuador'), 'needs', { rows, source: 'returned' });
    expect(await onlyNeed('returned')).toMatchObject({ status: 'submitted', version: 2 });
  });

  test('changes no closed need, nor one that another organization entered', async () => {
    const order = { rows: [{ ...needRow, title: 'Changed' }], overwrite: true };
    await importRows(as('ecuador'), 'needs', { rows: [needRow], source: 'closed' });
    const foreign = await importRows(as('officer'), 'needs', { ...order, source: 'closed' });
    expect(foreign.errors).toMatchObject([{ code: 'not-yours' }]);
    await withdrawNeed(as('ecuador'), (await onlyNeed('closed')).reference);
    const closed = await importRows(as('ecuador'), 'needs', { ...order, source: 'closed' });
    expect(closed.errors).toMatchObject([{ code: 'record-closed' }]);
    expect((await onlyNeed('closed')).version).toBe(1);
  });
});

test('an import by an officer takes from a need that its owner has confirmed it', async () => {
  await importRows(as('officer'), 'needs', { rows: [needRow], source: 'for-ecuador' });
  const { reference } = await onlyNeed('for-ecuador');
  await confirmNeed(as('ecuador'), reference);
  const rows = [{ ...needRow, title: 'Something else altogether' }];
  await importRows(as('officer'), 'needs', { rows, source: 'for-ecuador' });
  expect(await onlyNeed('for-ecuador')).toMatchObject({ version: 2, confirmedAt: null });
});

test('an import ends the releases to a provider that the file excludes', async () => {
  await importRows(as('ecuador'), 'needs', { rows: [needRow], source: 'released' });
  const { reference } = await onlyNeed('released');
  await openNeed(as('officer'), reference);
  const body = { ask: 1, fields: ['title'], provider: 'unodc', version: 1 };
  const release = await releaseNeed(as('ecuador'), reference, body);
  const rows = [{ ...needRow, excludedProviders: ['UNODC'] }];
  await importRows(as('ecuador'), 'needs', { rows, source: 'released' });
  const told = await readRelease(as('ecuador'), release.reference);
  expect(told).toMatchObject({ revokedAt: now });
});

test('an import by a drafter lets nobody else read what has been submitted', async () => {
  await importRows(as('ecuador'), 'needs', { rows: [needRow], source: 'level' });
  const rows = [{ ...needRow, visibility: 'public' }];
  const report = await importRows(as('drafter'), 'needs', { rows, source: 'level' });
  expect(report.errors).toMatchObject([{ code: 'not-yours' }]);
  expect(await onlyNeed('level')).toMatchObject({ version: 1, visibility: 'secretariat' });
});

describe('a process that dies half-way', () => {
  const rows = Array.from({ length: 300 }, (_, number) => ({ ...needRow, id: `N${number}` }));

  test('leaves whole records behind, and the next import ends where one would have', async () => {
    let drawn = 0;
    const dying = {
      ...as('officer'),
      randomBytes: (size: number) => {
        drawn += 1;
        if (drawn > 260) throw new RangeError('the process died');
        return as('officer').randomBytes(size);
      },
    };
    const order = { rows, source: 'killed' };
    await expect(importRows(dying, 'needs', order)).rejects.toThrow('the process died');
    const left = Object.values(await importedNeeds(database, 'killed'));
    expect(left).toHaveLength(250);
    expect(left.every(({ asks, texts }) => asks.length === 1 && texts.length === 1)).toBe(true);
    const report = await importRows(as('officer'), 'needs', order);
    expect(counts(report)).toMatchObject({ created: 50, unchanged: 250, errors: 0 });
    expect(Object.keys(await importedNeeds(database, 'killed'))).toHaveLength(300);
  });

  test('has no twin: two imports of one file at once make each record once', async () => {
    const order = { rows, source: 'twins' };
    const reports = await Promise.all(
      [1, 2].map(async () => importRows(as('officer'), 'needs', order)),
    );
    const sum = (of: 'created' | 'unchanged') => reports.reduce((total, it) => total + it[of], 0);
    expect([sum('created'), sum('unchanged')]).toEqual([300, 300]);
    expect(reports.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
