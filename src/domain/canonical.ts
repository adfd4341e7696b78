/**
 * JSON with the keys of every object in order: equal values give equal text, whatever the order in
 * which they were made. Undefined members are left out, as in JSON.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, ordered(member)]));
}

/** The distinct values of a list in the order of their canonical JSON: equal sets give equal lists. */
export function asSet<Value>(values: readonly Value[]): Value[] {
  const byText = new Map(values.map((value) => [canonicalJson(value), value]));
  return Array.from(byText)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value);
}

/**
 * The same, and undefined where the list is empty: canonical JSON leaves that out, so that a list which
 * came later leaves the hashes of what does not state it as they were.
 */
export function asStatedSet<Value>(values: readonly Value[]): Value[] | undefined {
  return values.length === 0 ? undefined : asSet(values);
}
