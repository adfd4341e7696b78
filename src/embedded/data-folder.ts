// Where everything of the embedded database lies on disk, and the small files beside the cluster.

import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Paths inside Enlace's data folder. */
export type DataFolder = {
  readonly root: string;
  /** Holds the process id of the Enlace that uses the folder: see `instance-lock.ts`. */
  readonly holder: string;
  /** Parent of all that follows. */
  readonly postgres: string;
  readonly cluster: string;
  /** Links to shared libraries, used only where the package itself cannot be written to. */
  readonly libraries: string;
  readonly superuserPassword: string;
  readonly password: string;
  readonly port: string;
};

/** Names the paths inside `folder` and creates the folders that must exist. */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const root = resolve(folder);
  const postgres = join(root, 'postgres');
  await mkdir(postgres, { recursive: true });
  // Others may pass but not list: PostgreSQL may run as another user than the one who starts it.
  await chmod(postgres, 0o711);
  return {
    root,
    holder: join(root, 'enlace.pid'),
    postgres,
    cluster: join(postgres, 'cluster'),
    libraries: join(postgres, 'libraries'),
    superuserPassword: join(postgres, 'superuser-password'),
    password: join(postgres, 'password'),
    port: join(postgres, 'port'),
  };
}

/** Reads a text file without the blanks around it; undefined when there is none. */
export async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a file that only its owner may read, whole or not at all, and on the disk on return. */
export async function writePrivately(path: string, text: string): Promise<void> {
  const draft = `${path}.draft`;
  await writeFile(draft, `${text}\n`, { mode: 0o600, flush: true });
  await rename(draft, path);
}

/** The secret kept at `path`, made up and stored (mode 0600) the first time. */
export async function keptSecret(path: string): Promise<string> {
  const kept = await readIfPresent(path);
  if (kept) return kept;
  const secret = randomBytes(24).toString('base64url');
  await writePrivately(path, secret);
  return secret;
}

/** The code of a failed system call (`ENOENT`, …), if `error` is one. */
export function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
