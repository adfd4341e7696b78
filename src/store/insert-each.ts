/** Runs an insert with the distinct values of a list; nothing where it is empty. */
export async function insertEach(
  values: readonly string[],
  insert: (distinct: string[]) => Promise<void>,
): Promise<void> {
  const distinct = [...new Set(values)];
  if (distinct.length > 0) await insert(distinct);
}
