// The cluster on disk: made whole or not at all, and never touched by another major version.

import { mkdir, mkdtemp, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { type DataFolder, keptSecret, readIfPresent } from './data-folder.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { giveTo, type Privileges } from './privileges.ts';
import { run } from './run.ts';

/** All that is known before PostgreSQL starts. */
export type Setup = {
  readonly folder: DataFolder;
  readonly binaries: Binaries;
  readonly privileges: Privileges;
  /** False only for clusters that need not survive a crash of the machine. */
  readonly fsync: boolean;
  readonly maxConnections: number;
  readonly log: (line: string) => void;
};

const superuser = 'postgres';

/** First version with a collation provider of its own. */
const firstWithOwnLocales = 17;

/**
 * Makes the cluster unless there is one, and says whether it did. Throws `other-major` when the
 * cluster belongs to another major version than the programs, `initdb-failed` when it cannot be made.
 */
export async function prepareCluster(setup: Setup): Promise<{ created: boolean }> {
  const { folder, binaries, privileges } = setup;
  const found = await readIfPresent(join(folder.cluster, 'PG_VERSION'));
  if (found !== undefined && Number(found) !== binaries.major) {
    throw new EmbeddedPostgresError(
      'other-major',
      `${folder.cluster} belongs to PostgreSQL ${found}, but this is PostgreSQL ${binaries.major}. Export the data with the Enlace that wrote it, or choose another data folder.`,
      { folder: folder.cluster, found, expected: binaries.major },
    );
  }
  await removeUnfinished(folder);
  if (found === undefined) await createCluster(setup);
  await giveTo(privileges, folder.cluster);
  return { created: found === undefined };
}

/** Works apart and renames at the end, so that a kill in the middle leaves nothing half made. */
async function createCluster(setup: Setup): Promise<void> {
  const { folder, binaries, privileges } = setup;
  const workshop = await mkdtemp(join(folder.postgres, unfinished));
  const cluster = join(workshop, 'cluster');
  const passwordFile = join(workshop, 'password');
  const password = await keptSecret(folder.superuserPassword);
  await mkdir(cluster, { mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  await giveTo(privileges, workshop);
  const { succeeded, output } = await run(
    [
      ...privileges.prefix,
      join(binaries.bin, 'initdb'),
      `--pgdata=${cluster}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--no-instructions',
      ...localeOptions(binaries.major),
      ...(setup.fsync ? [] : ['--no-sync']),
    ],
    binaries.environment,
  );
  if (!succeeded) {
    throw new EmbeddedPostgresError('initdb-failed', `initdb failed: ${output}`, {
      folder: folder.cluster,
    });
  }
  await rename(cluster, folder.cluster);
  await syncFolder(folder.postgres);
  await rm(workshop, { recursive: true });
}

/**
 * Text sorts by code point, the same on every machine, while letters are all letters of Unicode:
 * with the character type `C` as well, trigrams and searches would drop every `ñ`, `ç` and `é`.
 */
function localeOptions(major: number): readonly string[] {
  const letters = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const common = ['--encoding=UTF8', '--locale=C', `--lc-ctype=${letters}`];
  return major < firstWithOwnLocales
    ? common
    : [...common, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
}

const unfinished = 'unfinished-';

async function removeUnfinished(folder: DataFolder): Promise<void> {
  const left = (await readdir(folder.postgres)).filter((name) => name.startsWith(unfinished));
  for (const name of left) {
    await rm(join(folder.postgres, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Brings a rename in the folder to the disk. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path);
  await handle.sync();
  await handle.close();
}
