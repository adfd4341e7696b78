// A PostgreSQL of Enlace's own: real, on disk, on the loopback only, for machines with Node alone.

import { setTimeout as pause } from 'node:timers/promises';
import { type Binaries, packagedBinaries } from './binaries.ts';
import { prepareCluster, type Setup } from './cluster.ts';
import {
  type DataFolder,
  keptSecret,
  openDataFolder,
  readIfPresent,
  writePrivately,
} from './data-folder.ts';
import { canLogIn, createDatabase, enlace } from './database.ts';
import { EmbeddedPostgresError } from './errors.ts';
import { freePort } from './free-port.ts';
import { lockDataFolder, type Unlock } from './instance-lock.ts';
import { stopOrphans } from './orphans.ts';
import { findPrivileges } from './privileges.ts';
import { launchServer, type Server } from './server.ts';

/** A running server. */
export type EmbeddedPostgres = {
  /** For the application: `postgres://enlace:…@127.0.0.1:port/enlace`, not a superuser. */
  readonly url: string;
  /** For the superuser `postgres`, who stands above row-level security. */
  readonly adminUrl: string;
  readonly port: number;
  /** Stops the server in good order and frees the data folder; may be called more than once. */
  stop(): Promise<void>;
  /** Calls `listener` if the server ends without having been told to, with its exit code. */
  onExit(listener: (code: number | null) => void): void;
};

export type EmbeddedOptions = {
  /** Enlace's data folder; made if need be. */
  readonly folder: string;
  /** False only in tests: a crash of the machine may then destroy the data. Default true. */
  readonly fsync?: boolean;
  /** Default 200. */
  readonly maxConnections?: number;
  /** Receives each line that the server writes. */
  readonly log: (line: string) => void;
};

const defaultConnections = 200;

/** A port taken since it was found free, or children of a killed server that are about to end. */
const passing = /could not create any TCP\/IP sockets|pre-existing shared memory block/;
const attempts = 40;
const betweenAttemptsMs = 50;

/**
 * Starts the embedded PostgreSQL on a data folder, which it makes on the first start, and recovers
 * from whatever a killed predecessor left. Throws `EmbeddedPostgresError`.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  return startPostgres(options, packagedBinaries);
}

/** The same with programs found in another way. */
export async function startPostgres(
  options: EmbeddedOptions,
  findBinaries: (folder: DataFolder) => Promise<Binaries>,
): Promise<EmbeddedPostgres> {
  const folder = await openDataFolder(options.folder);
  const unlock = await lockDataFolder(folder);
  try {
    const binaries = await findBinaries(folder);
    const privileges = await findPrivileges(binaries, folder);
    const { fsync = true, maxConnections = defaultConnections, log } = options;
    return await start({ folder, binaries, privileges, fsync, maxConnections, log }, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function start(setup: Setup, unlock: Unlock): Promise<EmbeddedPostgres> {
  const { folder } = setup;
  await stopOrphans(folder.cluster, setup.log);
  const { created } = await prepareCluster(setup);
  const password = await keptSecret(folder.password);
  const superuserPassword = await keptSecret(folder.superuserPassword);
  const server = await launch(setup);
  const url = `postgres://${enlace}:${password}@127.0.0.1:${server.port}/${enlace}`;
  const adminUrl = `postgres://postgres:${superuserPassword}@127.0.0.1:${server.port}/postgres`;
  try {
    await writePrivately(folder.port, String(server.port));
    if (created || !(await canLogIn(url))) await createDatabase(adminUrl, password);
  } catch (error) {
    await server.stop();
    throw error;
  }
  let stopped: Promise<void> | undefined;
  const tellOfLoss = async (listener: (code: number | null) => void): Promise<void> => {
    const code = await server.exited;
    if (!stopped) listener(code);
  };
  return {
    url,
    adminUrl,
    port: server.port,
    stop: () => (stopped ??= server.stop().then(unlock)),
    onExit: (listener) => void tellOfLoss(listener),
  };
}

/** Starts the server on the port of the last time or, if that is taken, on another. */
async function launch(setup: Setup): Promise<Server> {
  const { folder } = setup;
  const wanted = Number(await readIfPresent(folder.port)) || undefined;
  for (let attempt = 1; ; attempt += 1) {
    const launched = await launchServer(setup, await freePort(wanted));
    if (!('failure' in launched)) return launched;
    if (attempt === attempts || !passing.test(launched.failure)) {
      throw new EmbeddedPostgresError(
        'start-failed',
        `PostgreSQL did not start:\n${launched.failure}`,
        { folder: folder.cluster },
      );
    }
    await pause(betweenAttemptsMs);
  }
}
