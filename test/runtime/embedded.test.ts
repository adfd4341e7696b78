// One life of the embedded service as a machine sees it: started, used, stopped, started again, killed,
// started once more, and left by its database.
import { access, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { enlace } from '../cli/enlace.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { until } from '../support/until.ts';
import { type Service, startService } from './service-process.ts';

let folder: string;
let service: Service;
let url: string;

const keysFile = z.object({
  keys: z.array(
    z.object({ name: z.string(), key: z.string(), email: z.string(), password: z.string() }),
  ),
});
const counts = z.array(z.object({ status: z.string(), count: z.int() }));
const statistics = z.object({ needs: counts, offers: counts, proposals: counts });

beforeAll(async () => {
  folder = await temporaryFolder();
  await start();
});

afterAll(async () => {
  await service.end('SIGKILL');
  // The database of a killed service ends a moment later.
  await until(() =>
    rm(folder, { recursive: true }).then(
      () => true,
      () => false,
    ),
  );
});

async function start(): Promise<void> {
  service = startService({ ENLACE_DATA: folder });
  url = await service.ready();
}

async function keys() {
  const text = await readFile(join(folder, 'keys.json'), 'utf8');
  return keysFile.parse(JSON.parse(text)).keys;
}

/** How many needs, offers and proposals there are, as the officer asks for them. */
async function records() {
  const { out } = await enlace(['stats', '--json'], { ENLACE_DATA: folder });
  const sum = (all: z.infer<typeof counts>): number =>
    all.reduce((total, { count }) => total + count, 0);
  const { needs, offers, proposals } = statistics.parse(JSON.parse(out));
  return { needs: sum(needs), offers: sum(offers), proposals: sum(proposals) };
}

/** How many releases the provider of the demonstration finds. */
async function releases(): Promise<number> {
  const provider = (await keys()).find(({ name }) => name === 'provider');
  const headers = { authorization: `Bearer ${provider?.key ?? ''}` };
  const answer = await fetch(new URL('/api/v1/releases', url), { headers });
  return z.object({ items: z.array(z.unknown()) }).parse(await answer.json()).items.length;
}

const jobs = z.object({ waiting: z.int(), handed: z.int(), failed: z.int() });

/** Whether all work is done that was to be. */
async function isAtRest(): Promise<boolean> {
  const officer = (await keys()).find(({ name }) => name === 'officer');
  const headers = { authorization: `Bearer ${officer?.key ?? ''}` };
  const answer = await fetch(new URL('/api/v1/jobs', url), { headers });
  const { waiting, handed, failed } = jobs.parse(await answer.json());
  expect(failed).toBe(0);
  return waiting + handed === 0;
}

describe('the first start', () => {
  test('shows the demonstration keys, and keeps them for its own user alone', async () => {
    const kept = await keys();
    const { mode } = await stat(join(folder, 'keys.json'));

    expect(kept.map(({ name }) => name)).toEqual([
      'focal-point',
      'provider',
      'officer',
      'approver',
      'supervisor',
      'administrator',
    ]);
    for (const { key, email, password } of kept) {
      for (const shown of [key, email, password]) expect(service.said()).toContain(shown);
    }
    expect((mode & 0o777).toString(8)).toBe('600');
  });

  test('has the inventory and the examples, and proposals for them within moments', async () => {
    const loaded = await records();
    expect(loaded.needs).toBeGreaterThan(100);
    expect(loaded.offers).toBeGreaterThan(100);
    // The last seats that the story takes come before its second release.
    await until(async () => (await releases()) === 2, 60_000);
    await until(isAtRest);
    expect((await records()).proposals).toBeGreaterThan(50);
  });

  test('is found by the commands, which choose the key that suits them or the one named', async () => {
    const env = { ENLACE_DATA: folder };
    const queue = await enlace(['queue', '--limit=1'], env);
    const verified = await enlace(['audit', 'verify'], env);
    const refused = await enlace(['queue', '--key=focal-point'], env);
    const unknown = await enlace(['queue', '--key=king'], env);
    const list = await enlace(['key', 'list', '--json'], env);

    expect(queue.status).toBe(0);
    expect(verified).toMatchObject({ status: 0, err: expect.stringContaining('audit-head') });
    expect(refused.status).toBe(1);
    expect(unknown.status).toBe(2);
    expect(unknown.err).toContain(
      'focal-point, provider, officer, approver, supervisor, and administrator',
    );
    expect(JSON.parse(list.out)).toHaveLength(6);
  });

  test('has a mailbox in the place of a mail server, and a secret of its own', async () => {
    expect((await fetch(new URL('/mailbox', url))).status).toBe(200);
    const { mode } = await stat(join(folder, 'secret'));
    expect((mode & 0o777).toString(8)).toBe('600');
    expect((await readFile(join(folder, 'secret'), 'utf8')).trim()).toHaveLength(32);
  });

  test('is reached over the loopback alone', async () => {
    expect(new URL(url).hostname).toBe('127.0.0.1');
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) {
      const elsewhere = new URL('/healthz', url);
      elsewhere.hostname = address;
      await expect(fetch(elsewhere)).rejects.toThrow('fetch failed');
    }
    expect((await fetch(new URL('/readyz', url))).status).toBe(200);
  });
});

