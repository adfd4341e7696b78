import { and, eq, lt, or, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { invalidField } from '../domain/errors.ts';

/** Where a page starts: after this record, in the order newest first. */
const cursor = z.strictObject({ createdAt: z.iso.datetime(), id: z.uuid() });
export type Cursor = z.infer<typeof cursor>;

export type Page = { limit: number; cursor?: Cursor | undefined };

/** Condition that a row comes after the page's cursor, in the order newest first. */
export function afterCursor(
  page: Page,
  row: { createdAt: AnyPgColumn; id: AnyPgColumn },
): SQL | undefined {
  if (page.cursor === undefined) return undefined;
  const { id } = page.cursor;
  const createdAt = new Date(page.cursor.createdAt);
  return or(lt(row.createdAt, createdAt), and(eq(row.createdAt, createdAt), lt(row.id, id)));
}

/** The opaque text of a cursor, as the API hands it out. */
export function encodeCursor({ createdAt, id }: { createdAt: Date; id: string }): string {
  const value = { createdAt: createdAt.toISOString(), id };
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Reads a cursor that `encodeCursor` made; throws `invalid` for anything else. */
export function decodeCursor(text: string): Cursor {
  const result = cursor.safeParse(jsonOf(Buffer.from(text, 'base64url').toString('utf8')));
  if (!result.success) throw invalidField('/cursor', 'not-a-cursor');
  return result.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
