// What handlers of public pages need beyond what every page has.
import type { FastifyRequest } from 'fastify';
import { type Bearer, visitor } from '../../domain/actor.ts';
import type { HttpDeps } from '../deps.ts';
import { openCatalogue, type ReadCatalogue } from './catalogue-index.ts';
import type { PageDoor } from './page-door.ts';

export type PublicDoor = PageDoor & {
  /** The catalogue, as it is searched. */
  catalogue: ReadCatalogue;
  /** Under which address the service is reached, without a slash at its end. */
  publicUrl: string;
};

/** Opens the door of public pages. */
export function openPublic({ now, links }: HttpDeps, door: PageDoor): PublicDoor {
  return {
    ...door,
    catalogue: openCatalogue(now),
    publicUrl: links.publicUrl.replace(/\/$/, ''),
  };
}

/** Whoever asks: a visitor where nobody is signed in. */
export function readerOf({ bearer }: FastifyRequest): Bearer {
  return bearer ?? visitor;
}
