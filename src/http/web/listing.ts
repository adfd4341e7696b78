// A list as a page and as the files that are downloaded: described once, read as whoever asks.
import type { FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { z } from 'zod';
import type { Tx } from '../../db/client.ts';
import { withActor } from '../../db/client.ts';
import type { Verb } from '../../domain/access.ts';
import type { Bearer } from '../../domain/actor.ts';
import { parse } from '../../domain/parse.ts';
import { decodeCursor, encodeCursor, type Page as Slice } from '../../store/page.ts';
import type { Column } from '../../views/list/column.ts';
import type { ListModel } from '../../views/list/list-page.tsx';
import type { Page } from '../../views/page.ts';
import { bearerOf } from '../authenticate.ts';
import type { App } from '../deps.ts';
import { decidedHere } from '../route-access.ts';
import type { PageDoor } from './page-door.ts';

/** Rows of one page. */
const pageSize = 25;

/** A list of the service. */
export type Listing<Row, Filter extends z.ZodObject> = {
  /** The address of its page; those of its files are the same with `.csv` and `.xlsx`. */
  path: string;
  /** What the files and the audit call it. */
  name: string;
  verb: Verb;
  /** The filters, as they stand in the address; an empty one is no filter. */
  filter: Filter;
  columns: readonly Column<Row>[];
  keyOf(row: Row): string;
  /** The rows after the cursor, in their order, as the actor may see them. */
  read(
    tx: Tx,
    request: { actor: Bearer; filter: z.infer<Filter>; slice: Slice },
  ): Promise<readonly Row[]>;
  /** Where the page after this row begins. */
  cursorOf(row: Row): { createdAt: Date; id: string };
  /** What the page shows besides the rows. */
  view(page: Page, model: ListModel<Row>, filter: z.infer<Filter>): VNode;
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

/** Serves the page of a list. */
export function serveListing<Row, Filter extends z.ZodObject>(
  app: App,
  { db, pageOf }: PageDoor,
  listing: Listing<Row, Filter>,
): void {
  const { path, verb, columns, keyOf, read, cursorOf, view } = listing;
  app.get(path, { config: decidedHere(verb), schema: { hide: true } }, async (request, reply) => {
    const actor = bearerOf(request);
    const filter = filterOf(request, listing.filter);
    const address = new URL(request.url, 'http://localhost');
    const after = address.searchParams.get('after');
    const slice = {
      limit: pageSize + 1,
      ...(after !== null && { cursor: decodeCursor(after) }),
    };
    const found = await withActor(db, actor, (tx) => read(tx, { actor, filter, slice }));
    const rows = found.slice(0, pageSize);
    const last = rows.at(-1);
    const more = found.length > pageSize && last !== undefined;
    const at = (changed: string, cursor?: { createdAt: Date; id: string }) => {
      const query = new URLSearchParams(address.search);
      query.delete('after');
      query.delete('language');
      if (cursor !== undefined) query.set('after', encodeCursor(cursor));
      return query.size === 0 ? changed : `${changed}?${query.toString()}`;
    };
    const page = await pageOf(request, reply);
    return reply.html(
      view(
        page,
        {
          rows,
          columns,
          keyOf,
          next: more ? at(path, cursorOf(last)) : null,
          first: after === null ? null : at(path),
          files: { csv: at(`${path}.csv`), xlsx: at(`${path}.xlsx`) },
        },
        filter,
      ),
    );
  });
}
