// Needs from a file: what arrives, what is refused and why, and who may bring it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importRecords } from '../../src/actions/import-records.ts';
import { contentOf } from '../../src/store/needs/need-reads.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
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
    provider: await buildPerson(database, 'unodc', 'provider-editor'),
    approver: await buildPerson(database, 'oas-dtoc', 'approver'),
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

describe('a need that arrives', () => {
  test('has its texts, asks and codes, is submitted, and is put there to be matched', async () => {
    const row = {
      ...needRow,
      translations: { es: { title: 'Rastreo de armas', description: 'Formación.' } },
      deliveryLanguages: ['es', 'en'],
      modes: ['online'],
      window: { from: '2026-06-01', to: '2026-12-31' },
      participants: 12,
      urgency: 'high',
      concepts: ['firearms-tracing'],
      actions: ['1.2'],
      instruments: ['CIFTA'],
      excludedProviders: ['INTERPOL'],
      visibility: 'donors',
      asks: [
        { title: 'Course on tracing', wantedKinds: ['course'] },
        { title: 'Equipment for marking', concepts: ['firearms-marking'] },
      ],
      source: { document: 'MRE-12/2026' },
    };
    await importRows(as('ecuador'), 'needs', { rows: [row], source: 'whole' });
    const need = await onlyNeed('whole');
    expect(need).toMatchObject({
      status: 'submitted',
      owner: 'ecu',
      channel: 'import',
      documentSymbol: 'MRE-12/2026',
      confirmedAt: now,
      answerDueAt: expect.any(Date),
      example: false,
      list: 'queue',
    });
    expect(contentOf(need)).toMatchObject({
      title: needRow.title,
      translations: [{ language: 'es', title: 'Rastreo de armas' }],
      beneficiaries: ['ECU'],
      concepts: ['firearms-tracing'],
      actions: ['1.2'],
      instruments: ['CIFTA'],
      excludedProviders: ['interpol'],
      visibility: 'donors',
      asks: [
        { number: 1, title: 'Course on tracing', wantedKinds: ['course'] },
        { number: 2, title: 'Equipment for marking', concepts: ['firearms-marking'] },
      ],
    });
    expect(await traces(database, need.id)).toEqual({ events: 1, jobs: 1 });
  });

  test('is unconfirmed where the secretariat enters it for a state', async () => {
    await importRows(as('officer'), 'needs', { rows: [needRow], source: 'on behalf' });
    expect(await onlyNeed('on behalf')).toMatchObject({
      owner: 'ecu',
      status: 'submitted',
      confirmedAt: null,
      enteredByOrganizationId: people.officer.organization.id,
    });
  });

  test('of a group has its members of the day, for the list that suits the group', async () => {
    const rows = [
      { ...needRow, country: null, id: 'A', region: 'Central America' },
      { ...needRow, country: null, id: 'B', region: 'OAS' },
    ];
    await importRows(as('officer'), 'needs', { rows, source: 'groups' });
    const { A, B } = await importedNeeds(database, 'groups');
    expect(A).toMatchObject({ owner: 'oas-dtoc', list: 'queue', group: 'CENTRAL-AMERICA' });
    expect(A?.beneficiaries).toContain('GTM');
    expect(B).toMatchObject({ list: 'collective', group: 'OAS' });
  });

  test('is a draft where that is wanted, or where the importer may not submit', async () => {
    const wanted = { rows: [needRow], source: 'drafts', submit: false };
    await importRows(as('ecuador'), 'needs', wanted);
    await importRows(as('drafter'), 'needs', { rows: [needRow], source: 'drafter' });
    for (const source of ['drafts', 'drafter']) {
      const need = await onlyNeed(source);
      expect(need.status).toBe('draft');
      expect(await traces(database, need.id)).toEqual({ events: 1, jobs: 0 });
    }
  });

  test.each(['jsonl', 'csv'] as const)('comes from %s as from JSON', async (format) => {
    const header = 'id,country,language,title,audience,window.from,window.to';
    const cells = 'N1,Ecuador,es,Rastreo de armas,policía;fiscales,2026-06-01,2026-12-31';
    const window = { from: '2026-06-01', to: '2026-12-31' };
    const line = { ...needRow, language: 'es', title: 'Rastreo de armas', window };
    const text = { csv: `${header}\n${cells}\n`, jsonl: JSON.stringify(line) }[format];
    const importName = `from ${format}`;
    const request = { kind: 'needs', text, format, importName };
    expect(await importRecords(as('ecuador'), request)).toMatchObject({ rows: 1, created: 1 });
    expect(await onlyNeed(importName)).toMatchObject({ language: 'es', windowTo: window.to });
  });
});

