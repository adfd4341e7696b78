// The list that one came from, after something was done on it.
import type { FastifyRequest } from 'fastify';
import { queueAddress } from '../../../views/queue/addresses.ts';
import { entriesIn } from '../frame/forms.ts';
import { localPath } from '../frame/local-path.ts';
import { type QueueAsked, queueFilters } from './queue-read.ts';

/** The list that one came from: filters that say nothing any more are left aside. */
export function askedBefore(back: string): QueueAsked {
  const { pathname, searchParams } = new URL(back, 'http://localhost');
  const list = pathname === queueAddress.collective ? 'collective' : 'queue';
  const filters = queueFilters.safeParse(Object.fromEntries(searchParams));
  return { list, filters: filters.data ?? {}, after: searchParams.get('after') };
}

/** The local address of the list that one came from. */
export function backIn(request: FastifyRequest): string {
  const back = localPath(entriesIn(request).find(([name]) => name === 'back')?.[1]);
  const isList = Object.values(queueAddress).some(
    (address) => back === address || back?.startsWith(`${address}?`) === true,
  );
  return back !== null && isList ? back : queueAddress.queue;
}
