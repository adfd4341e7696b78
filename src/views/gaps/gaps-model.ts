// The gap analysis as its page shows it.
import type { OfferOrigin } from '../../domain/catalogue.ts';
import type { GapTable } from '../../domain/gaps.ts';

/** What was asked for, as it stands in the address. */
export type GapChoice = {
  theme: string | null;
  /** A subregion whose states are the columns; `all` for the states of all. */
  subregion: string | null;
  origin: OfferOrigin | null;
};

export type GapsModel = {
  choice: GapChoice;
  table: GapTable;
  /** The concepts above the rows, the broadest first. */
  path: readonly string[];
  /** Themes among the rows that have narrower ones. */
  withNarrower: readonly string[];
  themes: readonly string[];
  subregions: readonly string[];
};

/** The local address of a choice. */
export function gapsAddress(choice: GapChoice, path = '/gaps'): string {
  const query = new URLSearchParams(
    Object.entries(choice).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

/** The local address of the needs behind a figure: those with an ask that it counts. */
export function needsAddress(theme: string, state: string, { origin }: GapChoice): string {
  const query = new URLSearchParams({ theme, state, asked: 'open' });
  if (origin !== null) query.set('origin', origin);
  return `/needs?${query.toString()}`;
}
