// What handlers of public pages need beyond what every page has.
import type { FastifyRequest } from 'fastify';
import type { Context } from '../../../actions/context.ts';
import { type Bearer, visitor } from '../../../domain/actor.ts';
import type { HttpDeps } from '../../deps.ts';
import { openCatalogue, type ReadCatalogue } from '../catalogue/catalogue-index.ts';
import type { PageDoor } from './page-door.ts';

export type PublicDoor = PageDoor & {
  /** The catalogue, as it is searched. */
  catalogue: ReadCatalogue;
  /** Under which address the service is reached, without a slash at its end. */
  publicUrl: string;
  /** Whether what it holds is invented in part. */
  demonstration: boolean;
  /** The context of an action that nobody who is signed in asks for. */
  visitorContext(): Context;
};

/** Opens the door of public pages. */
export function openPublic(deps: HttpDeps, door: PageDoor): PublicDoor {
  const { db, now, randomBytes, links, demonstration } = deps;
  return {
    ...door,
    demonstration,
    visitorContext: () => ({ db, actor: visitor, now: now(), randomBytes }),
    catalogue: openCatalogue(now),
    publicUrl: links.publicUrl.replace(/\/$/, ''),
  };
}

/** Whoever asks: a visitor where nobody is signed in. */
export function readerOf({ bearer }: FastifyRequest): Bearer {
  return bearer ?? visitor;
}
