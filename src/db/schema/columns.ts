// Columns and checks that many tables share.

import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { check, customType, date, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const id = () => uuid('id').primaryKey().defaultRandom();

/** A required reference to a row of another table. */
export const reference = (name: string) => uuid(name).notNull();

/** An instant: always with a time zone. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
export const createdAt = () => instant('created_at').notNull().defaultNow();

/** A calendar date as an ISO string. */
export const day = (name: string) => date(name, { mode: 'string' });

/** A text that takes one of a closed list of values; pair it with `oneOf`. */
export const choice = <const Values extends readonly [string, ...string[]]>(
  name: string,
  values: Values,
) => text(name, { enum: values });

export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
});

function list(values: readonly string[]): SQL {
  return sql.raw(values.map((value) => `'${value}'`).join(', '));
}

/** Check that a column holds one of `values` (or null, where the column allows it). */
export function oneOf(name: string, column: AnyPgColumn, values: readonly string[]) {
  return check(name, sql`${column} in (${list(values)})`);
}

/** Check that an array column holds nothing but `values`. */
export function allOf(name: string, column: AnyPgColumn, values: readonly string[]) {
  return check(name, sql`${column} <@ array[${list(values)}]::text[]`);
}

/** Check that where `column` has one of `values`, `evidence` is there to prove it. */
export function evidenced(
  name: string,
  column: AnyPgColumn,
  [values, evidence]: readonly [readonly string[], AnyPgColumn],
) {
  return check(name, sql`${column} not in (${list(values)}) or ${evidence} is not null`);
}

/** Full-text vector of a title and a body in the language named by a column. */
export function searchVector(): SQL {
  return sql`search_vector("language", "title", "description")`;
}
