// Row-level security: who sees and writes which rows, beneath the filters of the store.
// Every connection runs as one of these roles, and every transaction names its actor (see actor.ts
// beside the client). A row without a policy that lets the actor see it does not exist for them.
import { type SQL, sql } from 'drizzle-orm';
import { pgPolicy, pgRole } from 'drizzle-orm/pg-core';

export const owner = pgRole('enlace_owner').existing();
export const app = pgRole('enlace_app').existing();
export const worker = pgRole('enlace_worker').existing();

const everyone = [owner, app, worker];

/** The service itself (workers, schedules, loader). */
export const bySystem = sql`(select actor_class()) = 'system'`;
/** The service itself or somebody of the secretariat. */
export const bySecretariat = sql`(select actor_class()) in ('system', 'secretariat')`;
/** Anybody who is named. */
export const byAnyone = sql`(select actor_class()) is not null`;

export const byOrganization = (column: SQL): SQL => sql`${column} = (select actor_organization())`;

type Rules = { read: SQL; write: SQL };

/** Policies of a table: `read` decides what is seen, `write` what may be inserted and updated. */
export function rowsFor(table: string, { read, write }: Rules) {
  return [
    pgPolicy(`${table}_read`, { for: 'select', to: everyone, using: read }),
    pgPolicy(`${table}_insert`, { for: 'insert', to: everyone, withCheck: write }),
    pgPolicy(`${table}_update`, { for: 'update', to: everyone, using: write, withCheck: write }),
  ];
}

/**
 * Policies of a table whose rows belong to a row of another one: seen where that one is seen, written
 * where it may be seen by the owner, the secretariat or the service.
 */
export function rowsOf(table: string, parent: SQL) {
  return rowsFor(table, { read: parent, write: parent });
}
