// The PostgreSQL of a test run.

import { rm } from 'node:fs/promises';
import { packagedBinaries } from '../../src/embedded/binaries.ts';
import { startPostgres } from '../../src/embedded/postgres.ts';
import { installedBinaries } from './installed-postgres.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type TestCluster = {
  /** For a login role that may create databases and roles, but stands under row-level security. */
  readonly url: string;
  /** For a superuser, or whoever comes nearest in a database from outside. */
  readonly adminUrl: string;
  stop(): Promise<void>;
};

/**
 * The cluster that `TEST_DATABASE_URL` names (15 or later; its user needs CREATEDB and CREATEROLE),
 * else a new one that is gone after `stop`: of the installed version that `ENLACE_TEST_POSTGRES`
 * names, else of the embedded one.
 */
export async function startTestCluster(): Promise<TestCluster> {
  const { TEST_DATABASE_URL: given, ENLACE_TEST_POSTGRES: major } = process.env;
  if (given) return { url: given, adminUrl: given, stop: () => Promise.resolve() };
  const folder = await temporaryFolder();
  const server = await startPostgres(
    { folder, fsync: false, log: () => undefined },
    major ? () => installedBinaries(major) : packagedBinaries,
  );
  return {
    url: server.url,
    adminUrl: server.adminUrl,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}
