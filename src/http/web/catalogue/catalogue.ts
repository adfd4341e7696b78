// The catalogue: its search, and the page of an offer, for whoever may see it.
import type { FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { z } from 'zod';
import { withActor } from '../../../db/client.ts';
import { reference } from '../../../domain/codes.ts';
import { findOfferVisibleTo, type Offer } from '../../../store/offers/offer-reads.ts';
import { offerPage } from '../../../views/catalogue/offer-page.tsx';
import { StructuredData } from '../../../views/catalogue/structured-data.tsx';
import type { Page } from '../../../views/page.ts';
import type { App } from '../../deps.ts';
import { open } from '../../route-access.ts';
import { type PublicDoor, readerOf } from '../frame/public-door.ts';
import { offerSearchRoutes } from './offer-search.ts';

const onePage = {
  config: open,
  schema: { hide: true, params: z.object({ reference: reference('O') }) },
} as const;

/** What the reader of the page of an offer may do with it, and what else they see. */
export type OfferSlotsOf = (
  request: FastifyRequest,
  page: Page,
  offer: Offer,
) => Promise<{ actions?: VNode; more?: VNode }>;

/** The routes of the catalogue; `slotsOf` says what of an offer is for some of its readers only. */
export function catalogueRoutes(
  app: App,
  publicDoor: PublicDoor,
  slotsOf: OfferSlotsOf = async () => ({}),
): void {
  const { db, door, pageOf, publicUrl } = publicDoor;
  offerSearchRoutes(app, publicDoor);
  app.get('/offers/:reference', onePage, async (request, reply) => {
    const actor = readerOf(request);
    const found = await withActor(db, actor, async (tx) => {
      return await findOfferVisibleTo(tx, actor, request.params.reference);
    });
    const page = await pageOf(request, reply);
    const offer = { ...found, today: door.today() };
    const data = StructuredData({ page, offer, publicUrl });
    return reply.html(offerPage(page, offer, { ...(await slotsOf(request, page, found)), data }));
  });
}
