// Options of routes that answer with pages: they are no part of the documented API.
import { z } from 'zod';
import { doings } from '../../../views/notice.tsx';
import { open, signedIn } from '../../route-access.ts';

/** A page for everybody. */
export const openPage = { config: open, schema: { hide: true } } as const;

/** A page for somebody who is signed in, of whatever standing. */
export const ownPage = { config: signedIn, schema: { hide: true } } as const;

/** A page to which a link with a code leads. */
export const linkPage = {
  config: open,
  schema: { hide: true, params: z.object({ token: z.string().max(200) }) },
} as const;

/** What a page is told of the form before it, in its address. */
export const doneQuery = z.object({
  done: z.enum(doings).nullable().catch(null),
  next: z.string().optional().catch(undefined),
});
