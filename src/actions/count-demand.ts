import { withActor } from '../db/client.ts';
import type { System } from '../domain/actor.ts';
import { subregions } from '../domain/catalogue.ts';
import { type ShownFigures, suppressSmallCounts } from '../domain/suppression.ts';
import { listThemes, tallyDemand } from '../store/figures/demand-figures.ts';
import { type Context, today } from './context.ts';

/** Nobody who reads the figures may read all that they are counted from. */
const counter: System = { kind: 'system', name: 'demand-figures' };

/** Demand by theme (rows) and subregion (columns), without what would tell of fewer than four states. */
export type DemandFigures = ShownFigures & { themes: string[]; subregions: string[] };

/** Counts what states ask for, as far as others may know. */
export async function countDemand(context: Context): Promise<DemandFigures> {
  const { themes, cells } = await withActor(context.db, counter, async (tx) => ({
    themes: await listThemes(tx),
    cells: await tallyDemand(tx, today(context)),
  }));
  const tallies = new Map(
    cells.map(({ theme, subregion, count, states }) => [
      `${theme} ${subregion}`,
      { count, states: new Set(states) },
    ]),
  );
  const figures = suppressSmallCounts({
    rows: themes,
    columns: subregions,
    cell: (theme, subregion) => tallies.get(`${theme} ${subregion}`),
  });
  return { themes, subregions: [...subregions], ...figures };
}
