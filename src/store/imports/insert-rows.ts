/** A statement of PostgreSQL takes 65,535 parameters at most; the widest row here has fewer than 40. */
const rowsPerStatement = 1000;

/** Inserts rows in as few statements as they need, none where there are none; answers what each returned. */
export async function insertRows<Row, Returned>(
  rows: readonly Row[],
  insert: (some: Row[]) => PromiseLike<Returned[]>,
): Promise<Returned[]> {
  const returned: Returned[] = [];
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    returned.push(...(await insert(rows.slice(start, start + rowsPerStatement))));
  }
  return returned;
}
