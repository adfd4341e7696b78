// The connection to PostgreSQL. Everything is read and written by somebody: `withActor` names them.
import { sql } from 'drizzle-orm';
import { makePgArray, parsePgArray } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { type Actor, isSecretariat } from '../domain/actor.ts';
import * as schema from './schema/index.ts';

/** A pool of connections. Nothing protected can be read through it without an actor. */
export type Db = PostgresJsDatabase<typeof schema>;
/** A transaction with its actor set: what every read and write of the store takes. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

/** The database role of a process: what it is granted, whoever its actor is. */
export type DatabaseRole = 'enlace_owner' | 'enlace_app' | 'enlace_worker';

export type Connection = { db: Db; close(): Promise<void> };

/**
 * Opens a pool whose connections run as `role`; the login of `url` must be a member of it.
 * `max` is the size of the pool.
 */
export function connect(url: string, role: DatabaseRole, max = 10): Connection {
  const client = postgres(url, {
    max,
    connection: { role, application_name: role },
    onnotice: () => undefined,
    // Asking the server for its array types on each connection ends in an unhandled rejection when it
    // goes away just then; the two array types in use are named here instead.
    fetch_types: false,
    types: { texts: arrayType(1009), uuids: arrayType(2951) },
  });
  return { db: drizzle(client, { schema }), close: () => client.end({ timeout: 5 }) };
}

function arrayType(oid: number) {
  return {
    to: oid,
    from: [oid],
    // Drizzle hands over array columns as text already, and array parameters as they are.
    serialize: (value: string[] | string) =>
      typeof value === 'string' ? value : makePgArray(value),
    parse: (text: string) => parsePgArray(text),
  };
}

function settingsOf(actor: Actor) {
  if (actor.kind === 'system') {
    return { class: 'system', actor: '', organization: '', state: '' };
  }
  return {
    class: isSecretariat(actor) ? 'secretariat' : actor.organization.kind,
    actor: actor.id,
    organization: actor.organization.id,
    state: actor.organization.kind === 'member-state' ? (actor.organization.state ?? '') : '',
  };
}

/**
 * Runs `work` in one transaction as `actor`: row-level security shows it what the actor may see.
 * Whatever `work` throws rolls everything back.
 */
export async function withActor<Result>(
  db: Db,
  actor: Actor,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const settings = settingsOf(actor);
  return await db.transaction(async (tx) => {
    await tx.execute(sql`select
      set_config('enlace.class', ${settings.class}, true),
      set_config('enlace.actor', ${settings.actor}, true),
      set_config('enlace.organization', ${settings.organization}, true),
      set_config('enlace.state', ${settings.state}, true)`);
    return await work(tx);
  });
}
