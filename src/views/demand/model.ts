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
