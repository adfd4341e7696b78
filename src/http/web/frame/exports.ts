// Lists as files: what the page shows in pages, in one file.
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { IsoDate } from '../../../domain/dates.ts';
import { makeSpreadsheet } from '../../../interchange/make-spreadsheet.ts';
import type { Sheet, SheetCell, SheetFormat } from '../../../interchange/sheet.ts';
import { writeCsv } from '../../../interchange/write-csv.ts';
import type { Column } from '../../../views/list/column.ts';
import type { Page } from '../../../views/page.ts';

const mediaTypes: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Rows, and what a file of them says of each, under headers in the language of the page. */
export type SheetOf<Row> = {
  format: SheetFormat;
  /** A code: the file is called after it. */
  name: string;
  /** The day in the name of the file. */
  day: IsoDate;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
};

/** Answers rows as a file. Whoever calls has read them as the reader, and noted that they leave. */
export async function sendSheet<Row>(
  reply: FastifyReply,
  page: Page,
  { columns, rows, ...file }: SheetOf<Row>,
): Promise<FastifyReply> {
  const headers = headersOf(columns, page);
  const cells = rows.map((row) => cellsOf(columns, row, page));
  return await sendCells(reply, { ...file, headers, rows: cells });
}

/** The headers of a file of these columns. */
export function headersOf<Row>(columns: readonly Column<Row>[], page: Page): string[] {
  return columns.map(({ label }) => page.words(label));
}

/** What a file holds of a row. */
export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row, page: Page): SheetCell[] {
  return columns.map((column) => column.value(row, page));
}

/** Answers a sheet as a file, which nobody may keep on the way. */
export async function sendCells(
  reply: FastifyReply,
  { format, day, ...sheet }: Sheet & { format: SheetFormat; day: IsoDate },
): Promise<FastifyReply> {
  const bytes = await (format === 'csv' ? writeCsv(sheet) : makeSpreadsheet(sheet));
  return reply
    .type(mediaTypes[format])
    .header('content-disposition', `attachment; filename="enlace-${sheet.name}-${day}.${format}"`)
    .header('cache-control', 'no-store')
    .send(bytes);
}

const coded = z.looseObject({
  type: z.string().optional(),
  enum: z.unknown().optional(),
  const: z.unknown().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});
const written = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const shaped = z.looseObject({ properties: z.record(z.string(), z.unknown()).optional() });

/**
 * The filters of an export as the audit keeps them: `state=ECU`. Of a filter that takes any words only
 * that it was used (`words=*`): what somebody searches for may be a name.
 */
export function filterCodes(
  shape: z.ZodObject,
  filter: Readonly<Record<string, unknown>>,
): string[] {
  const { properties = {} } = shaped.parse(
    z.toJSONSchema(shape, { io: 'output', unrepresentable: 'any' }),
  );
  return Object.entries(filter).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((one) => one !== undefined && one !== null)
      .map((one) => `${name}=${isCoded(properties[name]) ? written.parse(one) : '*'}`),
  );
}

/** Whether a filter takes only what a form, a list or a number allows. */
function isCoded(property: unknown): boolean {
  const { success, data } = coded.safeParse(property);
  if (!success) return false;
  if (data.anyOf !== undefined) return data.anyOf.every(isCoded);
  if (data.items !== undefined) return isCoded(data.items);
  if (data.type === 'null') return true;
  if (data.enum !== undefined || data.const !== undefined) return true;
  if (data.pattern !== undefined || data.format !== undefined) return true;
  return data.type === 'number' || data.type === 'integer' || data.type === 'boolean';
}
