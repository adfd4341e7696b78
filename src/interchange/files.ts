// The records of a whole file: rows read one by one, then what only the file as a whole can tell.
import { nameIn, type ReadFormat } from './columns.ts';
import type { RowError, RowWarning } from './finding.ts';
import type { Lookups } from './lookups.ts';
import { mergeEditions } from './merge-editions.ts';
import type { SourceRow } from './parsed-rows.ts';
import type { ReadResult } from './read-common.ts';
import { type NeedRecord, readNeed } from './read-need.ts';
import type { OfferRecord } from './read-offer.ts';
import { parseRows } from './rows.ts';

/** A record with the row on which the file states it first. */
export type Placed<Entry> = { row: number; record: Entry };

/** What a file holds: the records that can be taken, and what is wrong or doubtful, row by row. */
export type FileRecords<Entry> = {
  records: Placed<Entry>[];
  errors: RowError[];
  warnings: RowWarning[];
};

/** Reads a file of needs. The later of two rows with one id is refused. */
export function readNeeds(
  text: string,
  format: ReadFormat,
  lookups: Lookups,
): FileRecords<NeedRecord> {
  const parsed = parseRows(text, format);
  const found: FileRecords<NeedRecord> = { records: [], errors: [...parsed.errors], warnings: [] };
  const rowsById = new Map<string, number>();
  for (const row of parsed.rows) {
    const id = nameIn(row.values, 'id');
    const earlier = rowsById.get(id);
    if (id !== '' && earlier !== undefined) {
      found.errors.push(duplicate(row.row, id, earlier));
      continue;
    }
    rowsById.set(id, row.row);
    take(found, row, readNeed(row, lookups));
  }
  return tidied(found);
}

/**
 * Reads a file of offers. Rows that repeat an id with another `edition` add editions; a column that
 * they leave empty is as in the first of them. An offer is taken with all its editions or not at all.
 */
export function readOffers(
  text: string,
  format: ReadFormat,
  lookups: Lookups,
): FileRecords<OfferRecord> {
  const parsed = parseRows(text, format);
  const found: FileRecords<OfferRecord> = { records: [], errors: [...parsed.errors], warnings: [] };
  const groups = new Map<string, SourceRow[]>();
  for (const row of parsed.rows) {
    const id = nameIn(row.values, 'id');
    const key = id === '' ? `row ${row.row}` : `id ${id}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const [first, ...others] of groups.values()) {
    if (first !== undefined) take(found, first, mergeEditions(first, others, lookups));
  }
  return tidied(found);
}

function duplicate(row: number, value: string, earlier: number): RowError {
  return { row, field: 'id', code: 'duplicate-id', parameters: { value, earlier } };
}

function take<Entry>(found: FileRecords<Entry>, { row }: SourceRow, result: ReadResult<Entry>) {
  found.warnings.push(...result.warnings);
  found.errors.push(...result.errors);
  if (result.ok) found.records.push({ row, record: result.record });
}

function byRow(a: { row: number }, b: { row: number }): number {
  return a.row - b.row;
}

/** In the order of the rows; a column that the format does not know is named once. */
function tidied<Entry>(found: FileRecords<Entry>): FileRecords<Entry> {
  const columns = new Set<string>();
  return {
    records: found.records.sort(byRow),
    errors: found.errors.sort(byRow),
    warnings: found.warnings.sort(byRow).filter(({ code, field }) => {
      if (code !== 'unknown-column') return true;
      const isFirst = !columns.has(field);
      columns.add(field);
      return isFirst;
    }),
  };
}
