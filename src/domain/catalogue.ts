// Searching the catalogue of published offers: what is found, and how many offers each further choice
// would leave. Choices of one facet widen it, those of several narrow one another.
import { type Actor, isSecretariat } from './actor.ts';
import type { IsoDate, Window } from './dates.ts';
import type { OfferVisibility } from './vocabulary.ts';

/** What offers can be narrowed by, a value of it at a time. */
export const facets = ['theme', 'kind', 'language', 'subregion', 'origin'] as const;
export type Facet = (typeof facets)[number];

/** Whose word an offer is: its provider's, that of a document, or nobody's, being invented. */
export const offerOrigins = ['filed', 'sourced', 'example'] as const;
export type OfferOrigin = (typeof offerOrigins)[number];

/** The groups that divide the Americas; a state may be of two of them. */
export const subregions = [
  'NORTH-AMERICA',
  'CENTRAL-AMERICA',
  'CARIBBEAN',
  'SOUTH-AMERICA',
] as const;

export const catalogueSorts = ['newest', 'soonest'] as const;
export type CatalogueSort = (typeof catalogueSorts)[number];

/** Which offers the catalogue shows: those for members to members and the secretariat alone. */
export function catalogueLevelsFor(actor: Actor): readonly OfferVisibility[] {
  const isOfMember = actor.kind !== 'system' && actor.organization.kind === 'member-state';
  return isOfMember || isSecretariat(actor) ? ['members', 'public'] : ['public'];
}

/** A published offer, as far as it is searched by. */
export type CatalogueEntry = {
  id: string;
  /** The code of the organization whose offer it is. */
  owner: string;
  publishedAt: Date;
  visibility: OfferVisibility;
  /** Its values in each facet; among the themes are those above its own. */
  values: Readonly<Record<Facet, readonly string[]>>;
  /** States for which it is meant; null: any. Those that it leaves out are for nobody here to know. */
  states: ReadonlySet<string> | null;
  /** The dates of its runs; null is at any time. */
  windows: readonly (Window | null)[];
};

export type CatalogueQuery = {
  /** Values chosen in each facet; none: all. */
  chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Ids that the words of a search found; null where none were given. */
  found: ReadonlySet<string> | null;
  state: string | null;
  from: IsoDate | null;
  to: IsoDate | null;
};

export type CatalogueResult = {
  entries: CatalogueEntry[];
  /** By facet and value: offers that there are with what is chosen in the other facets. */
  counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
};

/** The offers that a query finds, in the order of the entries, and what each further choice would leave. */
export function searchCatalogue(
  entries: readonly CatalogueEntry[],
  query: CatalogueQuery,
): CatalogueResult {
  const counts: Record<Facet, Map<string, number>> = {
    theme: new Map(),
    kind: new Map(),
    language: new Map(),
    subregion: new Map(),
    origin: new Map(),
  };
  const found = entries.filter((entry) => {
    if (!isWithin(entry, query)) return false;
    const failed = facets.filter((facet) => !isChosen(entry, facet, query));
    for (const facet of facets) {
      if (failed.some((other) => other !== facet)) continue;
      for (const value of entry.values[facet]) increment(counts[facet], value);
    }
    return failed.length === 0;
  });
  return { entries: found, counts };
}

function increment(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function isChosen({ values }: CatalogueEntry, facet: Facet, { chosen }: CatalogueQuery): boolean {
  return chosen[facet].length === 0 || chosen[facet].some((value) => values[facet].includes(value));
}

/** Whether the offer meets what is no facet: words, state, dates. */
function isWithin({ id, states, windows }: CatalogueEntry, query: CatalogueQuery): boolean {
  const { found, state, from, to } = query;
  if (found !== null && !found.has(id)) return false;
  if (state !== null && states !== null && !states.has(state)) return false;
  if (from === null && to === null) return true;
  return windows.some(
    (window) =>
      window === null ||
      ((from === null || window.to >= from) && (to === null || window.from <= to)),
  );
}

/** Entries in an order: the latest published first, or what begins next first, as of a day. */
export function sortCatalogue(
  entries: readonly CatalogueEntry[],
  sort: CatalogueSort,
  today: IsoDate,
): CatalogueEntry[] {
  const newest = entries.toSorted(
    (a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  if (sort === 'newest') return newest;
  const next = new Map(newest.map((entry) => [entry.id, nextStart(entry, today)]));
  const startOf = ({ id }: CatalogueEntry) => next.get(id) ?? never;
  return newest.toSorted((a, b) => compare(startOf(a), startOf(b)));
}

/** Sorts after every date. */
const never = '9999-12-31';

/** The first day, not before today, on which a run begins; a day that never comes where none does. */
function nextStart({ windows }: CatalogueEntry, today: IsoDate): IsoDate {
  const starts = windows.flatMap((window) =>
    window !== null && window.from >= today ? [window.from] : [],
  );
  return starts.toSorted(compare)[0] ?? never;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