describe('a bad row', () => {
  test('never stops the good ones, and is told with its column and reason', async () => {
    const rows = [
      { ...needRow, id: 'good' },
      { ...needRow, id: 'window', window: { from: '2027-01-01', to: '2026-01-01' } },
      { ...needRow, id: 'kind', wantedKinds: ['curse'] },
      { ...needRow, id: 'group', country: null, region: 'Central Amerika' },
      { ...needRow, id: 'good', title: 'The same id once more' },
      { ...needRow, id: 'audience', audience: ['falconers'] },
      'no record at all',
    ];
    const report = await importRecords(as('officer'), {
      kind: 'needs',
      text: JSON.stringify(rows),
      format: 'json',
      importName: 'bad rows',
    });
    expect(report).toMatchObject({ rows: 7, created: 2 });
    expect(report.errors.map(({ row, field, code }) => [row, field, code])).toEqual([
      [2, 'window.to', 'ends-before-it-starts'],
      [3, 'wantedKinds', 'unknown-kind'],
      [4, 'region', 'unknown-group'],
      [5, 'id', 'duplicate-id'],
      [7, '', 'not-a-record'],
    ]);
    expect(report.errors[2]?.parameters['nearest']).toContain('Central America');
    expect(report.warnings).toMatchObject([{ row: 6, code: 'unknown-audience' }]);
    const found = await importedNeeds(database, 'bad rows');
    expect(Object.keys(found).sort()).toEqual(['audience', 'good']);
    expect(found['good']?.texts[0]?.title).toBe(needRow.title);
  });

  test('that only the database refuses leaves the others of its batch', async () => {
    const rows = [1, 2, 3].map((number) => ({ ...needRow, id: `N${number}` }));
    const marred = [...rows, { ...needRow, id: 'N4', title: 'Zero\u0000byte' }];
    const report = await importRows(as('officer'), 'needs', { rows: marred, source: 'marred' });
    expect(counts(report)).toMatchObject({ created: 3, errors: 1 });
    expect(report.errors).toMatchObject([{ row: 4, code: 'unusable-character' }]);
    expect(Object.keys(await importedNeeds(database, 'marred')).sort()).toEqual(['N1', 'N2', 'N3']);
  });

  test('refuses the whole file where all or nothing is wanted', async () => {
    const rows = [needRow, { ...needRow, id: 'N2', language: 'de' }];
    const report = await importRows(as('officer'), 'needs', {
      rows,
      source: 'all',
      atomic: true,
    });
    expect(counts(report)).toMatchObject({ created: 0, errors: 1 });
    const marred = [needRow, { ...needRow, id: 'N2', title: 'Zero\u0000byte' }];
    const second = { rows: marred, source: 'all or nothing', atomic: true };
    expect(counts(await importRows(as('officer'), 'needs', second))).toMatchObject({
      created: 0,
      errors: 1,
    });
    expect(await importedNeeds(database, 'all or nothing')).toEqual({});
    const third = { rows: [needRow], source: 'all or nothing', atomic: true };
    expect(counts(await importRows(as('officer'), 'needs', third))).toMatchObject({ created: 1 });
  });

  test('may be the file itself', async () => {
    const request = { kind: 'needs', text: '[{"id": 1,', format: 'json', importName: 'broken' };
    const report = await importRecords(as('officer'), request);
    expect(report).toMatchObject({ rows: 0, errors: [{ code: 'malformed-file' }] });
  });
});

describe('a trial', () => {
  test('tells what would happen and writes nothing', async () => {
    const rows = [needRow, { ...needRow, id: 'N2', wantedKinds: ['curse'] }];
    const report = await importRows(as('officer'), 'needs', {
      rows,
      source: 'trial',
      dryRun: true,
    });
    expect(counts(report)).toMatchObject({ created: 1, errors: 1 });
    expect(await importedNeeds(database, 'trial')).toEqual({});
  });
});

describe('who imports', () => {
  test('a state brings its own needs alone', async () => {
    const rows = [
      { ...needRow, id: 'own' },
      { ...needRow, id: 'other', country: 'PER' },
      { ...needRow, id: 'joint', country: null, countries: ['ECU', 'PER'] },
      { ...needRow, id: 'group', country: null, region: 'CARICOM' },
    ];
    const report = await importRows(as('ecuador'), 'needs', { rows, source: 'rights' });
    expect(report.errors.map(({ row, field, code }) => [row, field, code])).toEqual([
      [2, 'country', 'not-yours'],
      [3, 'country', 'not-your-state'],
      [4, 'region', 'not-your-group'],
    ]);
    expect(Object.keys(await importedNeeds(database, 'rights'))).toEqual(['own']);
  });

  test('a provider brings no needs', async () => {
    const report = await importRows(as('provider'), 'needs', { rows: [needRow], source: 'none' });
    expect(report.errors).toMatchObject([{ code: 'not-yours' }]);
  });

  test('needs the right to import, and a name', async () => {
    const order = { rows: [needRow], source: 'none' };
    await expect(importRows(as('approver'), 'needs', order)).rejects.toThrow('forbidden');
    const nobody = database.as(system, { now });
    await expect(importRows(nobody, 'needs', order)).rejects.toThrow('forbidden');
    const unscoped = database.as({ ...people.officer, scopes: ['needs:write'] }, { now });
    await expect(importRows(unscoped, 'needs', order)).rejects.toThrow('forbidden');
  });

  test('ids are those of a source and an owner', async () => {
    const rows = [needRow, { ...needRow, id: 'N2' }];
    await importRows(as('ecuador'), 'needs', { rows, source: 'one' });
    await importRows(as('ecuador'), 'needs', { rows, source: 'another' });
    const peru = [{ ...needRow, country: 'PER' }];
    const report = await importRows(as('officer'), 'needs', { rows: peru, source: 'one' });
    expect(counts(report)).toMatchObject({ created: 1 });
    const again = await importRows(as('officer'), 'needs', { rows, source: 'one' });
    expect(counts(again)).toMatchObject({ unchanged: 2 });
  });
});
