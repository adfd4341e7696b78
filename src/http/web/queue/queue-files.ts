// The queue as files: a row for each proposal that is open, and one for each ask without any.
import { exportList } from '../../../actions/export-list.ts';
import type { NeedList } from '../../../domain/vocabulary.ts';
import { sheetFormats } from '../../../interchange/sheet.ts';
import { listQueue } from '../../../store/queue/queue.ts';
import { queueAddress } from '../../../views/queue/addresses.ts';
import { queueColumns, queueLines } from '../../../views/queue/queue-columns.ts';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedHere } from '../../route-access.ts';
import { cellsOf, filterCodes, headersOf, sendCells } from '../frame/exports.ts';
import { filterOf } from '../frame/listing.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { queueFilters, storedFilter } from './queue-read.ts';

/** The routes of the files of a list. */
export function fileRoutes(app: App, { db, door, pageOf }: PageDoor, list: NeedList): void {
  const verb = 'queue.read';
  for (const format of sheetFormats) {
    app.get(
      `${queueAddress[list]}.${format}`,
      { config: decidedHere(verb), schema: { hide: true } },
      async (request, reply) => {
        const actor = bearerOf(request);
        const filters = filterOf(request, queueFilters);
        const filter = storedFilter(list, filters, { actor, today: door.today() });
        const page = await pageOf(request, reply);
        const order = { verb, list, format, filters: filterCodes(queueFilters, filters) } as const;
        const rows = await exportList({ db, actor }, order, {
          read: async (tx, _actor, slice) => await listQueue(tx, filter, slice),
          next: ({ placedAt, id }) => ({ cursor: { createdAt: placedAt.toISOString(), id } }),
          lineOf: (need) => queueLines(need).map((line) => cellsOf(queueColumns, line, page)),
        });
        const headers = headersOf(queueColumns, page);
        const sheet = { format, day: door.today(), name: list, headers, rows: rows.flat() };
        return await sendCells(reply, sheet);
      },
    );
  }
}
