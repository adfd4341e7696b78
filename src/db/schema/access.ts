// Row-level security: who sees and writes which rows, beneath the filters of the store.
// Every connection runs as one of these roles, and every transaction names its actor (see actor.ts
// beside the client). A row without a policy that lets the actor see it does not exist for them.
import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, pgPolicy, pgRole } from 'drizzle-orm/pg-core';

export const owner = pgRole('enlace_owner').existing();
export const app = pgRole('enlace_app').existing();
export const worker = pgRole('enlace_worker').existing();
/** Owns the functions that read past the policies and repeat their rules; nobody connects as it. */
export const reader = pgRole('enlace_reader').existing();

const everyone = [owner, app, worker];

/** The service itself (workers, schedules, loader). */
export const bySystem = sql`(select actor_class()) = 'system'`;
/** The service itself or somebody of the secretariat. */
export const bySecretariat = sql`(select actor_class()) in ('system', 'secretariat')`;
/** Somebody who speaks for a provider of assistance. */
export const byProvider = sql`(select actor_is_provider())`;
/** Anybody who is named. */
export const byAnyone = sql`(select actor_class()) is not null`;

export const byOrganization = (column: SQL): SQL => sql`${column} = (select actor_organization())`;

export type Rules = { read: SQL; write: SQL };

/**
 * Policies of a table: `read` decides what is seen, `write` what may be inserted and updated, `change`
 * what may be updated where that is another matter.
 */
export function rowsFor(table: string, { change, ...rules }: Rules & { change?: SQL }) {
  const rule = change ?? rules.write;
  return [
    ...rowsKept(table, rules),
    pgPolicy(`${table}_update`, { for: 'update', to: everyone, using: rule, withCheck: rule }),
  ];
}

/** Policies of a table whose rows are never changed: no policy lets anybody. */
export function rowsKept(table: string, { read, write }: Rules) {
  return [
    pgPolicy(`${table}_read`, { for: 'select', to: everyone, using: read }),
    pgPolicy(`${table}_insert`, { for: 'insert', to: everyone, withCheck: write }),
  ];
}

/**
 * Lets the functions of the reader see every row of the table: each of them repeats the rule of its
 * rows, by `shows_need` and its like, and answers nothing to nobody.
 */
export function readByFunctions(table: string) {
  return pgPolicy(`${table}_functions`, { for: 'select', to: reader, using: sql`true` });
}

/**
 * Rules of rows that belong to a record with an owner: seen by whoever sees the record, written by its
 * owner, the secretariat or the service, as the record itself. The views `seen_…` know the rule: a policy
 * that asked the table would be planned with the policies of that, and all below, wherever it is used.
 * (An `exists` would be planned twice, for few rows and for many.)
 */
export function belongingTo(
  records: 'needs' | 'offers' | 'editions' | 'activities',
  id: AnyPgColumn,
): Rules {
  const found = sql`from ${sql.raw(`seen_${records}`)} s where s.id = ${id}`;
  return {
    read: sql`${bySystem} or (select true ${found})`,
    write: sql`${bySystem} or (select s.writable ${found})`,
  };
}