test('a second start on the folder is refused, and the first goes on', async () => {
  const second = startService({ ENLACE_DATA: folder });

  expect(await second.ended()).toBe(1);
  expect(second.said()).toContain(`Another Enlace (process ${service.pid}) is already running`);
  expect((await fetch(new URL('/readyz', url))).status).toBe(200);
});

test('it is told to stop and does, and starts again as it was, with the same keys', async () => {
  const before = { keys: await keys(), records: await records() };

  expect(await service.end('SIGTERM')).toBe(0);
  expect(service.said()).toContain('Stopped.');
  await expect(access(join(folder, 'instance.json'))).rejects.toThrow('ENOENT');
  await expect(access(join(folder, 'postgres', 'cluster', 'postmaster.pid'))).rejects.toThrow(
    'ENOENT',
  );

  await start();
  expect(service.said()).toContain('Demonstration keys are kept in');
  for (const { key } of before.keys) expect(service.said()).not.toContain(key);
  expect({ keys: await keys(), records: await records() }).toEqual(before);
});

test('it is killed, and starts again as it was', async () => {
  const before = await records();
  await service.end('SIGKILL');
  const { err, status } = await enlace(['stats'], { ENLACE_DATA: folder });
  expect(status).toBe(1);
  expect(err).toContain(`Nothing answers at ${url}`);

  await start();
  expect(await records()).toEqual(before);
});

test('it ends, and says why, when its database does', async () => {
  const pidFile = join(folder, 'postgres', 'cluster', 'postmaster.pid');
  const postgres = Number.parseInt(await readFile(pidFile, 'utf8'), 10);
  process.kill(postgres, 'SIGKILL');

  expect(await service.ended()).toBe(1);
  expect(service.said()).toContain('The embedded database has ended unexpectedly');
});

test('it ends at once when it is told to stop a second time, and starts again', async () => {
  await start();
  process.kill(service.pid, 'SIGINT');
  await until(() => service.said().includes('Stopping'));
  expect(await service.end('SIGINT')).toBe(1);

  await start();
  expect(await service.end('SIGINT')).toBe(0);
});

test('it can be told to stop while it starts', async () => {
  const early = startService({ ENLACE_DATA: folder });
  await until(() => early.said().includes('Starting'));

  expect(await early.end('SIGTERM')).toBe(0);
  expect(early.said()).not.toContain('ready');
  await expect(access(join(folder, 'postgres', 'cluster', 'postmaster.pid'))).rejects.toThrow(
    'ENOENT',
  );
});

describe('a start is refused, before anything is made,', () => {
  const nowhere = { ENLACE_DATA: '/nowhere/enlace' };
  test.each([
    [
      { DATABASE_URL: 'postgres://db.example/enlace' },
      'DATABASE_URL is set, but REDIS_URL is not.',
    ],
    [{ REDIS_URL: 'redis://redis.example' }, 'REDIS_URL is set, but DATABASE_URL is not.'],
    [{ ENLACE_HOST: '0.0.0.0' }, 'ENLACE_HOST must be 127.0.0.1'],
    [{ ENLACE_SECRET: 'x'.repeat(32) }, 'ENLACE_SECRET is for an installation with servers'],
    [{ ENLACE_PORT: 'http' }, 'ENLACE_PORT is not a port'],
    [{ DATABASE_URL: '', LANG: 'es' }, 'DATABASE_URL está definida, pero vacía.'],
  ])('with %j', async (env, words) => {
    const refused = startService({ ...nowhere, ...env });
    expect(await refused.ended()).toBe(2);
    expect(refused.said()).toContain(words);
    await expect(access('/nowhere')).rejects.toThrow('ENOENT');
  });
});

test('a port that is taken is named, and the database is left in order', async () => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const { port } = z.object({ port: z.int() }).parse(server.address());
  const late = startService({ ENLACE_DATA: folder, ENLACE_PORT: String(port) });

  expect(await late.ended()).toBe(1);
  expect(late.said()).toContain(`Port ${port} is in use by another program.`);
  await expect(access(join(folder, 'postgres', 'cluster', 'postmaster.pid'))).rejects.toThrow(
    'ENOENT',
  );
});
