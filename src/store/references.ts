import { type ReferencePrefix, referenceFrom } from '../domain/codes.ts';

type Draw = { prefix: ReferencePrefix; randomBytes: (size: number) => Uint8Array };

/**
 * Inserts rows under public references drawn until they are free. `insert` leaves out the rows whose
 * reference is taken. Answers the ids in the order of the rows.
 */
export async function drawReferences<Row>(
  rows: readonly Row[],
  { prefix, randomBytes }: Draw,
  insert: (drawn: (Row & { reference: string })[]) => Promise<{ id: string; reference: string }[]>,
): Promise<string[]> {
  const ids = new Map<Row, string>();
  let waiting = [...rows];
  while (waiting.length > 0) {
    const drawn = new Map(waiting.map((row) => [referenceFrom(prefix, randomBytes(6)), row]));
    const inserted = await insert([...drawn].map(([reference, row]) => ({ ...row, reference })));
    for (const { id, reference } of inserted) {
      const row = drawn.get(reference);
      if (row !== undefined) ids.set(row, id);
    }
    waiting = waiting.filter((row) => !ids.has(row));
  }
  return rows.flatMap((row) => ids.get(row) ?? []);
}
