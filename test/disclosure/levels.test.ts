// docs/confidentiality.md, checked: every level, status and kind of reader, against the filter of the
// store, and against the row-level policies without it.
import { readFile } from 'node:fs/promises';
import { inArray, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../src/actions/context.ts';
import { fileNeed } from '../../src/actions/file-need.ts';
import { openNeed } from '../../src/actions/open-need.ts';
import { returnNeed } from '../../src/actions/return-need.ts';
import { submitNeed } from '../../src/actions/submit-need.ts';
import { withdrawNeed } from '../../src/actions/withdraw-need.ts';
import { type Tx, withActor } from '../../src/db/client.ts';
import { needs } from '../../src/db/schema/needs.ts';
import type { Bearer } from '../../src/domain/actor.ts';
import { needStatuses } from '../../src/domain/status.ts';
import { needVisibilities, type Role } from '../../src/domain/vocabulary.ts';
import { packagePath } from '../../src/root.ts';
import { listDemand } from '../../src/store/figures/demand-reads.ts';
import { needsVisibleTo } from '../../src/store/visibility.ts';
import { openDatabase, system, type TestDatabase } from '../support/database.ts';
import { needInput } from '../support/needs.ts';
import { now } from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';

/** Who stands for each reader of the page. */
const readers: Readonly<Record<string, readonly (readonly [string, ...Role[]])[]>> = {
  'its owner': [
    ['ecu', 'focal-point'],
    ['ecu', 'drafter'],
    ['ecu', 'provider-editor'],
    ['ecu', 'observer'],
  ],
  'the secretariat, in one of its roles': [
    ['oas-dtoc', 'officer'],
    ['oas-dtoc', 'approver'],
    ['oas-dtoc', 'supervisor'],
    ['oas-dtoc', 'administrator'],
  ],
  'another member state': [
    ['per', 'focal-point'],
    ['per', 'observer'],
  ],
  'another member state, as a provider': [['per', 'provider-editor']],
  'a donor': [
    ['unodc', 'provider-editor'],
    ['unodc', 'observer'],
  ],
  'a group': [['caricom-impacs', 'focal-point']],
  'an observer': [['esp', 'observer']],
  'an observer, as a provider': [['esp', 'provider-editor']],
  'an observer in the secretariat': [['oas-dtoc', 'observer']],
};

const beneficiary = 'a state that a need of a group would benefit';

type Row = Readonly<Record<string, string>>;

const page = await readFile(packagePath('docs', 'confidentiality.md'), 'utf8');
const byLevel = tableBelow('## By its level');
const byStatus = tableBelow('## By its status');

/** The table below a heading: reader → column → cell. */
function tableBelow(heading: string): ReadonlyMap<string, Row> {
  const [, section = ''] = page.split(heading);
  const [head = [], , ...rows] = (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
  return new Map(
    rows.map(([reader = '', ...cells]) => [
      reader,
      Object.fromEntries(cells.map((cell, place) => [head[place + 1] ?? '', cell])),
    ]),
  );
}

type Filed = { reference: string; level: string; status: string };

/** What the page says that a reader sees of a need. */
function expected(reader: string, { level, status }: Filed): string | undefined {
  const cell = (byStatus.get(reader) ?? byStatus.get('everybody else'))?.[status];
  if (cell === 'what it entered') return 'nothing';
  return cell === 'by its level' ? byLevel.get(reader)?.[level] : cell;
}

let database: TestDatabase;
let ofState: Filed[];
let ofGroup: Filed[];

beforeAll(async () => {
  database = await openDatabase();
  const as = async (organization: string, ...roles: Role[]) =>
    database.as(await buildPerson(database, organization, ...roles), { now });
  const officer = await as('oas-dtoc', 'officer');
  ofState = await fileAll(await as('ecu', 'focal-point'), officer, { beneficiaries: ['ECU'] });
  ofGroup = await fileAll(await as('sica', 'focal-point'), officer, {
    beneficiaries: [],
    group: 'SICA',
  });
}, 120_000);
afterAll(async () => await database.close());

/** A need of every level in every status. */
async function fileAll(filer: Context, officer: Context, content: object): Promise<Filed[]> {
  const filed: Filed[] = [];
  for (const level of needVisibilities) {
    for (const status of needStatuses) {
      const input = needInput({ ...content, visibility: level });
      const { reference } = await fileNeed(filer, input);
      if (status !== 'draft') await submitNeed(filer, reference);
      if (status === 'returned') await returnNeed(officer, reference, { note: 'Say more.' });
      if (status === 'open' || status === 'closed') await openNeed(officer, reference);
      if (status === 'closed') await withdrawNeed(filer, reference);
      filed.push({ reference, level, status });
    }
  }
  return filed;
}

/** Of these needs, what each comes to: by the rows that `read` finds, and the demand of the actor. */
async function seen(filed: readonly Filed[], rows: ReadonlySet<string>, actor: Bearer) {
  const told = await withActor(database.app, actor, async (tx) => {
    const found = await listDemand(tx, {}, { limit: 100, after: null, asOf: '2026-03-01' });
    return new Set(found.map(({ reference }) => reference));
  });
  return filed.map(({ reference, level, status }) => {
    const both = rows.has(reference) && told.has(reference) ? 'both' : undefined;
    const one = rows.has(reference) ? 'all' : told.has(reference) ? 'outline' : 'nothing';
    return `${status} at ${level}: ${both ?? one}`;
  });
}

const wanted = (filed: readonly Filed[], reader: string) =>
  filed.map((need) => `${need.status} at ${need.level}: ${expected(reader, need)}`);

const byPolicy = async (actor: Bearer) =>
  await withActor(database.app, actor, async (tx) => await rowsOf(tx));

/** The service sees every row: what is left is the work of the filter alone. */
const byFilter = async (actor: Bearer) =>
  await withActor(database.worker, system, async (tx) => {
    const rows = await tx
      .select({ reference: needs.reference })
      .from(needs)
      .where(needsVisibleTo(actor));
    return new Set(rows.map(({ reference }) => reference));
  });

async function rowsOf(tx: Tx): Promise<Set<string>> {
  const rows = await tx.select({ reference: needs.reference }).from(needs);
  return new Set(rows.map(({ reference }) => reference));
}

it('names every reader of the page, every level and every status', () => {
  expect([...Object.keys(readers), beneficiary].toSorted()).toEqual([...byLevel.keys()].toSorted());
  for (const row of byLevel.values()) expect(Object.keys(row)).toEqual([...needVisibilities]);
  for (const row of byStatus.values()) expect(Object.keys(row)).toEqual([...needStatuses]);
});

const cases = Object.entries(readers).flatMap(([reader, people]) =>
  people.map((person) => ({ reader, person, name: `${reader}: ${person.join(' ')}` })),
);

describe.each(cases)('$name', ({ reader, person: [organization, ...roles] }) => {
  it('sees by the policies alone what the page says', async () => {
    const actor = await buildPerson(database, organization, ...roles);
    expect(await seen(ofState, await byPolicy(actor), actor)).toEqual(wanted(ofState, reader));
  });

  it('sees by the filter alone what the page says', async () => {
    const actor = await buildPerson(database, organization, ...roles);
    expect(await seen(ofState, await byFilter(actor), actor)).toEqual(wanted(ofState, reader));
  });

  it('sees no text, ask or code of a need that it does not see', async () => {
    const actor = await buildPerson(database, organization, ...roles);
    const strays = await withActor(database.app, actor, async (tx) => {
      const visible = [...(await rowsOf(tx))];
      const of = (table: string) =>
        sql`select ${table}::text as "table" from ${sql.identifier(table)} d
          where d.need_id not in (select id from needs where ${inArray(needs.reference, visible)})`;
      const tables = ['need_versions', 'need_texts', 'need_beneficiaries', 'need_concepts'];
      const all = [...tables, 'need_audiences', 'need_exclusions', 'asks', 'ask_versions'];
      return await tx.execute(sql.join(all.map(of), sql` union all `));
    });
    expect([...strays]).toEqual([]);
  });
});

describe('a state that a need of a group would benefit', () => {
  it('sees what the page says, and other states see it by its level', async () => {
    for (const role of ['focal-point', 'provider-editor'] as const) {
      const honduras = await buildPerson(database, 'hnd', role);
      expect(await seen(ofGroup, await byPolicy(honduras), honduras)).toEqual(
        wanted(ofGroup, beneficiary),
      );
    }
    const peru = await buildPerson(database, 'per', 'focal-point');
    expect(await seen(ofGroup, await byPolicy(peru), peru)).toEqual(
      wanted(ofGroup, 'another member state'),
    );
  });
});

describe('a draft that the secretariat entered', () => {
  it('is seen by its roles, not by an observer in its house', async () => {
    const officer = await buildPerson(database, 'oas-dtoc', 'officer');
    const onBehalf = { owner: 'ecu', channel: 'mail' };
    const input = { ...needInput(), onBehalf };
    const { reference } = await fileNeed(database.as(officer, { now }), input);
    const cell = byStatus.get('the secretariat, in one of its roles')?.['draft'];
    expect(cell).toBe('what it entered');
    const people = [
      ['officer', true],
      ['approver', true],
      ['supervisor', true],
      ['observer', false],
    ] as const;
    for (const [role, sees] of people) {
      const found = await buildPerson(database, 'oas-dtoc', role);
      expect([role, (await byPolicy(found)).has(reference)]).toEqual([role, sees]);
      expect([role, (await byFilter(found)).has(reference)]).toEqual([role, sees]);
    }
  });
});

describe('an open need that its owner has not confirmed', () => {
  it('is seen by its owner and the secretariat alone, whatever its level', async () => {
    const officer = await buildPerson(database, 'oas-dtoc', 'officer');
    const context = database.as(officer, { now });
    const references: string[] = [];
    for (const [owner, content] of [
      ['ecu', { beneficiaries: ['ECU'] }],
      ['sica', { beneficiaries: [], group: 'SICA' }],
    ] as const) {
      for (const visibility of needVisibilities) {
        const input = {
          ...needInput({ ...content, visibility }),
          onBehalf: { owner, channel: 'mail' },
        };
        const { reference } = await fileNeed(context, input);
        await submitNeed(context, reference);
        await openNeed(context, reference);
        references.push(reference);
      }
    }
    const filed = references.map((reference) => ({ reference, level: 'any', status: 'open' }));
    const strangers = [...cases.map(({ person }) => person), ['hnd', 'focal-point'] as const];
    for (const [organization, ...roles] of strangers) {
      const actor = await buildPerson(database, organization, ...roles);
      const isOfficer = organization === 'oas-dtoc' && !roles.includes('observer');
      for (const rows of [await byPolicy(actor), await byFilter(actor)]) {
        const found = await seen(filed, rows, actor);
        const expectedOf = references.map((_, place) => {
          const isOwn = organization === 'ecu' && place < needVisibilities.length;
          return `open at any: ${isOwn || isOfficer ? 'all' : 'nothing'}`;
        });
        expect([organization, roles, found]).toEqual([organization, roles, expectedOf]);
      }
    }
  });
});
