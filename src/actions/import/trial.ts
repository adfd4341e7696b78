// What is kept of an import for the page that tells it: counts, findings, and what becomes of each record.
import { z } from 'zod';
import { isRecord, type ReadFormat } from '../../interchange/columns.ts';
import { parseRows } from '../../interchange/rows.ts';
import type { ImportReport, Taken } from './request.ts';

/** So many findings, and so many records, are told; the counts tell of all. */
const mostTold = 500;

/** So many cells of a row are told: more than there are columns that anybody knows. */
const mostCells = 100;

const parameters = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
);
const finding = z.object({
  row: z.number(),
  field: z.string(),
  code: z.string(),
  parameters,
  /** Keeps the record out; else a doubt that it survives. */
  isError: z.boolean(),
});
const told = z.object({
  row: z.number(),
  externalId: z.string(),
  /** Code of an organization. */
  owner: z.string(),
  outcome: z.enum(['created', 'updated', 'unchanged']),
  title: z.string(),
  language: z.string(),
});

/** A row in which something was found, as the file has it. */
const shownRow = z.object({
  row: z.number(),
  id: z.string(),
  cells: z.array(z.tuple([z.string(), z.string()])),
});

export const importTelling = z.object({
  rows: z.number(),
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  conflicts: z.number(),
  errors: z.number(),
  warnings: z.number(),
  findings: z.array(finding),
  shown: z.array(shownRow),
  taken: z.array(told),
});
export type ImportTelling = z.infer<typeof importTelling>;

/** What is told of an import, with the rows of the file beside what was found in them. */
export function tellImport(
  { errors, warnings, ...counts }: ImportReport,
  taken: readonly Taken[],
  { text, format }: { text: string; format: ReadFormat },
): ImportTelling {
  const cellsOf = new Map(
    parseRows(text, format).rows.map(({ row, values }) => [row, flat(values)] as const),
  );
  const findings = [
    ...errors.map((one) => ({ ...one, isError: true })),
    ...warnings.map((one) => ({ ...one, isError: false })),
  ];
  const listed = findings.toSorted((a, b) => a.row - b.row).slice(0, mostTold);
  const cellIn = (row: number, column: string): string =>
    cellsOf.get(row)?.find(([name]) => name === column)?.[1] ?? '';
  return {
    ...counts,
    errors: errors.length,
    warnings: warnings.length,
    findings: listed.map((one) => ({ ...one, parameters: parameters.parse(one.parameters) })),
    shown: [...new Set(listed.map(({ row }) => row))].map((row) => ({
      row,
      id: cellIn(row, 'id'),
      cells: cellsOf.get(row)?.slice(0, mostCells) ?? [],
    })),
    taken: taken
      .toSorted((a, b) => a.row - b.row)
      .slice(0, mostTold)
      .map((one) => ({
        ...one,
        title: cellIn(one.row, 'title'),
        language: cellIn(one.row, 'language'),
      })),
  };
}

/** The cells of a row under the names of their columns, as a table has them. */
function flat(values: Readonly<Record<string, unknown>>, within = ''): [string, string][] {
  return Object.entries(values).flatMap(([name, value]): [string, string][] => {
    const column = within === '' ? name : `${within}.${name}`;
    if (isRecord(value)) return flat(value, column);
    const isList = Array.isArray(value) && value.every((one) => typeof one !== 'object');
    return [[column, isList ? value.join('; ') : inText(value)]];
  });
}

function inText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
