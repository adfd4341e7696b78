import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CrossTally,
  fewestStates,
  type ShownFigures,
  suppressSmallCounts,
  type Tally,
} from '../../src/domain/suppression.ts';

const states = ['ATG', 'BHS', 'BRB', 'BLZ', 'BOL', 'BRA', 'CHL', 'COL'];

/** A tally of one need for each state named. */
const of = (...named: string[]): Tally => ({ count: named.length, states: new Set(named) });

function tableOf(tallies: readonly (readonly Tally[])[]): CrossTally<string, string> {
  const rows = tallies.map((_, place) => `r${place}`);
  const columns = (tallies[0] ?? []).map((_, place) => `c${place}`);
  return {
    rows,
    columns,
    cell: (row, column) => tallies[rows.indexOf(row)]?.[columns.indexOf(column)],
  };
}

const four = of('ATG', 'BHS', 'BRB', 'BLZ');
const five = of('ATG', 'BHS', 'BRB', 'BLZ', 'BOL');

describe('small counts', () => {
  it('are shown from four states on', () => {
    const shown = suppressSmallCounts(tableOf([[four, five]]));
    expect(shown).toEqual({ cells: [[4, 5]], rowTotals: [9], columnTotals: [4, 5], total: 9 });
  });

  it('are counted by states, not by needs', () => {
    const many = { count: 40, states: new Set(['ATG', 'BHS', 'BRB']) };
    expect(suppressSmallCounts(tableOf([[many]])).cells).toEqual([[null]]);
  });

  it('cannot be had by taking the shown cells from the total', () => {
    const { cells, rowTotals } = suppressSmallCounts(tableOf([[of('COL'), four, five]]));
    expect(cells).toEqual([[null, null, 5]]);
    expect(rowTotals).toEqual([10]);
  });

  it('cannot be had by taking the other totals from the sum of all', () => {
    const { rowTotals, total } = suppressSmallCounts(tableOf([[of('COL')], [five]]));
    expect(rowTotals).toEqual([null, 5]);
    expect(total).toBeNull();
  });

  it('are not told from none', () => {
    const { cells } = suppressSmallCounts(tableOf([[of(), of('COL'), five, four]]));
    expect(cells[0]?.slice(0, 2)).toEqual([null, null]);
  });
});

const tally = fc.uniqueArray(fc.constantFrom(...states), { maxLength: 6 }).chain((named) =>
  fc.record({
    count: named.length === 0 ? fc.constant(0) : fc.integer({ min: named.length, max: 12 }),
    states: fc.constant(new Set(named)),
  }),
);
const tables = fc
  .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(tally, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** What a reader knows of the cells left out: sums of them that the shown totals give. */
function knownSums(shown: ShownFigures): number[][] {
  const places = shown.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell === null ? [{ r, c }] : [])),
  );
  const sumOver = (within: (place: { r: number; c: number }) => boolean) =>
    places.map((place) => (within(place) ? 1 : 0));
  return [
    ...shown.rowTotals.flatMap((total, row) =>
      total === null ? [] : [sumOver(({ r }) => r === row)],
    ),
    ...shown.columnTotals.flatMap((total, column) =>
      total === null ? [] : [sumOver(({ c }) => c === column)],
    ),
    ...(shown.total === null ? [] : [sumOver(() => true)]),
  ];
}

/** Whether a sum follows from others: its vector lies in their span (Gaussian elimination). */
function follows(known: readonly number[][], wanted: readonly number[]): boolean {
  return rankOf(known) === rankOf([...known, [...wanted]]);
}

function rankOf(vectors: readonly (readonly number[])[]): number {
  const left = vectors.map((vector) => [...vector]);
  let rank = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const pivotAt = left.findIndex(
      (row, place) => place >= rank && Math.abs(row[column] ?? 0) > 1e-9,
    );
    const pivot = left[pivotAt];
    if (pivot === undefined) continue;
    left.splice(pivotAt, 1);
    left.splice(rank, 0, pivot);
    for (const row of left.slice(rank + 1)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (const [place, value] of pivot.entries()) row[place] = (row[place] ?? 0) - factor * value;
    }
    rank += 1;
  }
  return rank;
}

describe('whatever a reader adds and subtracts', () => {
  it('comes to nothing, or to needs of at least four states', () => {
    fc.assert(
      fc.property(tables, (tallies) => {
        const shown = suppressSmallCounts(tableOf(tallies));
        const hidden = shown.cells.flatMap((row, r) =>
          row.flatMap((cell, c) => (cell === null ? [tallies[r]?.[c] ?? of()] : [])),
        );
        const known = knownSums(shown);
        for (let mask = 1; mask < 2 ** hidden.length; mask += 1) {
          const wanted = hidden.map((_, place) => (mask >> place) & 1);
          if (!follows(known, wanted)) continue;
          const contributing = new Set(
            hidden.flatMap(({ states: some }, place) => (wanted[place] === 1 ? [...some] : [])),
          );
          expect([0, ...range(fewestStates, states.length)]).toContain(contributing.size);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves every shown figure true', () => {
    fc.assert(
      fc.property(tables, (tallies) => {
        const { cells, rowTotals, total } = suppressSmallCounts(tableOf(tallies));
        const counts = tallies.map((row) => row.map(({ count }) => count));
        const sums = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
        const shown = [...cells.flat(), ...rowTotals, total];
        const figures = [...counts.flat(), ...sums, sums.reduce((sum, some) => sum + some, 0)];
        expect(shown).toEqual(
          figures.map((figure, place) => (shown[place] === null ? null : figure)),
        );
      }),
    );
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}
