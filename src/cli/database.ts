// The database itself, for commands that no request may carry out.
import { randomBytes } from 'node:crypto';
import type { Context } from '../actions/context.ts';
import { type Environment, readDatabasePlace } from '../config.ts';
import { connect } from '../db/client.ts';
import { readDatabaseAddress, readInstance } from '../runtime/data-files.ts';
import { misunderstood } from './failures.ts';

const administrator = { kind: 'system', name: 'command-line' } as const;

/** Where DATABASE_URL says, else the database of the service that runs on the data folder. */
async function findDatabase(env: Environment): Promise<string> {
  const place = readDatabasePlace(env);
  if ('databaseUrl' in place) return place.databaseUrl;
  const { dataFolder: folder } = place;
  const url = (await readInstance(folder)) && (await readDatabaseAddress(folder));
  if (url === undefined) throw misunderstood('failure.no-database', { folder });
  return url;
}

/** Runs `work` as the service itself on a connection that owns the tables. */
export async function asAdministrator<Result>(
  env: Environment,
  work: (context: Context) => Promise<Result>,
): Promise<Result> {
  const { db, close } = connect(await findDatabase(env), 'enlace_owner', 1);
  try {
    return await work({ db, actor: administrator, now: new Date(), randomBytes });
  } finally {
    await close();
  }
}
