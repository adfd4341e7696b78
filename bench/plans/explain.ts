// What PostgreSQL does with a statement: how long it plans and runs, and which tables it reads from one
// end to the other, in the statement itself or in a function that it calls.
import { makePgArray } from 'drizzle-orm/pg-core';
import type { TransactionSql } from 'postgres';
import { z } from 'zod';

/** A statement as it was sent, and its parameters. */
export type Statement = { text: string; parameters: readonly unknown[] };

/** Milliseconds, and the names of the tables that were read as a whole. */
export type Explained = { planning: number; execution: number; scanned: string[] };

const explanation = z.array(
  z.object({
    'QUERY PLAN': z.tuple([
      z.object({ 'Planning Time': z.number(), 'Execution Time': z.number() }),
    ]),
  }),
);

/** Runs the statement, a query, in the transaction; its rows are dropped. */
export async function explain(
  tx: TransactionSql,
  { text, parameters }: Statement,
): Promise<Explained> {
  const before = await scansOf(tx);
  const answer = await tx.unsafe(
    `explain (analyze, timing off, summary, format json) ${text}`,
    parameters.map(asText),
  );
  const [row] = explanation.parse(answer);
  if (row === undefined) throw new Error('no plan');
  const [{ 'Planning Time': planning, 'Execution Time': execution }] = row['QUERY PLAN'];
  const after = await scansOf(tx);
  const scanned = [...after].filter(([table, times]) => times > (before.get(table) ?? 0));
  return { planning, execution, scanned: scanned.map(([table]) => table) };
}

/** How often each table was read as a whole in this transaction: functions count, other than in plans. */
async function scansOf(tx: TransactionSql): Promise<Map<string, number>> {
  const rows = await tx<{ name: string; times: string }[]>`
    select relname as name, seq_scan as times from pg_stat_xact_user_tables where seq_scan > 0`;
  return new Map(rows.map(({ name, times }) => [name, Number(times)]));
}

/** Parameters are sent as text, which is how they were recorded; arrays in the notation of PostgreSQL. */
function asText(parameter: unknown): string | null {
  if (parameter === null) return null;
  if (Array.isArray(parameter)) return makePgArray(parameter);
  return z.coerce.string().parse(parameter);
}
