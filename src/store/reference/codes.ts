// Which of the codes that an input names are known: the database refuses unknown ones, but the filer
// deserves to hear which.
import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import type { FieldError } from '../../domain/errors.ts';

/** Reference tables by the noun that an input names. */
const tables = {
  state: 'states',
  group: 'groups',
  audience: 'audiences',
  concept: 'concepts',
  action: 'work_actions',
  instrument: 'instruments',
  organization: 'organizations',
} as const;

/**
 * Codes of one kind, where they stand in the input: `pointer` is that of their list, or gives that of
 * each place where they stand otherwise. A null names nothing.
 */
export type NamedCodes = {
  noun: keyof typeof tables;
  pointer: string | ((place: number) => string);
  codes: readonly (string | null)[];
};

/** A field error for each code that no reference entry has; its pointer names the place. */
export async function unknownCodes(tx: Tx, named: readonly NamedCodes[]): Promise<FieldError[]> {
  const found = await Promise.all(named.map(async (entry) => await unknownIn(tx, entry)));
  return found.flat();
}

async function unknownIn(tx: Tx, { noun, pointer, codes }: NamedCodes): Promise<FieldError[]> {
  if (codes.length === 0) return [];
  const rows = await tx.execute<{ place: number; code: string }>(
    sql`select place::int - 1 as place, code
      from unnest(${sql.param([...codes])}::text[]) with ordinality as named(code, place)
      where code not in (select code from ${sql.identifier(tables[noun])})
      order by place`,
  );
  return rows.map(({ place, code }) => ({
    pointer: typeof pointer === 'string' ? `${pointer}/${place}` : pointer(place),
    code: `unknown-${noun}`,
    parameters: { value: code },
  }));
}
