// Gaps: where states ask and no adequate offer was found.
import type { OfferOrigin } from './catalogue.ts';

export type GapFilter = {
  /** The concept whose narrower ones are the rows; null: the broadest. */
  theme: string | null;
  /** Needs that states filed, that documents record, or that are invented; null: all. */
  origin: OfferOrigin | null;
};

/** Open asks of a theme for a state; `answered` have an adequate offer. */
export type GapCount = { theme: string; state: string; asks: number; answered: number };

/** A figure of the table. */
export type Gap = { asks: number; unanswered: number };

/** Columns of the table: a state, or a subregion with its states. */
export type GapColumn = { code: string; states: readonly string[] };

export type GapTable = {
  columns: readonly GapColumn[];
  /** Those with the most asks without an adequate offer first. */
  rows: readonly { theme: string; cells: readonly Gap[]; total: Gap }[];
};

const nothing: Gap = { asks: 0, unanswered: 0 };

/** Lays counts out by theme and column; a state of two columns counts in both, and once in the total. */
export function gapTable(counts: readonly GapCount[], columns: readonly GapColumn[]): GapTable {
  const states = new Set(columns.flatMap((column) => column.states));
  const within = counts.filter(({ state }) => states.has(state));
  const themes = [...new Set(within.map(({ theme }) => theme))];
  const rows = themes
    .map((theme) => {
      const own = within.filter((count) => count.theme === theme);
      return { theme, cells: columns.map((column) => sumIn(own, column)), total: sum(own) };
    })
    .toSorted((a, b) => b.total.unanswered - a.total.unanswered || b.total.asks - a.total.asks);
  return { columns, rows };
}

function sumIn(counts: readonly GapCount[], { states }: GapColumn): Gap {
  return sum(counts.filter(({ state }) => states.includes(state)));
}

function sum(counts: readonly GapCount[]): Gap {
  return counts.reduce(
    (total, { asks, answered }) => ({
      asks: total.asks + asks,
      unanswered: total.unanswered + asks - answered,
    }),
    nothing,
  );
}
