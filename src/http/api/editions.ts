// Editions: the runs of an offer. They share its revision: If-Match names that of the offer.
import { z } from 'zod';
import { addEdition } from '../../actions/add-edition.ts';
import { cancelEdition } from '../../actions/cancel-edition.ts';
import { editEdition } from '../../actions/edit-edition.ts';
import { reference } from '../../domain/codes.ts';
import { notFound } from '../../domain/errors.ts';
import { editionContent } from '../../domain/offer.ts';
import { findOfferVisibleTo } from '../../store/offers/offer-reads.ts';
import type { App } from '../deps.ts';
import { type Door, tagRevision } from '../door.ts';
import { decidedByAction, decidedHere } from '../route-access.ts';
import { answerOffer } from './offers.ts';
import { editionShape, offerShape } from './shapes/offer.ts';

const tags = ['Offers'];
const ofOffer = z.object({ reference: reference('O') });
const params = ofOffer.extend({
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .meta({ description: 'Number of the edition within its offer' }),
});
const answer = { 200: offerShape };

/** The routes of editions. Those that write answer the offer as it then is. */
export function editionRoutes(app: App, door: Door): void {
  app.get(
    '/offers/:reference/editions/:number',
    {
      config: decidedHere('offer.read'),
      schema: {
        tags,
        operationId: 'getEdition',
        summary: 'An edition of an offer; its ETag is that of the offer',
        params,
        response: { 200: editionShape },
      },
    },
    async (request, reply) => {
      const { reference: named, number } = request.params;
      const offer = await door.read(
        request,
        async (tx, { actor }) => await findOfferVisibleTo(tx, actor, named),
      );
      const edition = offer.editions.find((candidate) => candidate.number === number);
      if (edition === undefined) throw notFound(`${named}/editions/${number}`);
      tagRevision(reply, offer);
      return edition;
    },
  );
  app.post(
    '/offers/:reference/editions',
    {
      config: decidedByAction('edition.edit'),
      schema: {
        tags,
        operationId: 'addEdition',
        summary: 'Add an edition to an offer',
        params: ofOffer,
        body: editionContent,
        response: { 201: offerShape },
      },
    },
    async (request, reply) => {
      const { reference: named } = request.params;
      const added = await addEdition(door.contextOf(request), named, request.body);
      reply.code(201).header('location', `/api/v1/offers/${added.reference}`);
      return await answerOffer(door, request, reply, named);
    },
  );
  app.put(
    '/offers/:reference/editions/:number',
    {
      config: decidedByAction('edition.edit'),
      schema: {
        tags,
        operationId: 'editEdition',
        summary: 'Replace what an edition says by a new version',
        params,
        body: editionContent,
        response: answer,
      },
    },
    async (request, reply) => {
      const { reference: named, number } = request.params;
      await editEdition(door.contextOf(request), named, number, request.body);
      return await answerOffer(door, request, reply, named);
    },
  );
  app.post(
    '/offers/:reference/editions/:number/cancel',
    {
      config: decidedByAction('edition.edit'),
      schema: {
        tags,
        operationId: 'cancelEdition',
        summary: 'Take an edition out of its offer for good',
        params,
        response: answer,
      },
    },
    async (request, reply) => {
      const { reference: named, number } = request.params;
      await cancelEdition(door.contextOf(request), named, number);
      return await answerOffer(door, request, reply, named);
    },
  );
}
