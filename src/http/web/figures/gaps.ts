// The gap analysis: where states ask and no adequate offer was found.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { analyseGaps } from '../../../actions/analyse-gaps.ts';
import { exportList } from '../../../actions/export-list.ts';
import { withActor } from '../../../db/client.ts';
import { offerOrigins, subregions } from '../../../domain/catalogue.ts';
import { code } from '../../../domain/codes.ts';
import { type GapColumn, type GapCount, gapTable } from '../../../domain/gaps.ts';
import { type SheetFormat, sheetFormats } from '../../../interchange/sheet.ts';
import { countGaps, listConceptPath, listWithNarrower } from '../../../store/figures/gap-reads.ts';
import { listThemeCodes } from '../../../store/offers/catalogue-reads.ts';
import { listAllMembers } from '../../../store/reference/groups.ts';
import { gapColumns } from '../../../views/gaps/gap-columns.ts';
import type { GapChoice, GapsModel } from '../../../views/gaps/gaps-model.ts';
import { gapsPage } from '../../../views/gaps/gaps-page.tsx';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedHere } from '../../route-access.ts';
import { cellsOf, headersOf, sendCells } from '../frame/exports.ts';
import type { PageDoor } from '../frame/page-door.ts';

const query = z.object({
  theme: code.nullable().catch(null),
  subregion: z
    .enum(['all', ...subregions])
    .nullable()
    .catch(null),
  origin: z.enum(offerOrigins).nullable().catch(null),
});

const gapsRoute = { config: decidedHere('gap.read'), schema: { hide: true } } as const;

/** The routes of the gap analysis and of its files. */
export function gapRoutes(app: App, pageDoor: PageDoor): void {
  const { door, pageOf } = pageDoor;
  app.get('/gaps', gapsRoute, async (request, reply) => {
    const choice = query.parse(request.query);
    const counts = await analyseGaps(door.contextOf(request), choice);
    const model = await modelOf(pageDoor, request, { choice, counts });
    return reply.html(gapsPage(await pageOf(request, reply), model));
  });
  for (const format of sheetFormats) fileRoute(app, pageDoor, format);
}

type Analysis = { choice: GapChoice; counts: readonly GapCount[] };

async function modelOf(
  { db, door }: PageDoor,
  request: FastifyRequest,
  { choice, counts }: Analysis,
): Promise<GapsModel> {
  return await withActor(db, bearerOf(request), async (tx) => {
    const members = await listAllMembers(tx, door.today());
    const table = gapTable(counts, columnsOf(choice, members));
    const path = choice.theme === null ? [] : await listConceptPath(tx, choice.theme);
    const themes = table.rows.map(({ theme }) => theme);
    return {
      choice,
      table,
      path,
      withNarrower: await listWithNarrower(tx, themes),
      themes: await listThemeCodes(tx),
      subregions,
    };
  });
}

function columnsOf(
  { subregion }: GapChoice,
  members: ReadonlyMap<string, readonly string[]>,
): GapColumn[] {
  const statesOf = (group: string) => members.get(group) ?? [];
  if (subregion === null) return subregions.map((one) => ({ code: one, states: statesOf(one) }));
  return statesOf(subregion === 'all' ? 'AMERICAS' : subregion).map((state) => ({
    code: state,
    states: [state],
  }));
}

/** The file of the same figures: a line for each theme and state. */
function fileRoute(app: App, { db, door, pageOf }: PageDoor, format: SheetFormat): void {
  app.get(`/gaps.${format}`, gapsRoute, async (request, reply) => {
    const choice = query.parse(request.query);
    const page = await pageOf(request, reply);
    const filters = Object.entries(choice).flatMap(([name, value]) =>
      value === null ? [] : [`${name}=${value}`],
    );
    const order = { verb: 'gap.read', list: 'gaps', format, filters } as const;
    const rows = await exportList({ db, actor: bearerOf(request) }, order, {
      read: async (tx, _, { limit, after = '0' }) => {
        const members = await listAllMembers(tx, door.today());
        const states = columnsOf(choice, members).flatMap((column) => column.states);
        const counts = await countGaps(tx, choice);
        const within = counts.filter(({ state }) => states.includes(state));
        return within.slice(Number(after), Number(after) + limit).map((count, place) => ({
          ...count,
          next: String(Number(after) + place + 1),
        }));
      },
      next: ({ next }) => ({ after: next }),
      lineOf: (count) => cellsOf(gapColumns, count, page),
    });
    const headers = headersOf(gapColumns, page);
    return await sendCells(reply, { format, day: door.today(), name: 'gaps', headers, rows });
  });
}
