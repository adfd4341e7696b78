// One Enlace per data folder. The lock is the kernel's: it vanishes with the process that holds it,
// however that process ends, so there is never a stale lock to judge by a process id that another
// process may have received since.

import { constants, type Stats } from 'node:fs';
import { open, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { type DataFolder, errorCode, readIfPresent } from './data-folder.ts';
import { EmbeddedPostgresError } from './errors.ts';

/** Gives up what was locked. */
export type Unlock = () => Promise<void>;

/** Length of a Linux socket address: see `lockName`. */
const socketNameLength = 108;

/** `O_EXLOCK` of macOS, which Node passes on to open(2) but does not name. */
const openLocked = 0x20;

/**
 * Takes the data folder for this process. Throws `data-folder-in-use`, with the process id of the
 * holder, when another live process (or this one) has it.
 */
export async function lockDataFolder(folder: DataFolder): Promise<Unlock> {
  const lock = process.platform === 'linux' ? lockName : lockFile;
  const unlock = await lock(folder);
  if (unlock) {
    await writeFile(folder.holder, `${process.pid}\n`);
    return unlock;
  }
  const pid = (await readIfPresent(folder.holder)) || 'unknown';
  throw new EmbeddedPostgresError(
    'data-folder-in-use',
    `${folder.root} is in use by another Enlace (process ${pid}). Stop it first, or choose another data folder.`,
    { folder: folder.root, pid },
  );
}

/** Linux: a listening socket with an abstract name made of the folder's device and inode. */
async function lockName(folder: DataFolder): Promise<Unlock | undefined> {
  const server = createServer((socket) => socket.destroy());
  const name = abstractName(await stat(folder.postgres));
  try {
    await new Promise<void>((listening, failed) => {
      server.once('error', failed).listen({ path: name }, listening);
    });
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return undefined;
    throw error;
  }
  server.unref();
  return () => new Promise((closed) => server.close(() => closed()));
}

/** Padded to the full length, because Node 20 pads with zeros and later versions do not. */
function abstractName({ dev, ino }: Stats): string {
  return `\0enlace-data-folder:${dev}:${ino}:`.padEnd(socketNameLength, '.');
}

/** macOS, which has no abstract names but can open a file locked. */
async function lockFile(folder: DataFolder): Promise<Unlock | undefined> {
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | openLocked;
  try {
    const handle = await open(folder.holder, flags, 0o644);
    return () => handle.close();
  } catch (error) {
    if (errorCode(error) === 'EAGAIN') return undefined;
    throw error;
  }
}
