// Figures of the public catalogue. They tell of offers alone, and so of nobody's needs.
import type { CatalogueEntry, Facet } from './catalogue.ts';

/** How many offers are meant for each of the states. */
export function countByState(
  entries: readonly CatalogueEntry[],
  states: readonly string[],
): Map<string, number> {
  return new Map(
    states.map((state) => [
      state,
      entries.filter(({ states: meant }) => meant === null || meant.has(state)).length,
    ]),
  );
}

/** How many offers have each value of a facet; an offer counts in each of its own. */
export function countByFacet(
  entries: readonly CatalogueEntry[],
  facet: Facet,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of entries) {
    for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
