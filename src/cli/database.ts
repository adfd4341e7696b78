// The database itself, for commands that no request may carry out.
import { randomBytes } from 'node:crypto';
import type { Context } from '../actions/context.ts';
import { type Environment, readDatabasePlace } from '../config.ts';
import { connect, withActor } from '../db/client.ts';
import { readDatabaseAddress, readInstance } from '../runtime/data-files.ts';
import { findActorByEmail } from '../store/people/persons-by-email.ts';
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

/** Opens the database to act in the name of a person, by their address. */
export async function openAsPerson(env: Environment, email: string) {
  const { db, close } = connect(await findDatabase(env), 'enlace_app', 4);
  try {
    const now = new Date();
    const actor = await withActor(db, administrator, async (tx) => {
      return await findActorByEmail(tx, email, now.toISOString().slice(0, 10));
    });
    if (actor === undefined) throw misunderstood('usage.unknown-email', { email });
    return { context: { db, actor, now, randomBytes }, close };
  } catch (error) {
    await close();
    throw error;
  }
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
