import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startEmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { dataFolder, otherProcess, query, started } from './data-folders.ts';

let original: string;

beforeAll(async () => {
  original = await temporaryFolder();
  const server = await startEmbeddedPostgres({
    folder: original,
    fsync: false,
    log: () => undefined,
  });
  await query(server.url, `create table kept as select 'need' as what`);
  await server.stop();
});

afterAll(() => rm(original, { recursive: true }));

describe('a start on a folder that was used before', () => {
  test('finds the data and the port again', async () => {
    const folder = await dataFolder(original);
    const first = await started(folder);
    await first.stop();
    const second = await started(folder);

    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'select what from kept')).toEqual([{ what: 'need' }]);
  });

  test('takes another port when the last one is taken', async () => {
    const folder = await dataFolder(original);
    const squatter = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void squatter.close());
    await once(squatter, 'listening');
    const address = squatter.address();
    const taken = typeof address === 'object' ? address?.port : undefined;
    await writeFile(join(folder, 'postgres', 'port'), `${taken}\n`);
    const server = await started(folder);

    expect(server.port).not.toBe(taken);
    expect(await readFile(join(folder, 'postgres', 'port'), 'utf8')).toBe(`${server.port}\n`);
  });

  test('makes a new password when the old one is lost', async () => {
    const folder = await dataFolder(original);
    await rm(join(folder, 'postgres', 'password'));
    const { url } = await started(folder);

    expect(await query(url, 'select what from kept')).toEqual([{ what: 'need' }]);
  });

  test('refuses the cluster of another major version, and leaves it as it is', async () => {
    const folder = await dataFolder(original);
    const version = join(folder, 'postgres', 'cluster', 'PG_VERSION');
    await writeFile(version, '15\n');

    await expect(started(folder)).rejects.toMatchObject({
      code: 'other-major',
      parameters: { found: '15', expected: 18 },
    });
    expect(await readFile(version, 'utf8')).toBe('15\n');
  });

  test('says what PostgreSQL said when it does not start', async () => {
    const folder = await dataFolder(original);
    const control = join(folder, 'postgres', 'cluster', 'global', 'pg_control');
    await rm(control);

    await expect(started(folder)).rejects.toMatchObject({
      code: 'start-failed',
      message: expect.stringContaining('pg_control'),
    });
  });
});

describe('a second start on the same folder', () => {
  test('is refused in another process, which learns who has it', async () => {
    const folder = await dataFolder(original);
    await started(folder);

    expect(await otherProcess(folder).answer()).toEqual({
      code: 'data-folder-in-use',
      parameters: { folder, pid: String(process.pid) },
    });
  });

  test('leaves one winner when many start at once', async () => {
    const folder = await dataFolder(original);
    const attempts = await Promise.allSettled(Array.from({ length: 5 }, () => started(folder)));
    const refusals = attempts.filter((attempt) => attempt.status === 'rejected');

    expect(refusals.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 4 }, () => expect.objectContaining({ code: 'data-folder-in-use' })),
    );
  });

  test('is free again after a start that failed', async () => {
    const folder = await dataFolder(original);
    const version = join(folder, 'postgres', 'cluster', 'PG_VERSION');
    await writeFile(version, '15\n');
    await expect(started(folder)).rejects.toMatchObject({ code: 'other-major' });
    await writeFile(version, '18\n');

    expect(await query((await started(folder)).url, 'select 1 as up')).toEqual([{ up: 1 }]);
  });
});
