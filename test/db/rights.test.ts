// Who is granted what, written down once more: a right that is not on these lists fails the test.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { openDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(async () => {
  await database.close();
});

async function names(query: ReturnType<typeof sql>): Promise<string[]> {
  const rows = await database.owner.transaction((tx) => tx.execute<{ name: string }>(query));
  return rows.map(({ name }) => name);
}

/** Tables of which a role may do this to some column. */
async function tablesOf(role: string, right: string): Promise<string[]> {
  return await names(sql`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'
      and case when ${right} = 'DELETE' then has_table_privilege(${role}, oid, 'DELETE')
        else has_any_column_privilege(${role}, oid, ${right}) end order by relname`);
}

/** Names written one after the other. */
function named(text: string): string[] {
  return text.split(/\s+/);
}

const removable = named('accounts credentials second_factors sessions throttles verifications');
const changeable =
  named(`accounts activities adoptions api_keys asks confirmations credentials editions
  idempotency_keys invitations need_concepts need_texts needs offer_concepts offer_texts offers person_roles
  persons policies proposals releases seat_holds second_factors sessions throttles verifications`);

test.each([
  ['enlace_app', 'UPDATE', [...changeable, 'import_files', 'mail_preferences', 'outbox']],
  ['enlace_worker', 'UPDATE', [...changeable, 'audit_personal', 'mails', 'outbox']],
  ['enlace_app', 'DELETE', [...removable, 'import_files', 'need_joinings', 'need_takings']],
  [
    'enlace_worker',
    'DELETE',
    [
      ...removable,
      'idempotency_keys',
      'import_files',
      'need_joinings',
      'outbox',
      'staged_judgements',
    ],
  ],
  ['enlace_reader', 'INSERT', []],
  ['enlace_reader', 'UPDATE', []],
  ['enlace_reader', 'DELETE', []],
  [
    'enlace_reader',
    'SELECT',
    named(`activities ask_versions asks audit_events concepts editions memberships need_beneficiaries
      need_concepts need_joinings need_texts need_versions needs offer_texts offers proposals releases seat_holds`),
  ],
])('%s has %s on these tables and on no others', async (role, right, expected) => {
  expect(await tablesOf(role, right)).toEqual(expected.toSorted());
});

it('no role of the service inherits, logs in or passes the policies by', async () => {
  const found = await names(sql`select rolname as name from pg_roles where rolname like 'enlace\\_%'
    and (rolsuper or rolbypassrls or rolcanlogin or rolinherit or rolcreaterole or rolcreatedb)`);
  expect(found).toEqual([]);
});

it('the reader belongs to the owner of the tables, who inherits nothing of it', async () => {
  const members = await names(sql`select m.rolname as name from pg_auth_members a
    join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid
    where r.rolname = 'enlace_reader' and m.rolname like 'enlace\\_%'`);
  expect(members).toEqual(['enlace_owner']);
  const using = await names(sql`select r as name
    from unnest(array['enlace_owner', 'enlace_app', 'enlace_worker', session_user]) r
    where pg_has_role(r, 'enlace_reader', 'usage')`);
  expect(using).toEqual([]);
});

it('every function that reads past the policies is the reader’s, pinned, and not for everybody', async () => {
  const loose = await names(sql`select proname as name from pg_proc
    where pronamespace = 'public'::regnamespace and prosecdef and (
      proowner <> 'enlace_reader'::regrole
      or not coalesce('search_path=pg_catalog, public, pg_temp' = any (proconfig), false)
      or has_function_privilege('public', oid, 'EXECUTE')
      or provolatile <> 's')`);
  expect(loose).toEqual([]);
});

it('every view is the reader’s, and answers nothing to nobody', async () => {
  const views = await names(sql`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'v' order by 1`);
  const owned = await names(sql`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'v'
      and relowner = 'enlace_reader'::regrole order by 1`);
  expect(owned).toEqual(views);
  for (const view of views) {
    const rows = await database.app.transaction((tx) =>
      tx.execute(sql`select 1 from ${sql.identifier(view)} limit 1`),
    );
    expect([view, rows.length]).toEqual([view, 0]);
  }
});

it('nobody changes what has no policy for it, and no policy stands without a right', async () => {
  const idle = await names(sql`select tablename || ' ' || cmd as name from pg_policies
    where schemaname = 'public' and cmd = 'UPDATE' and not (
      has_any_column_privilege('enlace_app', tablename::regclass, 'UPDATE')
      or has_any_column_privilege('enlace_worker', tablename::regclass, 'UPDATE')) order by 1`);
  expect(idle).toEqual(['services UPDATE']);
});

/** Arguments with which each set-returning function would find something. */
const searches = [
  sql`select * from matching_needs('a or de or capacitación')`,
  sql`select * from matching_offers('a or de or capacitación')`,
  sql`select * from beneficiary_needs()`,
  sql`select * from released_proposals()`,
  sql`select * from waiting_needs('queue', '{}', null, null)`,
  sql`select * from need_coverage(array(select id from needs))`,
];

it('functions answer nothing to nobody', async () => {
  for (const search of searches) {
    const rows = await database.app.transaction((tx) => tx.execute(search));
    expect([...rows]).toEqual([]);
  }
});
