// The measured claims about the service as a whole:
//   npm run bench [-- --needs 40 --records 10000 --wait]
// It starts the service on a temporary folder, measures on the inventory, imports made-up records,
// measures while they are being matched, and with --wait again when all of them are. With ENLACE_URL, ENLACE_FOCAL_POINT_KEY and
// ENLACE_OFFICER_KEY it measures the latency of an installation that runs already, and nothing else.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readThesaurus } from '../src/reference/thesaurus.ts';
import { measureImport } from './import.ts';
import { type Door, type Latency, measureLatency } from './latency.ts';
import { needRow, offerRow, randomFrom } from './records.ts';
import { memoryOf, type Service, startService, stopService } from './service.ts';

const seed = 20_260_901;
const { values } = parseArgs({
  options: {
    needs: { type: 'string', default: '40' },
    records: { type: 'string', default: '10000' },
    wait: { type: 'boolean', default: false },
  },
});
const needs = Number(values.needs);
const records = Number(values.records);

const milliseconds = ({ median, p95 }: Latency): string =>
  `median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`;

async function tellLatency(door: Door, where: string): Promise<void> {
  await measureLatency(door, 3);
  const { write, proposed } = await measureLatency(door, needs);
  console.log(`${where}: a need is written in ${milliseconds(write)}`);
  console.log(
    `${where}: submitted to proposed in ${milliseconds(proposed)} (${(proposed.median / write.median).toFixed(1)} times the write)`,
  );
}

async function tellMemory({ process: child }: Service, where: string): Promise<void> {
  if (child.pid === undefined) return;
  console.log(`${where}: memory ${(await memoryOf(child.pid)).toFixed(0)} MB, PostgreSQL included`);
}

async function importMany(service: Service): Promise<void> {
  const { concepts } = await readThesaurus();
  for (const [noun, row] of [
    ['offers', offerRow],
    ['needs', needRow],
  ] as const) {
    const random = randomFrom(seed);
    const lines = Array.from({ length: records }, (_, number) =>
      JSON.stringify(row(number, concepts, random)),
    );
    const file = join(service.folder, `${noun}.jsonl`);
    await writeFile(file, lines.join('\n'));
    const { rows, seconds, peakMegabytes } = await measureImport(service.folder, {
      noun,
      file,
      rows: records,
    });
    console.log(
      `import of ${rows} ${noun}: ${seconds.toFixed(1)} s, ${(rows / seconds).toFixed(0)} rows/s, peak ${peakMegabytes.toFixed(0)} MB`,
    );
  }
}

const jobs = z.object({ waiting: z.int(), handed: z.int() });

async function untilMatched({ door }: Service): Promise<void> {
  const started = performance.now();
  for (;;) {
    const response = await fetch(`${door.url}/api/v1/jobs`, {
      headers: { authorization: `Bearer ${door.officer}` },
    });
    const { waiting, handed } = jobs.parse(await response.json());
    if (waiting + handed === 0) break;
    await pause(500);
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`all of them matched after ${seconds.toFixed(0)} s more`);
}

async function measure(service: Service): Promise<void> {
  await untilMatched(service);
  await tellMemory(service, 'at rest');
  await tellLatency(service.door, 'inventory');
  if (records === 0) return;
  await importMany(service);
  const where = `with ${records} + ${records}`;
  await tellMemory(service, where);
  await tellLatency(service.door, `${where}, while they are matched`);
  if (!values.wait) return;
  await untilMatched(service);
  await tellLatency(service.door, `${where}, all matched`);
}

const { ENLACE_URL, ENLACE_FOCAL_POINT_KEY = '', ENLACE_OFFICER_KEY = '' } = process.env;
if (ENLACE_URL !== undefined) {
  await tellLatency(
    { url: ENLACE_URL, focalPoint: ENLACE_FOCAL_POINT_KEY, officer: ENLACE_OFFICER_KEY },
    'installation',
  );
} else {
  const folder = await mkdtemp(join(tmpdir(), 'enlace-bench-'));
  let service = await startService(folder);
  try {
    console.log(`first start: ready after ${service.readyAfter.toFixed(0)} ms`);
    await stopService(service);
    service = await startService(folder);
    console.log(`warm start: ready after ${service.readyAfter.toFixed(0)} ms`);
    await measure(service);
  } finally {
    await stopService(service);
    await rm(folder, { recursive: true });
  }
}
