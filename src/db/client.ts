// The connection to PostgreSQL. Everything is read and written by somebody: `withActor` names them.
import { sql } from 'drizzle-orm';
import { makePgArray, parsePgArray } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type TransactionSql } from 'postgres';
import { type Actor, type Bearer, isProvider, isSecretariat } from '../domain/actor.ts';
import type { OrganizationKind } from '../domain/vocabulary.ts';
import * as schema from './schema/index.ts';
import { createSlots } from './slots.ts';

type Connected = PostgresJsDatabase<typeof schema>;

/** A transaction with its actor set: what every read and write of the store takes. */
export type Tx = Parameters<Parameters<Connected['transaction']>[0]>[0];

/** `repeatable read`: everything is seen as it stood when the first of it was read. */
export type Isolation = 'read committed' | 'repeatable read';

/** A pool of connections. Nothing is read through it but in a transaction. */
export type Db = {
  transaction<Result>(
    work: (tx: Tx) => Promise<Result>,
    options?: { isolationLevel: Isolation },
  ): Promise<Result>;
};

/** The database role of a process: what it is granted, whoever its actor is. */
export type DatabaseRole = 'enlace_owner' | 'enlace_app' | 'enlace_worker';

export type Connection = { db: Db; close(): Promise<void> };

/** Hears each statement as it is sent, for those who measure. Its parameters hold data. */
export type StatementListener = (statement: string, parameters: readonly unknown[]) => void;

/**
 * Opens a pool whose connections run as `role`; the login of `url` must be a member of it.
 * `max` is the size of the pool.
 */
export function connect(
  url: string,
  role: DatabaseRole,
  max = 10,
  listener?: StatementListener,
): Connection {
  const slots = createSlots(() => openSlot(url, role, listener), max);
  return {
    db: {
      transaction: async (work, options) =>
        await slots.use(async (slot) => await orLoss(slot, slot.db.transaction(work, options))),
    },
    close: slots.close,
  };
}

/** The server went away in the middle of a transaction; the code is the driver's own for that. */
class ConnectionLost extends Error {
  readonly code = 'CONNECTION_CLOSED';
}

function openSlot(url: string, role: DatabaseRole, listener?: StatementListener) {
  const client = postgres(url, {
    max: 1,
    ...(listener && { debug: (_connection, text, parameters) => listener(text, parameters) }),
    // The data is in memory, where a page at random costs hardly more than the next one: with the default
    // the planner reads a table of ten thousand needs whole for a few hundred of them. Policies of rows make
    // statements look dear: compiling them takes longer than running them.
    connection: { role, application_name: role, random_page_cost: '1.1', jit: 'off' },
    onnotice: () => undefined,
    onclose: () => {
      slot.lost = true;
      for (const lose of slot.onLoss) lose(new ConnectionLost());
    },
    // Asking the server for its array types on each connection ends in an unhandled rejection when it
    // goes away just then; the two array types in use are named here instead.
    fetch_types: false,
    types: { texts: arrayType(1009), uuids: arrayType(2951) },
  });
  const slot = { client, lost: false, onLoss: new Set<(reason: Error) => void>() };
  const begin = client.begin.bind(client);
  Object.assign(client, {
    begin: async <Result>(work: (inner: TransactionSql) => Promise<Result>) =>
      await begin(async (inner) => await untilLost(slot, inner, work)),
  });
  return Object.assign(slot, { db: drizzle(client, { schema }) });
}

/**
 * What a transaction comes to, or the loss of its connection. No promise is raced that lives as long
 * as the connection: it would hold on to the result of every transaction until then.
 */
async function orLoss<Result>(
  { onLoss }: { onLoss: Set<(reason: Error) => void> },
  transaction: Promise<Result>,
): Promise<Result> {
  return await new Promise((resolve, reject) => {
    onLoss.add(reject);
    transaction.then(resolve, reject).finally(() => onLoss.delete(reject));
  });
}

/**
 * Runs the work of a transaction so that nothing is sent once its connection is lost. Whoever waits for
 * the transaction hears of the loss; the driver must not hear of the work's failure, to which it would
 * answer with a ROLLBACK.
 */
async function untilLost<Result>(
  slot: { lost: boolean },
  inner: TransactionSql,
  work: (inner: TransactionSql) => Promise<Result>,
): Promise<Result> {
  const unsafe = inner.unsafe.bind(inner);
  Object.assign(inner, {
    unsafe: (...query: Parameters<typeof unsafe>) => {
      if (slot.lost) throw new ConnectionLost();
      return unsafe(...query);
    },
  });
  try {
    return await work(inner);
  } catch (error) {
    if (slot.lost) return await new Promise<never>(() => undefined);
    throw error;
  }
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

/** The class of an actor for the policies of rows: of the secretariat is who works in a role of it. */
function classOf(actor: Bearer): OrganizationKind {
  if (isSecretariat(actor)) return 'secretariat';
  const { kind } = actor.organization;
  return kind === 'secretariat' ? 'observer' : kind;
}

function settingsOf(actor: Actor) {
  if (actor.kind === 'system') {
    return { class: 'system', actor: '', organization: '', state: '', provider: '' };
  }
  return {
    class: classOf(actor),
    actor: actor.id,
    organization: actor.organization.id,
    state: actor.organization.kind === 'member-state' ? (actor.organization.state ?? '') : '',
    provider: isProvider(actor) ? 'yes' : '',
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
  isolationLevel: Isolation = 'read committed',
): Promise<Result> {
  const settings = settingsOf(actor);
  const asActor = async (tx: Tx): Promise<Result> => {
    // Prepared, as whatever is asked again and again by one text: it is sent and planned once a connection.
    await tx
      .select({
        class: sql`set_config('enlace.class', ${settings.class}, true)`,
        actor: sql`set_config('enlace.actor', ${settings.actor}, true)`,
        organization: sql`set_config('enlace.organization', ${settings.organization}, true)`,
        state: sql`set_config('enlace.state', ${settings.state}, true)`,
        provider: sql`set_config('enlace.provider', ${settings.provider}, true)`,
      })
      .from(sql`(values (true)) as once`)
      .prepare('actor')
      .execute();
    return await work(tx);
  };
  // The usual level costs no statement of its own.
  if (isolationLevel === 'read committed') return await db.transaction(asActor);
  return await db.transaction(asActor, { isolationLevel });
}
