// Several rows of one offer: each states an edition, all state the same offer.
import { canonicalJson } from '../domain/canonical.ts';
import { editionColumns, nameIn, type Values } from './columns.ts';

import type { RowError, RowWarning } from './finding.ts';
import { columnOf } from './issues.ts';
import type { Lookups } from './lookups.ts';
import type { SourceRow } from './parsed-rows.ts';
import type { ReadResult } from './read-common.ts';
import { type OfferRecord, readOffer } from './read-offer.ts';

/** A row of an offer as it was read; `values` are its own, without what it takes from the first. */
type ReadRow = SourceRow & { result: ReadResult<OfferRecord> };

/**
 * The offer of these rows, all with one id. A row that repeats an edition is refused and the offer
 * stands as first stated; a bad row, or one that says another thing of the offer than the first,
 * refuses the offer as a whole.
 */
export function mergeEditions(
  first: SourceRow,
  others: readonly SourceRow[],
  lookups: Lookups,
): ReadResult<OfferRecord> {
  const shared = Object.fromEntries(
    Object.entries(first.values).filter(([column]) => !editionColumns.includes(column)),
  );
  const rows = [first, ...others].map(({ row, values }) => ({
    row,
    values,
    result: readOffer({ row, values: { ...shared, ...values } }, lookups),
  }));
  const { kept, repeated } = withoutRepeats(rows);
  const warnings = rows.flatMap(({ values, result }) => ownOnly(values, result.warnings));
  const faults = faultsIn(kept);
  const [head] = kept;
  if (faults.length > 0 || !head?.result.ok) {
    return { ok: false, errors: [...repeated, ...faults, ...refusedWith(kept, faults)], warnings };
  }
  const editions = kept.flatMap(({ result }) => (result.ok ? result.record.editions : []));
  return { ok: true, record: { ...head.result.record, editions }, errors: repeated, warnings };
}

/** Findings on what the row itself states: the first row tells those on what it passes on. */
function ownOnly<Finding extends RowError | RowWarning>(
  values: Values,
  findings: readonly Finding[],
): Finding[] {
  return findings.filter(({ field }) => {
    const [column = ''] = field.split('.');
    return column in values || editionColumns.includes(column);
  });
}

function withoutRepeats(rows: readonly ReadRow[]) {
  const kept: ReadRow[] = [];
  const repeated: RowError[] = [];
  const rowsByLabel = new Map<string, number>();
  for (const row of rows) {
    const label = nameIn(row.values, 'edition');
    const earlier = rowsByLabel.get(label);
    if (earlier === undefined) kept.push(row);
    else repeated.push(repeatOf(row, label, earlier));
    rowsByLabel.set(label, earlier ?? row.row);
  }
  return { kept, repeated };
}

function repeatOf({ row, values }: ReadRow, label: string, earlier: number): RowError {
  return label === ''
    ? {
        row,
        field: 'id',
        code: 'duplicate-id',
        parameters: { value: nameIn(values, 'id'), earlier },
      }
    : { row, field: 'edition', code: 'duplicate-edition', parameters: { value: label, earlier } };
}

function faultsIn([first, ...others]: readonly ReadRow[]): RowError[] {
  if (first === undefined) return [];
  const own = first.result.ok ? [] : first.result.errors;
  return [
    ...own,
    ...others.flatMap(({ row, values, result }) => {
      if (!result.ok) return ownOnly(values, result.errors);
      return first.result.ok ? contradictions(row, first, result.record) : [];
    }),
  ];
}

/** The columns in which a row says another thing of the offer than its first row. */
function contradictions(row: number, first: ReadRow, record: OfferRecord): RowError[] {
  const original = first.result.ok ? sharedPart(first.result.record) : {};
  return Object.entries(sharedPart(record))
    .filter(([name, value]) => canonicalJson(original[name]) !== canonicalJson(value))
    .map(([name]) => ({
      row,
      field: columnOf(name),
      code: 'contradicts-earlier-row',
      parameters: { earlier: first.row },
    }));
}

function sharedPart({ provider, content, unlistedParties }: OfferRecord): Values {
  return { provider, ...content, unlistedParties };
}

/** Rows that are right in themselves and fall with their offer. */
function refusedWith(rows: readonly ReadRow[], faults: readonly RowError[]): RowError[] {
  return rows
    .filter(({ row }) => !faults.some((fault) => fault.row === row))
    .map(({ row, values }) => ({
      row,
      field: '',
      code: 'part-of-refused-record',
      parameters: { value: nameIn(values, 'id') },
    }));
}
