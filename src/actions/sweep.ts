/** Records that one sweep of the clock takes on. */
export const sweepLimit = 200;

/**
 * Does `one` with each of the records, one transaction each, so that a record that fails does not hold
 * up the others. `one` answers whether it changed something; the sweep, how often. Throws an
 * AggregateError of the failures after all had their turn.
 */
export async function sweep<Item>(
  items: readonly Item[],
  one: (item: Item) => Promise<boolean>,
): Promise<number> {
  const failures: unknown[] = [];
  let changed = 0;
  for (const item of items) {
    try {
      if (await one(item)) changed += 1;
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} records failed`);
  return changed;
}
