import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { packagedBinaries } from '../../src/embedded/binaries.ts';
import { openDataFolder } from '../../src/embedded/data-folder.ts';
import { startEmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { findPrivileges, giveTo } from '../../src/embedded/privileges.ts';
import { launchServer } from '../../src/embedded/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { dataFolder, killed, otherProcess, query, started } from './data-folders.ts';

let original: string;

beforeAll(async () => {
  original = await temporaryFolder();
  const server = await startEmbeddedPostgres({
    folder: original,
    fsync: false,
    log: () => undefined,
  });
  await server.stop();
});

afterAll(() => rm(original, { recursive: true }));

const busySessions = `select pid from pg_stat_activity where usename = 'enlace' and state = 'active'`;

const postmasterPid = async (folder: string): Promise<number> =>
  Number.parseInt(
    await readFile(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8'),
    10,
  );

describe('after kill -9', () => {
  test('of the Enlace that held the folder, the next one finds what was committed', async () => {
    const folder = await dataFolder(original);
    const holder = otherProcess(folder);
    const answer = await holder.answer();
    const url = 'url' in answer ? answer.url : '';
    await query(url, `create table kept as select 'need' as what`);
    await killed(holder.process);
    const server = await started(folder);

    expect(await query(server.url, 'select what from kept')).toEqual([{ what: 'need' }]);
  });

  test('in the middle of the first start, the next one starts over', async () => {
    const folder = await dataFolder();
    const holder = otherProcess(folder);
    await vi.waitUntil(
      async () =>
        (await filesOf(join(folder, 'postgres'))).some((name) => name.startsWith('unfin')),
      { timeout: 10_000, interval: 5 },
    );
    await killed(holder.process);
    const server = await started(folder);

    expect(await query(server.url, 'select 1 as up')).toEqual([{ up: 1 }]);
    expect((await filesOf(join(folder, 'postgres'))).sort()).toEqual([
      'cluster',
      'password',
      'port',
      'superuser-password',
    ]);
  });

  test('of the server itself, the loss is told and the next start ends its busy sessions', async () => {
    const folder = await dataFolder(original);
    const server = await started(folder);
    const lost = new Promise((tell) => server.onExit(tell));
    const busy = query(server.url, 'select count(*) from generate_series(1, 1000000000)').catch(
      (error: unknown) => error,
    );
    await vi.waitUntil(async () => (await query(server.adminUrl, busySessions)).length > 0, {
      timeout: 10_000,
    });
    process.kill(await postmasterPid(folder), 'SIGKILL');

    expect(await lost).toBeNull();
    await server.stop();
    const next = await started(folder);
    expect(await busy).toBeInstanceOf(Error);
    expect(await query(next.url, 'select 1 as up')).toEqual([{ up: 1 }]);
  });
});

describe('a start on a folder', () => {
  test('whose server outlived its Enlace stops that server first', async () => {
    const folder = await dataFolder(original);
    const orphan = await orphanedServer(folder);
    const server = await started(folder);

    expect(await orphan.exited).toBe(0);
    expect(await query(server.url, 'select 1 as up')).toEqual([{ up: 1 }]);
  });

  test('whose server died, and whose number another process has now, leaves that one alone', async () => {
    const folder = await dataFolder(original);
    await writeFile(
      join(folder, 'postgres', 'cluster', 'postmaster.pid'),
      `${process.pid}\n${folder}\n`,
    );

    expect(await query((await started(folder)).url, 'select 1 as up')).toEqual([{ up: 1 }]);
  });

  test('with a cluster that was never finished removes what there is of it', async () => {
    const folder = await dataFolder();
    const left = join(folder, 'postgres', 'unfinished-left', 'cluster');
    await mkdir(left, { recursive: true });
    await writeFile(join(left, 'PG_VERSION'), '18\n');
    await started(folder);

    expect(await readdir(join(folder, 'postgres'))).not.toContain('unfinished-left');
  });

  test('that was told to stop does not report a loss', async () => {
    const server = await started(await dataFolder(original));
    const listener = vi.fn<(code: number | null) => void>();
    server.onExit(listener);
    await server.stop();

    expect(listener).not.toHaveBeenCalled();
  });
});

/** A server that nobody holds the folder of, and that no death signal will reach. */
async function orphanedServer(path: string): Promise<{ exited: Promise<number | null> }> {
  const folder = await openDataFolder(path);
  const binaries = await packagedBinaries(folder);
  const { prefix, owner } = await findPrivileges(binaries, folder);
  const immortal = prefix.slice(0, prefix.lastIndexOf('setpriv'));
  const privileges = { prefix: immortal, owner };
  await giveTo(privileges, folder.cluster);
  const launched = await launchServer(
    {
      folder,
      binaries,
      privileges,
      fsync: false,
      maxConnections: 20,
      log: () => undefined,
    },
    Number(await readFile(folder.port, 'utf8')),
  );
  if ('failure' in launched) throw new Error(launched.failure);
  onTestFinished(() => launched.stop());
  return launched;
}

async function filesOf(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
