// What the database itself refuses, whatever the code above it does.
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileNeed } from '../../src/actions/file-need.ts';
import { type Db, withActor } from '../../src/db/client.ts';
import { migrate } from '../../src/db/migrate.ts';
import { openDatabase, type TestDatabase } from '../support/database.ts';
import { needInput } from '../support/needs.ts';
import { asService } from '../support/offers.ts';
import { buildPerson } from '../support/people.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
  const ecuador = await buildPerson(database, 'ecu', 'focal-point');
  await fileNeed(database.as(ecuador), needInput());
});
afterAll(async () => {
  await database.close();
});

/** SQLSTATE with which the statement fails; null where it does not. */
async function refusal(statement: string): Promise<unknown> {
  try {
    await asService(database, (tx) => tx.execute(sql.raw(statement)));
    return null;
  } catch (error) {
    // A deferred constraint fails at the commit, without Drizzle's wrapping.
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return cause instanceof Error && 'code' in cause ? cause.code : error;
  }
}

const checkViolation = '23514';
const uniqueViolation = '23505';
const exclusionViolation = '23P01';
const foreignKeyViolation = '23503';
const restrictViolation = '23001';

test.each([
  [
    'a membership that overlaps another',
    `insert into memberships (group_code, state_code, status, valid_from) values ('CARICOM', 'HTI', 'observer', '2020-01-01')`,
    exclusionViolation,
  ],
  [
    'a second policy in force',
    `insert into policies (version, name, hash, content, lexicon_id, adopted_at)
      select 'x', 'x', 'x', content, lexicon_id, now() from policies limit 1`,
    uniqueViolation,
  ],
  ['a change of an adopted policy', `update policies set name = 'another'`, restrictViolation],
  ['no policy in force', `update policies set retired_at = now()`, checkViolation],
  [
    'a change of the memberships that assessments name',
    `update membership_versions set content = '[]'`,
    restrictViolation,
  ],
  ['an unknown status', `update needs set status = 'gone'`, checkViolation],
  ['a status without its evidence', `update needs set status = 'open'`, checkViolation],
  [
    'a need that is closed for no reason',
    `update needs set status = 'closed', closed_at = now()`,
    checkViolation,
  ],
  [
    'an unknown audience',
    `insert into need_audiences (need_id, version, audience_code) select id, 1, 'nobody' from needs`,
    foreignKeyViolation,
  ],
  [
    'a window that ends before it starts',
    `insert into need_versions (need_id, version, content_hash, language, wanted_kinds, delivery_languages, modes, window_from, window_to)
      select id, 9, 'x', 'en', '{}', '{}', '{}', '2026-02-01', '2026-01-01' from needs`,
    checkViolation,
  ],
  [
    'a note verbale without its symbol',
    `update needs set channel = 'note-verbale', document_symbol = null`,
    checkViolation,
  ],
])('refuses %s', async (_what, statement, code) => {
  expect(await refusal(statement)).toBe(code);
});

test.each([
  ['a version', 'need_versions', 'participants = 2'],
  ['an event', 'audit_events', "verb = 'nothing'"],
])('lets nobody change %s, by a policy and by a trigger beneath', async (_what, table, change) => {
  const rows = await asService(database, (tx) =>
    tx.execute(sql.raw(`update ${table} set ${change} returning *`)),
  );
  expect([...rows]).toEqual([]);
  expect(
    await refusal(`alter table ${table} disable row level security; update ${table} set ${change}`),
  ).toBe(restrictViolation);
});

describe('seats', () => {
  test('are never more than the edition holds, nor less than none', async () => {
    await asService(database, async (tx) => {
      await tx.execute(sql`insert into offers (reference, owner_id, entered_by_organization_id, channel)
        select 'O-AAAAAA', id, id, 'api' from organizations where code = 'unodc'`);
      await tx.execute(
        sql`insert into editions (offer_id, number, seats) select id, 1, 5 from offers`,
      );
    });
    expect(await refusal('update editions set seats_taken = 6')).toBe(checkViolation);
    expect(await refusal('update editions set seats_taken = -1')).toBe(checkViolation);
    expect(await refusal('update editions set seats_taken = 5')).toBe(null);
    expect(await refusal('update editions set seats = 4')).toBe(checkViolation);
  });
});

/** Runs a statement of nobody in particular. */
async function nameless<Row extends Record<string, unknown>>(db: Db, statement: SQL) {
  return await db.transaction((tx) => tx.execute<Row>(statement));
}

describe('row-level security', () => {
  const protectedTables = async () =>
    await nameless<{ name: string; forced: boolean }>(
      database.owner,
      sql`
      select relname as name, relforcerowsecurity as forced from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity`,
    );

  test('shows nothing to a query without an actor, in any protected table, to any role', async () => {
    const tables = await protectedTables();
    expect(tables.length).toBeGreaterThan(40);
    for (const db of [database.app, database.worker, database.owner]) {
      for (const { name } of tables) {
        const [row] = await nameless<{ n: number }>(
          db,
          sql`select count(*)::int as n from ${sql.identifier(name)}`,
        );
        expect([name, row?.n]).toEqual([name, 0]);
      }
    }
  });

  test('is forced on the owner too', async () => {
    expect((await protectedTables()).filter(({ forced }) => !forced)).toEqual([]);
  });

  test('is passed by by no role of the service', async () => {
    const roles = await nameless<{ rolname: string }>(
      database.owner,
      sql`
      select rolname from pg_roles where rolname like 'enlace_%'
        and (rolbypassrls or rolsuper or rolcanlogin)`,
    );
    expect([...roles]).toEqual([]);
  });

  test('covers every table that is not reference data', async () => {
    const open = await nameless<{ name: string }>(
      database.owner,
      sql`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace
        and relkind = 'r' and not relrowsecurity order by 1`,
    );
    expect(open.map(({ name }) => name)).toEqual([
      'audiences',
      'concepts',
      'documents',
      'groups',
      'instruments',
      'lexicons',
      'membership_versions',
      'memberships',
      'organization_aliases',
      'organizations',
      'reference_loads',
      'sources',
      'state_statuses',
      'states',
      'terms',
      'thesauri',
      'work_actions',
    ]);
  });
});

test('four processes that migrate at once all succeed', async () => {
  const migrations = Array.from({ length: 4 }, () => migrate(database.url));
  await expect(Promise.all(migrations)).resolves.toHaveLength(4);
});

test('a donor that sees an offer of another can write nothing of it', async () => {
  const stranger = await buildPerson(database, 'interpol', 'provider-editor');
  await asService(database, async (tx) => {
    await tx.execute(sql`update offers set status = 'published', published_at = now()`);
  });
  await withActor(database.app, stranger, async (tx) => {
    expect(await tx.execute(sql`select id from editions`)).toHaveLength(1);
    expect(await tx.execute(sql`update editions set seats_taken = 1 returning id`)).toHaveLength(0);
  });
  const inserted = withActor(database.app, stranger, (tx) =>
    tx.execute(sql`insert into editions (offer_id, number) select id, 2 from offers`),
  );
  await expect(inserted).rejects.toMatchObject({ cause: { code: '42501' } });
});
