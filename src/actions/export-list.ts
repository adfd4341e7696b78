import { type Tx, withActor } from '../db/client.ts';
import { demand, type Verb } from '../domain/access.ts';
import { type Bearer, visitor } from '../domain/actor.ts';
import { conflict } from '../domain/errors.ts';
import { recordAudit } from '../store/audit/audit.ts';
import type { Cursor } from '../store/page.ts';
import type { Context } from './context.ts';

/** Rows that are read at once. */
const batch = 1000;

/**
 * Rows that a file may hold: a spreadsheet of more is too long to read and takes too long to make, and
 * nothing is ever cut off without a word.
 */
const longestExport = 20_000;

/** What is taken out of the service. */
export type ExportOrder = {
  /** Decides who may; null for what everybody may read. */
  verb: Verb | null;
  /** The code of the list. */
  list: string;
  format: string;
  /** Filters as `name=code`; never a free text. */
  filters: readonly string[];
};

/** Where rows of a list come after: a cursor of records, newest first, or a text of the list's own. */
export type ExportSlice = { limit: number; cursor?: Cursor; after?: string };

/** How the rows of a list are read, and what the file holds of each. */
export type ExportSource<Row, Line> = {
  read(tx: Tx, actor: Bearer, slice: ExportSlice): Promise<readonly Row[]>;
  /** Where the rows after this one begin. */
  next(row: Row): Omit<ExportSlice, 'limit'>;
  lineOf(row: Row): Line;
};

/**
 * Reads all rows of a list as whoever asks may see them, at one moment, and writes down in the same
 * transaction who took how many of them out; what everybody may read is noted of those who are signed in.
 * Throws `forbidden`, or the conflict `list-too-long`.
 */
export async function exportList<Row, Line>(
  context: Pick<Context, 'db'> & { actor: Bearer },
  order: ExportOrder,
  source: ExportSource<Row, Line>,
): Promise<Line[]> {
  const { actor, db } = context;
  if (order.verb !== null) demand(actor, order.verb);
  return await withActor(
    db,
    actor,
    async (tx) => {
      const lines = await readAll(tx, actor, source);
      await noteExport(tx, actor, order, lines.length);
      return lines;
    },
    'repeatable read',
  );
}

async function readAll<Row, Line>(
  tx: Tx,
  actor: Bearer,
  { read, next, lineOf }: ExportSource<Row, Line>,
): Promise<Line[]> {
  const lines: Line[] = [];
  let from: Omit<ExportSlice, 'limit'> = {};
  for (;;) {
    const rows = await read(tx, actor, { limit: batch, ...from });
    for (const row of rows) lines.push(lineOf(row));
    if (lines.length > longestExport) throw conflict('list-too-long', { limit: longestExport });
    const last = rows.at(-1);
    if (rows.length < batch || last === undefined) return lines;
    from = next(last);
  }
}

async function noteExport(
  tx: Tx,
  actor: Bearer,
  { list, format, filters }: ExportOrder,
  rows: number,
): Promise<void> {
  if (actor.id === visitor.id) return;
  await recordAudit(tx, actor, {
    verb: 'list.export',
    recordType: 'list',
    recordId: null,
    details: { list, format, rows, filters: [...filters] },
  });
}
