// Figures of demand, for whoever offers assistance or reports on it.
import { z } from 'zod';
import { countDemand } from '../../actions/count-demand.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedHere } from '../route-access.ts';

const figure = z.int().nullable().meta({
  description: 'Null where fewer than four states contribute, or where others would give it away',
});

const figuresShape = z
  .object({
    subregions: z.array(z.string()).meta({ description: 'Codes of groups: the columns' }),
    themes: z.array(
      z.object({
        code: z.string().meta({ description: 'A concept without a broader one' }),
        counts: z.array(figure).meta({ description: 'One for each subregion' }),
        total: figure,
      }),
    ),
    totals: z.array(figure).meta({ description: 'One for each subregion' }),
    total: figure,
  })
  .meta({ id: 'DemandFigures' });

/** The routes of figures of demand. */
export function demandFigureRoutes(app: App, door: Door): void {
  app.get(
    '/demand/figures',
    {
      config: decidedHere('demand.count'),
      schema: {
        tags: ['Demand'],
        operationId: 'getDemandFigures',
        summary: 'What open needs ask for, by theme and subregion; a need counts in each it names',
        response: { 200: figuresShape },
      },
    },
    async (request) => {
      const { themes, subregions, cells, rowTotals, columnTotals, total } = await countDemand(
        door.contextOf(request),
      );
      return {
        subregions,
        themes: themes.map((code, row) => ({
          code,
          counts: cells[row] ?? [],
          total: rowTotals[row] ?? null,
        })),
        totals: columnTotals,
        total,
      };
    },
  );
}
