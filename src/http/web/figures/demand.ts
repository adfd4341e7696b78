// Where assistance would do most good: the figures of demand, and the needs as providers are told of them.
import { z } from 'zod';
import { countDemand } from '../../../actions/count-demand.ts';
import { withActor } from '../../../db/client.ts';
import { may } from '../../../domain/access.ts';
import { subregions } from '../../../domain/catalogue.ts';
import { code } from '../../../domain/codes.ts';
import type { IsoDate } from '../../../domain/dates.ts';
import { kinds } from '../../../domain/vocabulary.ts';
import { listThemes } from '../../../store/figures/demand-figures.ts';
import {
  decodeDemandCursor,
  encodeDemandCursor,
  listDemand,
} from '../../../store/figures/demand-reads.ts';
import { byName } from '../../../views/alphabet.ts';
import { demandColumns, demandNeedsPage } from '../../../views/demand/demand-needs-page.tsx';
import { demandPage } from '../../../views/demand/demand-page.tsx';
import type { DemandTable } from '../../../views/demand/model.ts';
import { filterForm } from '../../../views/list/filter-form.ts';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedHere } from '../../route-access.ts';
import { serveListing } from '../frame/listing.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { mayListOffers } from '../offers/may-list.ts';

const mapPage = { config: decidedHere('demand.count'), schema: { hide: true } } as const;

/** The routes of demand. */
export function demandPageRoutes(app: App, pageDoor: PageDoor): void {
  const { door, pageOf } = pageDoor;
  app.get('/demand', mapPage, async (request, reply) => {
    const actor = bearerOf(request);
    const figures = await countDemand(door.contextOf(request));
    const page = await pageOf(request, reply);
    const byTheme = byName<Row>(page, ({ theme }) => page.terms.label('concept', theme));
    const rows = figures.themes
      .map((theme, place) => ({
        theme,
        cells: figures.cells[place] ?? [],
        total: figures.rowTotals[place] ?? null,
      }))
      .toSorted((a, b) => mostFirst(a, b) || byTheme(a, b));
    const { columnTotals: totals, total } = figures;
    const table = { subregions: figures.subregions, rows, totals, total };
    const mayOpen = may(actor, 'demand.read');
    return reply.html(demandPage(page, { table, mayOpen, mayList: mayListOffers(actor) }));
  });
  needsRoutes(app, pageDoor);
}

type Row = DemandTable['rows'][number];

/** By what is shown of them: those of which nothing is shown come last. */
function mostFirst(a: Row, b: Row): number {
  const shown = ({ total, cells }: Row) =>
    total ?? cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
  return shown(b) - shown(a);
}

/** A month with its year. */
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const filter = z.object({
  theme: code.optional(),
  kind: z.enum(kinds).optional(),
  subregion: z.enum(subregions).optional(),
  since: month.optional(),
});

function needsRoutes(app: App, pageDoor: PageDoor): void {
  const { db, door } = pageDoor;
  serveListing(app, pageDoor, {
    path: '/demand/needs',
    name: 'demand',
    verb: 'demand.read',
    filter,
    columns: demandColumns,
    keyOf: ({ reference }) => reference,
    cursor: z.string().max(100),
    read: async (tx, { filter: { since = '', ...which }, slice: { limit, after } }) => {
      const from = after === undefined ? null : decodeDemandCursor(after);
      const rows = await listDemand(tx, which, { limit, after: from, asOf: door.today() });
      // The newest month comes first: what was opened earlier than asked for is the rest.
      return rows.filter(({ openedIn }) => openedIn >= since);
    },
    cursorOf: (row) => encodeDemandCursor(row),
    view: async (page, list, which, actor) => {
      const codes = await withActor(db, actor, listThemes);
      const themes = page.terms.options('concept', codes);
      return demandNeedsPage(page, {
        list,
        filters: filterForm(which),
        themes: themes.toSorted(byName(page, ({ label }) => label)),
        subregions,
        months: monthsUntil(door.today()),
        theme: mayListOffers(actor) ? (which.theme ?? null) : null,
      });
    },
  });
}

/** The month of a day and those before it, a year of them, the latest first. */
function monthsUntil(today: IsoDate): string[] {
  const [year = 0, present = 1] = today.split('-').map(Number);
  return Array.from({ length: 12 }, (_, back) =>
    new Date(Date.UTC(year, present - 1 - back)).toISOString().slice(0, 7),
  );
}
