// What the pages of the queue are made of, read as whoever asks.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { withActor } from '../../../db/client.ts';
import { may } from '../../../domain/access.ts';
import { type Bearer, holds } from '../../../domain/actor.ts';
import { stateCode } from '../../../domain/codes.ts';
import { queueDues } from '../../../domain/queue.ts';
import { reviewVerdicts } from '../../../domain/review.ts';
import { reviewableProposalStatuses } from '../../../domain/status.ts';
import { bands, type NeedList } from '../../../domain/vocabulary.ts';
import { decodeCursor, encodeCursor } from '../../../store/page.ts';
import { listQueue } from '../../../store/queue/queue.ts';
import type { QueueFilter } from '../../../store/queue/queue-order.ts';
import { listHolders } from '../../../store/queue/taking-reads.ts';
import { listBroadThemes } from '../../../store/reference/themes.ts';
import { byName } from '../../../views/alphabet.ts';
import { filterForm } from '../../../views/list/filter-form.ts';
import type { Page } from '../../../views/page.ts';
import { personName } from '../../../views/person-name.ts';
import { queueAddress } from '../../../views/queue/addresses.ts';
import type { QueueDecision, QueueModel, QueueReader } from '../../../views/queue/model.ts';
import { bearerOf } from '../../authenticate.ts';
import type { PageDoor } from '../frame/page-door.ts';

/** Needs of one page. */
const pageSize = 20;

/** The filters of the queue, as they stand in the address. */
export const queueFilters = z.object({
  state: stateCode.optional(),
  status: z.enum(reviewableProposalStatuses).optional(),
  band: z.enum(bands).optional(),
  theme: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,80}$/)
    .optional(),
  taken: z.union([z.enum(['me', 'nobody']), z.uuid()]).optional(),
  due: z.enum(queueDues).optional(),
});
export type QueueFilters = z.infer<typeof queueFilters>;

/** The filters as the store asks for them; what is overdue was due before `today`. */
export function storedFilter(
  list: NeedList,
  { taken, due, ...filters }: QueueFilters,
  { actor, today }: { actor: Bearer; today: string },
): QueueFilter {
  const holder = taken === 'nobody' ? null : taken === 'me' ? actor.id : taken;
  return {
    list,
    ...filters,
    takenBy: holder,
    recorded: due === 'none' ? true : due === 'dated' ? false : undefined,
    dueBefore: due === 'overdue' ? new Date(`${today}T00:00:00Z`) : undefined,
  };
}

/** A list with its filters, and where its page starts. */
export type QueueAsked = { list: NeedList; filters: QueueFilters; after: string | null };

/** Reads a page of the queue; `decision` is what was filled in before, where something was wrong with it. */
export async function readQueue(
  { db, door }: PageDoor,
  { request, page }: { request: FastifyRequest; page: Page },
  { list, filters, after }: QueueAsked,
  decision: QueueDecision,
): Promise<QueueModel> {
  const actor = bearerOf(request);
  const today = door.today();
  const filter = storedFilter(list, filters, { actor, today });
  const slice = { limit: pageSize + 1, ...(after !== null && { cursor: decodeCursor(after) }) };
  const [found, holders, themes] = await withActor(
    db,
    actor,
    async (tx) =>
      [
        await listQueue(tx, filter, slice),
        await listHolders(tx),
        await listBroadThemes(tx),
      ] as const,
  );
  const needs = found.slice(0, pageSize);
  const last = needs.at(-1);
  const more = found.length > pageSize && last !== undefined;
  const at = (suffix = '', cursor?: string) => addressOf(list, filters, { suffix, cursor });
  return {
    list,
    needs,
    today,
    reader: readerOf(actor),
    address: at('', after ?? undefined),
    next: more ? at('', encodeCursor({ createdAt: last.placedAt, id: last.id })) : null,
    first: after === null ? null : at(),
    files: { csv: at('.csv'), xlsx: at('.xlsx') },
    filters: {
      form: filterForm(filters),
      isFiltered: Object.keys(filters).length > 0,
      themes: themes
        .map(({ code, labels }) => ({ value: code, label: labels[page.language] }))
        .toSorted(byName(page, ({ label }) => label)),
      holders: holders
        .filter(({ id }) => id !== actor.id)
        .map(({ id, name }) => ({
          value: id,
          label: personName(page, name),
        })),
    },
    decision,
  };
}

function readerOf(actor: Bearer): QueueReader {
  return {
    personId: actor.id,
    takes: may(actor, 'need.take'),
    putsBackAny: may(actor, 'need.put-back') && holds(actor, 'supervisor'),
    verdicts: may(actor, 'proposal.decide-many')
      ? reviewVerdicts.filter((verdict) => may(actor, `proposal.${verdict}`))
      : [],
  };
}

function addressOf(
  list: NeedList,
  filters: QueueFilters,
  { suffix, cursor }: { suffix: string; cursor: string | undefined },
): string {
  const query = new URLSearchParams(textsOf(filters));
  if (cursor !== undefined) query.set('after', cursor);
  return `${queueAddress[list]}${suffix}${query.size === 0 ? '' : `?${query.toString()}`}`;
}

function textsOf(filters: QueueFilters): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );
}
