// The public catalogue: for visitors what is public, for those who are signed in what else they may see.
import type { FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { z } from 'zod';
import { withActor } from '../../db/client.ts';
import { type Bearer, visitor } from '../../domain/actor.ts';
import { reference } from '../../domain/codes.ts';
import { findOfferVisibleTo, type Offer } from '../../store/offer-reads.ts';
import { offerPage } from '../../views/catalogue/offer-page.tsx';
import type { Page } from '../../views/page.ts';
import type { App } from '../deps.ts';
import { open } from '../route-access.ts';
import type { PageDoor } from './page-door.ts';

const onePage = {
  config: open,
  schema: { hide: true, params: z.object({ reference: reference('O') }) },
} as const;

/** What the reader of the page of an offer may do with it, and what else they see; nothing by default. */
export type OfferSlotsOf = (
  request: FastifyRequest,
  page: Page,
  offer: Offer,
) => Promise<{ actions?: VNode; more?: VNode }>;

/** Whoever asks: a visitor where nobody is signed in. */
export function readerOf({ bearer }: FastifyRequest): Bearer {
  return bearer ?? visitor;
}

/** The routes of the catalogue. */
export function catalogueRoutes(
  app: App,
  { db, door, pageOf }: PageDoor,
  slotsOf: OfferSlotsOf = async () => ({}),
): void {
  app.get('/offers/:reference', onePage, async (request, reply) => {
    const actor = readerOf(request);
    const offer = await withActor(db, actor, async (tx) => {
      return await findOfferVisibleTo(tx, actor, request.params.reference);
    });
    const page = await pageOf(request, reply);
    const slots = await slotsOf(request, page, offer);
    return reply.html(offerPage(page, { ...offer, today: door.today() }, slots));
  });
}
