// Demand: what a provider is told of open needs that it may not read.
import { z } from 'zod';
import { code, groupCode } from '../../domain/codes.ts';
import { kinds } from '../../domain/vocabulary.ts';
import {
  decodeDemandCursor,
  encodeDemandCursor,
  listDemand,
} from '../../store/figures/demand-reads.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedHere } from '../route-access.ts';
import { pageOf, pageQuery } from './shapes/common.ts';

const demandShape = z
  .object({
    reference: z.string(),
    example: z.boolean().meta({ description: 'Invented: it stands for no real need' }),
    openedIn: z.string().meta({ description: 'Year and month', example: '2026-03' }),
    concepts: z.array(z.string()).meta({ description: 'Broad themes; none where none is named' }),
    kinds: z.array(z.enum(kinds)),
    subregions: z.array(z.string()).meta({ description: 'Codes of groups' }),
  })
  .meta({ id: 'Demand' });

const query = pageQuery.extend({
  theme: code.optional().meta({ description: 'A concept without a broader one' }),
  kind: z.enum(kinds).optional(),
  subregion: groupCode.optional(),
});

/** The route of demand. */
export function demandRoutes(app: App, door: Door): void {
  app.get(
    '/demand',
    {
      config: decidedHere('demand.read'),
      schema: {
        tags: ['Demand'],
        operationId: 'listDemand',
        summary: 'Open needs by theme, kind and subregion alone, the newest month first',
        querystring: query,
        response: { 200: pageOf(demandShape) },
      },
    },
    async (request) => {
      const { limit, cursor, ...filter } = request.query;
      const after = cursor === undefined ? null : decodeDemandCursor(cursor);
      // One row more than is shown tells whether there is a next page.
      const page = { limit: limit + 1, after, asOf: door.today() };
      const rows = await door.read(request, async (tx) => await listDemand(tx, filter, page));
      const items = rows.slice(0, limit);
      const last = rows.length > limit ? items.at(-1) : undefined;
      return { items, next: last === undefined ? null : encodeDemandCursor(last) };
    },
  );
}
