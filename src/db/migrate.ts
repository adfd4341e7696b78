import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { packagePath } from '../root.ts';
import { bootstrap } from './bootstrap.ts';

/** Any number that nothing else in the database locks. */
const migrationLock = 7_391_204;

/**
 * Brings the database at `url` to the present schema. Several processes may call it at once: Drizzle
 * takes no lock of its own, so an advisory lock lets one do the work and the others find it done.
 */
export async function migrate(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await client`select pg_advisory_lock(${migrationLock})`;
    await bootstrap(client);
    await client`set role enlace_owner`;
    await runMigrations(drizzle(client), { migrationsFolder: packagePath('drizzle') });
  } finally {
    await client.end({ timeout: 5 });
  }
}
