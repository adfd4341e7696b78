// How long each page takes and how much it weighs, on a large database, over HTTP:
//   npm run bench:pages [-- --records 10000 --proposals 15 --rounds 60]
// `--proposals` are those of each need that waits. Ratios are against the help page of the same run, which
// reads nothing. Fails where a page has no address, where one is not answered, and beyond the bytes that a
// later visit may cost.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { loadReferenceData } from '../../src/actions/load-reference-data.ts';
import { connect, withActor } from '../../src/db/client.ts';
import { migrate } from '../../src/db/migrate.ts';
import { freePort } from '../../src/embedded/free-port.ts';
import { startEmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { buildApp } from '../../src/http/app.ts';
import { readThesaurus } from '../../src/reference/thesaurus.ts';
import { fillDatabase } from '../plans/fill.ts';
import { addresses, unmeasured } from './addresses.ts';
import { ask, type Visit } from './ask.ts';
import { addBelongings } from './belongings.ts';
import { signInAll } from './readers.ts';
import { referencesIn } from './references.ts';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '10000' },
    proposals: { type: 'string', default: '15' },
    rounds: { type: 'string', default: '60' },
  },
});
const rounds = Number(values.rounds);
/** Compressed bytes of a page for whoever has the stylesheet already. */
const laterVisit = 40_000;

const folder = await mkdtemp(join(tmpdir(), 'enlace-pages-'));
const server = await startEmbeddedPostgres({ folder, fsync: false, log: () => undefined });
const owner = connect(server.url, 'enlace_owner', 1);
await migrate(server.url);
await loadReferenceData(owner.db, { now: new Date(), examples: false });
const { concepts } = await readThesaurus();
await withActor(owner.db, { kind: 'system', name: 'benchmark' }, async (tx) => {
  await fillDatabase(tx, concepts, Number(values.records), Number(values.proposals));
});
const adminUrl = new URL(server.adminUrl);
adminUrl.pathname = new URL(server.url).pathname;
const admin = postgres(adminUrl.href, { max: 1, onnotice: () => undefined });

const port = await freePort(undefined);
const links = { secret: randomBytes(32).toString('hex'), publicUrl: `http://127.0.0.1:${port}` };
const cookies = await signInAll(owner.db, links);
await addBelongings(admin);
await admin.unsafe('vacuum analyze');
const references = await referencesIn(admin);
const service = connect(server.url, 'enlace_app', 10);
const app = await buildApp({
  db: service.db,
  now: () => new Date(),
  randomBytes,
  logger: false,
  requestsPerMinute: null,
  trustProxy: false,
  checks: {},
  links,
  demonstration: false,
});
await app.listen({ host: '127.0.0.1', port });

const faults = unmeasured(app).map((path) => `${path}: a page without an address`);
const visits: Visit[] = [];
for (const [reader, address] of addresses) {
  const path = address.replaceAll(/\{(\w+)\}/g, (whole, name) => references.get(name) ?? whole);
  const visit = await ask(new URL(path, links.publicUrl), cookies.get(reader) ?? '', rounds);
  visits.push(visit);
  if (visit.status !== 200) faults.push(`${reader} ${path}: ${visit.status}`);
  if (visit.compressed > laterVisit) faults.push(`${reader} ${path}: ${visit.compressed} bytes`);
  const ratio = visit.p95 / (visits[0]?.p95 ?? Number.NaN);
  const figures = [visit.median, visit.p95, ratio].map((figure) => figure.toFixed(1).padStart(7));
  const kilobytes = [visit.bytes, visit.compressed].map((bytes) =>
    (bytes / 1000).toFixed(1).padStart(7),
  );
  if (visits.length === 1) {
    console.log(
      `as            page                                            median ms     p95   ratio      kB      br`,
    );
  }
  console.log(reader.padEnd(13), address.padEnd(48), ...figures, ...kilobytes);
}

await app.close();
await service.close();
await admin.end();
await owner.close();
await server.stop();
await rm(folder, { recursive: true });
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
