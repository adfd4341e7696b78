// What providers are told of needs that they may not read: a row without an owner, a state or a text.
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../db/client.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { invalidField } from '../../domain/errors.ts';
import { type Kind, kinds } from '../../domain/vocabulary.ts';

const demandRow = z
  .object({
    reference: z.string(),
    example: z.boolean(),
    /** Its first day stands for the month. */
    opened_in: z.string().transform((day) => day.slice(0, 7)),
    concepts: z.array(z.string()),
    kinds: z.array(z.enum(kinds)),
    subregions: z.array(z.string()),
  })
  .transform(({ opened_in: openedIn, ...row }) => ({ ...row, openedIn }));
export type DemandRow = z.infer<typeof demandRow>;

export type DemandFilter = {
  /** A concept without a broader one. */
  theme?: string | undefined;
  kind?: Kind | undefined;
  /** Code of one of the groups that divide the Americas. */
  subregion?: string | undefined;
};

/** Where a page starts: after this row. It tells no more than the row itself, not even a day. */
type After = Pick<DemandRow, 'openedIn' | 'reference'>;

/**
 * Open needs that the actor of the transaction may not read but, being a provider, may know of: the
 * newest month first. Nobody else is answered any.
 */
export async function listDemand(
  tx: Tx,
  { theme, kind, subregion }: DemandFilter,
  { limit, after, asOf }: { limit: number; after: After | null; asOf: IsoDate },
): Promise<DemandRow[]> {
  const month = after === null ? null : `${after.openedIn}-01`;
  const rows = await tx.execute(sql`select * from demand(${asOf}::date, ${theme ?? null}::text,
    ${kind ?? null}::text, ${subregion ?? null}::text, ${month}::date,
    ${after?.reference ?? null}::text, ${limit}::integer)`);
  return z.array(demandRow).parse(rows);
}

/** The opaque text of a place in the list. */
export function encodeDemandCursor({ openedIn, reference }: After): string {
  return Buffer.from(`${openedIn} ${reference}`).toString('base64url');
}

/** Reads a cursor that `encodeDemandCursor` made; throws `invalid` for anything else. */
export function decodeDemandCursor(cursor: string): After {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const found = /^(\d{4}-(?:0[1-9]|1[0-2])) (N-[0-9A-Z]{6})$/.exec(text);
  const [, openedIn, reference] = found ?? [];
  if (openedIn === undefined || reference === undefined) {
    throw invalidField('/cursor', 'not-a-cursor');
  }
  return { openedIn, reference };
}
