// Kills the worker at random moments while it sends mail, and counts what the mail server took:
//   npm run bench:mail-kills [-- --kills 100 --mails 300 --delay 150 --json]
// It brings its own database and mail server, and leaves nothing behind.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { migrate } from '../../src/db/migrate.ts';
import { startEmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { packagePath } from '../../src/root.ts';
import { loadData } from '../../src/runtime/load-data.ts';
import { figuresOf } from './figures.ts';
import { openLedger } from './ledger.ts';
import { openSlowSink } from './sink.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    mails: { type: 'string', default: '300' },
    /** Milliseconds that the mail server takes at most for each of its three answers. */
    delay: { type: 'string', default: '150' },
    json: { type: 'boolean', default: false },
  },
});
const kills = Number(values.kills);
const mails = Number(values.mails);
/** Milliseconds after which a worker that has begun is killed, at most. */
const longestLife = 1500;
/** Milliseconds within which the last mails must be there, once nobody is killed any more. */
const patience = 120_000;

const folder = await mkdtemp(join(tmpdir(), 'enlace-kills-'));
const postgres = await startEmbeddedPostgres({ folder, log: () => undefined });
const sink = await openSlowSink(Number(values.delay));
let worker: ChildProcess | undefined;
try {
  await migrate(postgres.url);
  await loadData(postgres.url, { inventory: false, examples: false });
  const ledger = await openLedger(postgres);
  await ledger.forget();

  const started = performance.now();
  let [killsUnderWay, killsTransmitting] = [0, 0];
  for (let kill = 1; kill <= kills; kill += 1) {
    worker = await startWorker();
    await ledger.queue(Math.round((mails * kill) / kills));
    await pause(Math.random() * longestLife);
    await killed(worker);
    const { underWay, transmitting } = await ledger.atDeath();
    killsUnderWay += underWay > 0 ? 1 : 0;
    killsTransmitting += transmitting > 0 ? 1 : 0;
    if (!values.json) process.stderr.write(`\r${kill} of ${kills} kills`);
  }
  worker = await startWorker();
  const deadline = performance.now() + patience;
  while ((await ledger.waiting()) > 0 && performance.now() < deadline) await pause(100);
  await killed(worker);

  const seconds = Math.round((performance.now() - started) / 1000);
  const figures = figuresOf(sink.taken, await ledger.sent(), {
    kills,
    killsUnderWay,
    killsTransmitting,
    seconds,
  });
  await ledger.close();
  if (values.json) console.log(JSON.stringify(figures));
  else {
    process.stderr.write('\n');
    console.table(
      Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, { value }])),
    );
  }
  const { lost, mistaken, strangers, uncounted } = figures;
  process.exitCode = lost + mistaken + strangers + uncounted > 0 ? 1 : 0;
} finally {
  worker?.kill('SIGKILL');
  await sink.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function startWorker(): Promise<ChildProcess> {
  const settings = JSON.stringify({ url: postgres.url, port: sink.port });
  const path = packagePath('dist', 'bench', 'kills', 'worker.js');
  const child = spawn(process.execPath, [path, settings], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
