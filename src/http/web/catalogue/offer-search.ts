// Searching the catalogue: visitors find what is public, those who are signed in what else they may see.
import { exportList } from '../../../actions/export-list.ts';
import { type Tx, withActor } from '../../../db/client.ts';
import type { Bearer } from '../../../domain/actor.ts';
import { type CatalogueResult, searchCatalogue, sortCatalogue } from '../../../domain/catalogue.ts';
import { type SheetFormat, sheetFormats } from '../../../interchange/sheet.ts';
import {
  findOffersByWords,
  listCatalogueOffers,
  listThemeCodes,
} from '../../../store/offers/catalogue-reads.ts';
import { listMembers } from '../../../store/reference/groups.ts';
import type { CatalogueChoice } from '../../../views/catalogue/catalogue-model.ts';
import { cataloguePage } from '../../../views/catalogue/catalogue-page.tsx';
import { offerColumns } from '../../../views/catalogue/offer-columns.ts';
import type { App } from '../../deps.ts';
import { cellsOf, headersOf, sendCells } from '../frame/exports.ts';
import { openPage } from '../frame/page-routes.ts';
import { type PublicDoor, readerOf } from '../frame/public-door.ts';
import { choiceIn } from './catalogue-query.ts';

/** Offers on one page. */
const pageSize = 20;

/** The routes of the search and of the files of what it finds. */
export function offerSearchRoutes(app: App, publicDoor: PublicDoor): void {
  const { db, door, pageOf } = publicDoor;
  app.get('/offers', openPage, async (request, reply) => {
    const actor = readerOf(request);
    const choice = choiceIn(request);
    const today = door.today();
    const found = await withActor(db, actor, async (tx) => {
      const { entries, counts } = await search(publicDoor, { tx, actor, choice });
      const pages = Math.ceil(entries.length / pageSize);
      const page = Math.min(choice.page, Math.max(pages, 1));
      const ids = entries.slice((page - 1) * pageSize, page * pageSize).map(({ id }) => id);
      return {
        choice: { ...choice, page },
        counts,
        total: entries.length,
        pages,
        results: await listCatalogueOffers(tx, actor, ids),
        themes: await listThemeCodes(tx),
        states: await listMembers(tx, 'AMERICAS', today),
      };
    });
    const page = await pageOf(request, reply);
    const feed = `</offers.atom?language=${page.language}>; rel="alternate"; type="application/atom+xml"`;
    return reply.header('link', feed).html(cataloguePage(page, { ...found, today }));
  });
  for (const format of sheetFormats) fileRoute(app, publicDoor, format);
}

type Search = { tx: Tx; actor: Bearer; choice: CatalogueChoice };

/** What a choice finds, in its order. */
async function search(
  { catalogue, door }: PublicDoor,
  { tx, actor, choice }: Search,
): Promise<CatalogueResult> {
  const { words, chosen, state, from, to, sort } = choice;
  const found = words === '' ? null : await findOffersByWords(tx, words);
  const entries = await catalogue(tx, actor);
  const result = searchCatalogue(entries, { chosen, found, state, from, to });
  return { ...result, entries: sortCatalogue(result.entries, sort, door.today()) };
}

/** The file of all that a choice finds, in its order. */
function fileRoute(app: App, publicDoor: PublicDoor, format: SheetFormat): void {
  const { db, door, pageOf } = publicDoor;
  app.get(`/offers.${format}`, openPage, async (request, reply) => {
    const page = await pageOf(request, reply);
    const choice = choiceIn(request);
    const order = { verb: null, list: 'offers', format, filters: filtersOf(choice) };
    const places = new Map<string, number>();
    const rows = await exportList({ db, actor: readerOf(request) }, order, {
      read: async (tx, actor, { limit, after = '0' }) => {
        const { entries } = await search(publicDoor, { tx, actor, choice });
        const ids = entries.map(({ id }) => id);
        for (const [place, id] of ids.entries()) places.set(id, place);
        const from = Number(after);
        return await listCatalogueOffers(tx, actor, ids.slice(from, from + limit));
      },
      next: ({ id }) => ({ after: String((places.get(id) ?? 0) + 1) }),
      lineOf: (offer) => cellsOf(offerColumns, offer, page),
    });
    const headers = headersOf(offerColumns, page);
    return await sendCells(reply, { format, day: door.today(), name: 'offers', headers, rows });
  });
}

/** The filters of an export as the audit keeps them; of words only that there were some. */
function filtersOf({ words, chosen, state, from, to }: CatalogueChoice): string[] {
  const others = { words: words === '' ? null : '*', state, from, to };
  return [
    ...Object.entries(chosen).flatMap(([facet, values]) =>
      values.map((value) => `${facet}=${value}`),
    ),
    ...Object.entries(others).flatMap(([name, value]) =>
      value === null ? [] : [`${name}=${value}`],
    ),
  ];
}
