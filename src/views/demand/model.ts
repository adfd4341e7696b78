// Demand as it may be shown outside the secretariat.
import type { Kind } from '../../domain/vocabulary.ts';

/** Counts by theme and subregion; null where one is not shown (see src/domain/suppression.ts). */
export type DemandTable = {
  subregions: readonly string[];
  rows: readonly {
    theme: string;
    cells: readonly (number | null)[];
    total: number | null;
  }[];
  totals: readonly (number | null)[];
  total: number | null;
};

/** Steps of colour: the lightest is the fewest. */
const steps = 5;

/**
 * The step of a count, 1 to 5: in equal parts of the largest count that is shown, so that twice the
 * colour is about twice the demand.
 */
export function stepOf(count: number, largest: number): number {
  if (largest <= 0) return 1;
  return Math.min(steps, Math.max(1, Math.ceil((steps * count) / largest)));
}

/** The counts at which each step begins and ends, those that no count can have left out. */
export function legendOf(largest: number): { step: number; from: number; to: number }[] {
  const counts = Array.from({ length: largest }, (_, place) => place + 1);
  return Array.from({ length: steps }, (_, place) => place + 1).flatMap((step) => {
    const within = counts.filter((count) => stepOf(count, largest) === step);
    const [from] = within;
    const to = within.at(-1);
    return from === undefined || to === undefined ? [] : [{ step, from, to }];
  });
}

/** What a provider is told of an open need. */
export type DemandNeed = {
  reference: string;
  example: boolean;
  /** Year and month. */
  openedIn: string;
  concepts: readonly string[];
  kinds: readonly Kind[];
  subregions: readonly string[];
};
