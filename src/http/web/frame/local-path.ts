// Where to go after signing in, or in another language. Only an address of this service counts, or anybody
// could send people, by a link to a page of the service, to one of their own.
import { z } from 'zod';

/** Stands for the service while an address is read: a name that there can never be. */
const here = 'http://enlace.invalid';

/** The path and query of a local address; null of any other, of nothing, and of nonsense. */
export function localPath(address: unknown): string | null {
  const given = z.string().startsWith('/').max(2000).safeParse(address);
  if (!given.success || !URL.canParse(given.data, here)) return null;
  const { origin, pathname, search } = new URL(given.data, here);
  // An address such as /.//example.org is local, but its path by itself leads elsewhere.
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}` : null;
}
