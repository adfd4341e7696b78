// Every list page of the API on a large database, with the policies of rows and without:
//   npm run bench:plans [-- --records 10000]
// Fails where a list has no entry in pages.ts, and where one reads a large protected table whole.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { loadReferenceData } from '../../src/actions/load-reference-data.ts';
import { connect, withActor } from '../../src/db/client.ts';
import { migrate } from '../../src/db/migrate.ts';
import { startEmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { readThesaurus } from '../../src/reference/thesaurus.ts';
import { fillDatabase } from './fill.ts';
import { explainAll, largeTables, openWalk, readWhole, unlisted } from './walk.ts';

const { values } = parseArgs({ options: { records: { type: 'string', default: '5000' } } });
const records = Number(values.records);
/** Each page is explained this often, and the best counts: the machine has other things to do. */
const rounds = 3;

const folder = await mkdtemp(join(tmpdir(), 'enlace-plans-'));
const server = await startEmbeddedPostgres({ folder, fsync: false, log: () => undefined });
const owner = connect(server.url, 'enlace_owner', 1);
await migrate(server.url);
await loadReferenceData(owner.db, { now: new Date(), examples: false });
const { concepts } = await readThesaurus();
await withActor(owner.db, { kind: 'system', name: 'benchmark' }, async (tx) => {
  await fillDatabase(tx, concepts, records);
});
const adminUrl = new URL(server.adminUrl);
adminUrl.pathname = new URL(server.url).pathname;
// The superuser stands above the policies: what it plans is the query without them.
const admin = postgres(adminUrl.href, { max: 1, connection: { random_page_cost: '1.1' } });
await admin.unsafe('vacuum analyze');

const walk = await openWalk(server.url, owner.db);
const missing = unlisted(walk.app);
const large = await largeTables(admin, records / 10);
const faults = missing.map(
  (path) => `${path}: a list without an entry, or an entry without a list`,
);

console.log(
  'as        page                                    policies: plan + run ms   without   ratio',
);
for (const { list, reader, path } of await walk.paths()) {
  const asked = await walk.ask(reader, path);
  const best = async (client: typeof admin) => {
    const runs = [];
    for (let round = 0; round < rounds; round++) runs.push(await explainAll(client, asked));
    return runs.reduce((a, b) => (a.planning + a.execution <= b.planning + b.execution ? a : b));
  };
  const [under, above] = [await best(walk.explainer), await best(admin)];
  const [total, bare] = [under.planning + under.execution, above.planning + above.execution];
  const whole = readWhole(list, under.scanned, large);
  faults.push(...whole.map((table) => `${reader} ${path}: reads ${table} whole`));
  console.log(
    `${reader.padEnd(9)} ${path.padEnd(40)} ${under.planning.toFixed(1)} + ${under.execution.toFixed(1)}`.padEnd(
      72,
    ),
    bare.toFixed(1).padStart(9),
    (total / bare).toFixed(1).padStart(7),
  );
}

await walk.close();
await admin.end();
await owner.close();
await server.stop();
await rm(folder, { recursive: true });
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
