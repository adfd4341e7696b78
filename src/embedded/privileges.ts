// PostgreSQL refuses to run as root, and must not outlive the Enlace that started it.

import { lchown, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { run } from './run.ts';

/** How to start a program of PostgreSQL on this machine. */
export type Privileges = {
  /** Goes before each command. */
  readonly prefix: readonly string[];
  /** The user who must own the cluster; undefined where it is the one who runs Enlace anyway. */
  readonly owner: number | undefined;
};

/** `nobody`, everywhere. */
const nobody = 65_534;

/** Root here, nobody inside: needs no change of owner and works below a folder that only root may enter. */
const asNobodyInside = [
  'unshare',
  '--user',
  `--map-user=${nobody}`,
  `--map-group=${nobody}`,
  '--',
] as const;

/** Nobody, simply: where user namespaces are denied, as in most containers. */
const asNobody = [
  'setpriv',
  `--reuid=${nobody}`,
  `--regid=${nobody}`,
  '--clear-groups',
  '--',
] as const;

/** Linux: the kernel interrupts the program when its parent dies, even by kill -9. */
const dyingWithParent = ['setpriv', '--pdeathsig', 'INT', '--'] as const;

/**
 * Finds by trial how PostgreSQL can run here: as the user who started Enlace or, for root, as nobody.
 * Throws `cannot-drop-root` when root has no way to become anyone else who can reach the files.
 */
export async function findPrivileges(
  { bin, environment }: Binaries,
  folder: DataFolder,
): Promise<Privileges> {
  const works = async (...command: string[]) => (await run(command, environment)).succeeded;
  const postgres = [join(bin, 'postgres'), '--version'] as const;
  // Innermost, because the kernel forgets the wish when a process changes its user.
  const last = (await works(...dyingWithParent, 'true')) ? dyingWithParent : [];
  if (process.getuid?.() !== 0) return { prefix: last, owner: undefined };
  if (await works(...asNobodyInside, ...postgres)) {
    return { prefix: [...asNobodyInside, ...last], owner: 0 };
  }
  const reachable = await works(...asNobody, 'test', '-x', folder.postgres);
  if (reachable && (await works(...asNobody, ...postgres))) {
    return { prefix: [...asNobody, ...last], owner: nobody };
  }
  throw new EmbeddedPostgresError(
    'cannot-drop-root',
    `PostgreSQL does not run as root, and here it cannot run as anyone else: user namespaces are denied, and user ${nobody} cannot reach ${folder.postgres} and ${bin}. Run Enlace as an ordinary user, or keep it where others may enter.`,
    { folder: folder.postgres, binaries: bin },
  );
}

/** Gives a folder and all within to the user as whom PostgreSQL runs, unless it is theirs already. */
export async function giveTo({ owner }: Privileges, path: string): Promise<void> {
  if (owner === undefined || (await lstat(path)).uid === owner) return;
  const entries = await readdir(path, { recursive: true });
  for (const entry of entries) await lchown(join(path, entry), owner, owner);
  // Last, as the sign that all is done.
  await lchown(path, owner, owner);
}
