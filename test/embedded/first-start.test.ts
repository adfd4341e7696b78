import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { binariesIn } from '../../src/embedded/binaries.ts';
import { dataFolder, query, started } from './data-folders.ts';

describe('the first start on an empty folder', () => {
  test('makes a database that the application owns without being above its rules', async () => {
    const { url, adminUrl } = await started(await dataFolder());
    const attributes = `
      select current_user::text as name, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
             pg_get_userbyid(datdba)::text as owner
      from pg_roles, pg_database where rolname = current_user and datname = 'enlace'`;

    expect(await query(url, attributes)).toEqual([
      {
        name: 'enlace',
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: true,
        rolcreaterole: true,
        owner: 'enlace',
      },
    ]);
    expect(await query(adminUrl, attributes)).toMatchObject([{ name: 'postgres', rolsuper: true }]);
  });

  test('is reached over the loopback alone, and with a password alone', async () => {
    const { url, port } = await started(await dataFolder());

    expect(new URL(url)).toMatchObject({ hostname: '127.0.0.1', port: String(port) });
    expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    const guess = new URL(url);
    guess.password = 'guess';
    await expect(query(guess.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('keeps passwords where only their owner reads them', async () => {
    const folder = await dataFolder();
    await started(folder);
    const modes = await Promise.all(
      ['password', 'superuser-password', 'port', 'cluster'].map(async (name) => [
        name,
        ((await stat(join(folder, 'postgres', name))).mode & 0o777).toString(8),
      ]),
    );

    expect(Object.fromEntries(modes)).toEqual({
      password: '600',
      'superuser-password': '600',
      port: '600',
      cluster: '700',
    });
  });

  test('knows the letters of the four languages, and sorts by code point', async () => {
    const { url } = await started(await dataFolder());
    await query(url, 'create extension pg_trgm');

    expect(
      await query(
        url,
        `select lower('NIÑEZ COOPERAÇÃO') as lower, cardinality(show_trgm('ñçé')) as trigrams,
                (select string_agg(x, ' ' order by x) from unnest('{b,a,B,é,z}'::text[]) x) as sorted`,
      ),
    ).toEqual([{ lower: 'niñez cooperação', trigrams: 4, sorted: 'B a b z é' }]);
  });

  test('says which programs do not run here', async () => {
    await expect(binariesIn('/nowhere')).rejects.toMatchObject({
      code: 'binaries-unusable',
      parameters: { folder: '/nowhere' },
    });
  });

  test('writes no words of failing statements to the log', async () => {
    const lines: string[] = [];
    const { url } = await started(await dataFolder(), lines);
    await expect(query(url, `select 'confidential'::integer`)).rejects.toMatchObject({
      code: '22P02',
    });

    expect(lines.join('\n')).toContain('ready to accept connections');
    expect(lines.join('\n')).not.toContain('confidential');
  });

  test('leaves a folder that ends as it should', async () => {
    const folder = await dataFolder();
    const server = await started(folder);
    await Promise.all([server.stop(), server.stop()]);

    expect(await readdir(join(folder, 'postgres', 'cluster'))).not.toContain('postmaster.pid');
    expect((await readdir(join(folder, 'postgres'))).sort()).toEqual([
      'cluster',
      'password',
      'port',
      'superuser-password',
    ]);
  });
});
