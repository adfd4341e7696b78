// What it costs a request that the service knows who asks, and that the database watches over its rows:
//   npm run bench:access [-- --rounds 1000]
// Microseconds, all in one run and turn by turn, so that they can be compared with each other: the check of
// a session, and the read of one need as an officer under the policies of rows, and as the superuser, to
// whom they do not apply.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { loadReferenceData } from '../src/actions/load-reference-data.ts';
import { connect, type Db, type Tx, withActor } from '../src/db/client.ts';
import { migrate } from '../src/db/migrate.ts';
import { accounts, sessions } from '../src/db/schema/accounts.ts';
import * as schema from '../src/db/schema/index.ts';
import { persons } from '../src/db/schema/people.ts';
import { organizations } from '../src/db/schema/reference.ts';
import type { Actor, System } from '../src/domain/actor.ts';
import { startEmbeddedPostgres } from '../src/embedded/postgres.ts';
import { readThesaurus } from '../src/reference/thesaurus.ts';
import { findSession } from '../src/store/accounts/sessions.ts';
import { findNeedVisibleTo } from '../src/store/needs/need-reads.ts';
import { summary } from './latency.ts';
import { fillDatabase } from './plans/fill.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '1000' },
    records: { type: 'string', default: '1000' },
  },
});
const service: System = { kind: 'system', name: 'benchmark' };
const token = 'a token of the benchmark';

const folder = await mkdtemp(join(tmpdir(), 'enlace-access-'));
const server = await startEmbeddedPostgres({ folder, fsync: false, log: () => undefined });
const owner = connect(server.url, 'enlace_owner', 1);
const app = connect(server.url, 'enlace_app', 1);
await migrate(server.url);
await loadReferenceData(owner.db, { now: new Date(), examples: false });
const { concepts } = await readThesaurus();
const officer = await withActor(owner.db, service, async (tx) => {
  await fillDatabase(tx, concepts, Number(values.records));
  return await addSession(tx);
});

const adminUrl = new URL(server.adminUrl);
adminUrl.pathname = new URL(server.url).pathname;
const superuser = postgres(adminUrl.href, { max: 1, connection: { random_page_cost: '1.1' } });
await superuser.unsafe('vacuum analyze');
const bare = drizzle(superuser, { schema });
const [found] = await superuser<{ reference: string }[]>`
  select reference from needs where status = 'open' and source_code is null limit 1`;

const nothing = (tx: Tx) => tx.execute(sql`select 1`);
const need = (tx: Tx) => findNeedVisibleTo(tx, officer, reference);
const reference = found?.reference ?? '';
const now = new Date();
const known = (tx: Tx) => findSession(tx, token, { now, demonstration: false });
const measured: Record<string, () => Promise<unknown>> = {
  'a transaction that asks for nothing': () => app.db.transaction(nothing),
  'the same with an actor': () => withActor(app.db, officer, nothing),
  'the check of a session': () => withActor(app.db, service, known),
  'a need, under the policies': () => withActor(app.db, officer, need),
  'the same without them': () => withActor(bare satisfies Db, officer, need),
};

const taken = new Map<string, number[]>(Object.keys(measured).map((name) => [name, []]));
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, work] of Object.entries(measured)) {
    const started = performance.now();
    await work();
    taken.get(name)?.push((performance.now() - started) * 1000);
  }
}
for (const [name, times] of taken) {
  const { median, p95 } = summary(times);
  console.log(
    `${name.padEnd(40)} median ${median.toFixed(0).padStart(6)} µs   p95 ${p95.toFixed(0).padStart(6)} µs`,
  );
}

await app.close();
await owner.close();
await superuser.end();
await server.stop();
await rm(folder, { recursive: true });

/** A session of somebody of the secretariat, who then reads as an officer. */
async function addSession(tx: Tx): Promise<Actor> {
  const [organization] = await tx
    .select()
    .from(organizations)
    .where(eq(organizations.code, 'oas-dtoc'));
  if (organization === undefined) throw new Error('no secretariat');
  const [person] = await tx
    .insert(persons)
    .values({ organizationId: organization.id, name: 'An officer', email: 'officer@example.org' })
    .returning();
  if (person === undefined) throw new Error('nobody was inserted');
  await tx.insert(accounts).values({
    id: person.id,
    name: person.name,
    email: 'officer@example.org',
    emailVerified: true,
  });
  const expiresAt = new Date(Date.now() + 3_600_000);
  await tx.insert(sessions).values({ accountId: person.id, token, expiresAt });
  const { id, code, kind } = organization;
  return {
    kind: 'person',
    id: person.id,
    organization: { id, code, kind, state: null },
    roles: ['officer'],
    scopes: ['needs:read'],
  };
}
