// Suppression of small counts. A figure that leaves the secretariat and rests on needs that are not public
// is shown only where at least four states contribute to it; and no figure may be left out that the
// shown ones give away (complementary suppression: Hundepool et al., Handbook on Statistical Disclosure
// Control, 2010, chapter 4).
//
// The scheme is chosen so that what it protects can be proved. Every figure below the limit is left out,
// none told from few. The only sums that join figures left out with shown ones are those of whole rows,
// and each of them holds either nothing or needs of at least four states: a column has a total only
// where nothing in it is left out. Whatever a reader adds and subtracts comes to sums of such rows.

/** Fewest states that a figure may come from. */
export const fewestStates = 4;

/** How many needs, and of which states they are. */
export type Tally = { count: number; states: ReadonlySet<string> };

/** Counts by two classifications; a combination that is missing counts nothing. */
export type CrossTally<Row extends string, Column extends string> = {
  rows: readonly Row[];
  columns: readonly Column[];
  cell(row: Row, column: Column): Tally | undefined;
};

/** The figures that may be shown; null where one is left out. */
export type ShownFigures = {
  cells: (number | null)[][];
  rowTotals: (number | null)[];
  columnTotals: (number | null)[];
  total: number | null;
};

/** Leaves out of a table what would tell of fewer than four states. Totals are sums of the cells. */
export function suppressSmallCounts<Row extends string, Column extends string>(
  table: CrossTally<Row, Column>,
): ShownFigures {
  const rows = table.rows.map((row) =>
    shownRow(table.columns.map((column) => table.cell(row, column) ?? nothing)),
  );
  const cells = rows.map((row) => row.cells);
  return {
    cells,
    rowTotals: rows.map(({ total }) => total),
    columnTotals: table.columns.map((_, place) => sumOf(cells.map((row) => row[place] ?? null))),
    total: grandTotal(rows),
  };
}

const nothing: Tally = { count: 0, states: new Set() };

type ShownRow = {
  cells: (number | null)[];
  total: number | null;
  /** Needs of the row altogether, and what its cells leave out. */
  count: number;
  hidden: Tally;
};

/**
 * A row with its small cells left out. Where what is left out comes from too few states to be told as
 * a sum, further cells follow, the smallest first; where even the whole row does, so does the total.
 */
function shownRow(tallies: readonly Tally[]): ShownRow {
  const { count } = merge(tallies);
  const hidden = tallies.filter(({ states }) => states.size < fewestStates);
  const spare = tallies
    .filter((tally) => !hidden.includes(tally))
    .sort((a, b) => a.states.size - b.states.size || a.count - b.count);
  let next = spare.shift();
  while (next !== undefined && !mayBeTold(merge(hidden))) {
    hidden.push(next);
    next = spare.shift();
  }
  const left = merge(hidden);
  return {
    cells: tallies.map((tally) => (hidden.includes(tally) ? null : tally.count)),
    total: count > 0 && mayBeTold(left) ? count : null,
    count,
    hidden: left,
  };
}

/** The sum of the rows, unless it would give away those whose own total is left out. */
function grandTotal(rows: readonly ShownRow[]): number | null {
  const untold = merge(rows.filter(({ total }) => total === null).map(({ hidden }) => hidden));
  return mayBeTold(untold) ? rows.reduce((sum, { count }) => sum + count, 0) : null;
}

/** A sum over nothing tells of nobody. */
function mayBeTold({ states }: Tally): boolean {
  return states.size === 0 || states.size >= fewestStates;
}

function merge(tallies: readonly Tally[]): Tally {
  return {
    count: tallies.reduce((sum, { count }) => sum + count, 0),
    states: new Set(tallies.flatMap(({ states }) => [...states])),
  };
}

function sumOf(cells: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const cell of cells) {
    if (cell === null) return null;
    sum += cell;
  }
  return sum;
}
