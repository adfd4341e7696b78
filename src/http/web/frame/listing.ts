// A list as a page and as the files that are downloaded: described once, read as whoever asks.
import type { FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { z } from 'zod';
import { exportList } from '../../../actions/export-list.ts';
import type { Tx } from '../../../db/client.ts';
import { withActor } from '../../../db/client.ts';
import type { Verb } from '../../../domain/access.ts';
import { type Bearer, visitor } from '../../../domain/actor.ts';
import { parse } from '../../../domain/parse.ts';
import { type SheetFormat, sheetFormats } from '../../../interchange/sheet.ts';
import { type Cursor, decodeCursor, encodeCursor } from '../../../store/page.ts';
import type { Column } from '../../../views/list/column.ts';
import type { ListModel } from '../../../views/list/list-page.tsx';
import type { Page } from '../../../views/page.ts';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedHere, open } from '../../route-access.ts';
import { cellsOf, filterCodes, headersOf, sendCells } from './exports.ts';
import type { PageDoor } from './page-door.ts';

/** Rows of one page. */
const pageSize = 25;

/** Which rows are read: those after a cursor, which is `after` in lists that have one of their own. */
export type ListSlice = { limit: number; cursor?: Cursor; after?: string };

/** A list of the service. */
export type Listing<Row, Filter extends z.ZodObject> = {
  /** The address of its page; those of its files are the same with `.csv` and `.xlsx`. */
  path: string;
  /** A code: what the files and the audit call it. */
  name: string;
  /** Who may read it; `public` is everybody, who then reads as the visitor. */
  verb: Verb | 'public';
  /** The filters, as they stand in the address; an empty one is no filter. */
  filter: Filter;
  columns: readonly Column<Row>[];
  keyOf(row: Row): string;
  /** The rows after the cursor, in their order, as the actor may see them. */
  read(
    tx: Tx,
    request: { actor: Bearer; filter: z.infer<Filter>; slice: ListSlice },
  ): Promise<readonly Row[]>;
  /** Where the page after this row begins; a text where the list has cursors of its own. */
  cursorOf(row: Row): { createdAt: Date; id: string } | string;
  /** The form of its own cursors, in a list that is not ordered newest first; they come as `slice.after`. */
  cursor?: z.ZodType<string>;
  /** What the page shows besides the rows, to this reader. */
  view(
    page: Page,
    model: ListModel<Row>,
    filter: z.infer<Filter>,
    actor: Bearer,
  ): VNode | Promise<VNode>;
};

/** The filters of a request: empty fields of the form are left aside; throws `invalid`. */
export function filterOf<Filter extends z.ZodObject>(
  request: FastifyRequest,
  filter: Filter,
): z.infer<Filter> {
  const query = z.record(z.string(), z.unknown()).parse(request.query);
  const known = Object.entries(query).filter(
    ([name, value]) => Object.hasOwn(filter.shape, name) && value !== '',
  );
  return parse(filter, Object.fromEntries(known));
}

/** Serves the page of a list, and the files of exactly its filtered rows. */
export function serveListing<Row, Filter extends z.ZodObject>(
  app: App,
  pageDoor: PageDoor,
  listing: Listing<Row, Filter>,
): void {
  servePage(app, pageDoor, listing);
  for (const format of sheetFormats) serveFile(app, pageDoor, listing, format);
}

function servePage<Row, Filter extends z.ZodObject>(
  app: App,
  { db, pageOf }: PageDoor,
  listing: Listing<Row, Filter>,
): void {
  const { path, columns, keyOf, read, view } = listing;
  app.get(path, routeOf(listing), async (request, reply) => {
    const actor = readerOf(request, listing);
    const filter = filterOf(request, listing.filter);
    const address = new URL(request.url, 'http://localhost');
    const after = address.searchParams.get('after');
    const slice = { limit: pageSize + 1, ...(after !== null && startIn(listing, after)) };
    const found = await withActor(db, actor, (tx) => read(tx, { actor, filter, slice }));
    const rows = found.slice(0, pageSize);
    const last = rows.at(-1);
    const more = found.length > pageSize && last !== undefined;
    const at = (changed: string, cursor?: string) => {
      const query = new URLSearchParams(address.search);
      query.delete('after');
      query.delete('language');
      query.delete('done');
      if (cursor !== undefined) query.set('after', cursor);
      return query.size === 0 ? changed : `${changed}?${query.toString()}`;
    };
    const model = {
      rows,
      columns,
      keyOf,
      next: more ? at(path, textOf(listing.cursorOf(last))) : null,
      first: after === null ? null : at(path),
      files: { csv: at(`${path}.csv`), xlsx: at(`${path}.xlsx`) },
    };
    return reply.html(await view(await pageOf(request, reply), model, filter, actor));
  });
}

function serveFile<Row, Filter extends z.ZodObject>(
  app: App,
  { db, door, pageOf }: PageDoor,
  listing: Listing<Row, Filter>,
  format: SheetFormat,
): void {
  const { path, name, verb, columns, read, cursorOf } = listing;
  app.get(`${path}.${format}`, routeOf(listing), async (request, reply) => {
    const filter = filterOf(request, listing.filter);
    const page = await pageOf(request, reply);
    const order = {
      verb: verb === 'public' ? null : verb,
      list: name,
      format,
      filters: filterCodes(listing.filter, filter),
    };
    const rows = await exportList({ db, actor: readerOf(request, listing) }, order, {
      read: async (tx, actor, slice) => await read(tx, { actor, filter, slice }),
      next: (row) => startAfter(cursorOf(row)),
      lineOf: (row) => cellsOf(columns, row, page),
    });
    const headers = headersOf(columns, page);
    return await sendCells(reply, { format, day: door.today(), name, headers, rows });
  });
}

function routeOf({ verb }: { verb: Verb | 'public' }) {
  return { config: verb === 'public' ? open : decidedHere(verb), schema: { hide: true } };
}

function readerOf(request: FastifyRequest, { verb }: { verb: Verb | 'public' }): Bearer {
  return verb === 'public' ? (request.bearer ?? visitor) : bearerOf(request);
}

type OwnCursor = { cursor?: z.ZodType<string> };

function startIn({ cursor }: OwnCursor, text: string): Omit<ListSlice, 'limit'> {
  return cursor === undefined ? { cursor: decodeCursor(text) } : { after: parse(cursor, text) };
}

function startAfter(position: { createdAt: Date; id: string } | string): Omit<ListSlice, 'limit'> {
  if (typeof position === 'string') return { after: position };
  return { cursor: { createdAt: position.createdAt.toISOString(), id: position.id } };
}

function textOf(position: { createdAt: Date; id: string } | string): string {
  return typeof position === 'string' ? position : encodeCursor(position);
}
