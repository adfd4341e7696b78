// Offers: filed and edited by providers, published by the secretariat.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { confirmOffer } from '../../actions/confirm-offer.ts';
import type { Context, Outcome } from '../../actions/context.ts';
import { editOffer } from '../../actions/edit-offer.ts';
import { fileOffer } from '../../actions/file-offer.ts';
import { publishOffer } from '../../actions/publish-offer.ts';
import { renewOffer } from '../../actions/renew-offer.ts';
import { submitOffer } from '../../actions/submit-offer.ts';
import { suspendOffer } from '../../actions/suspend-offer.ts';
import { withdrawOffer } from '../../actions/withdraw-offer.ts';
import type { Verb } from '../../domain/access.ts';
import { code, language, reference, stateCode } from '../../domain/codes.ts';
import { offerContent, offerInput } from '../../domain/offer.ts';
import { offerStatuses } from '../../domain/status.ts';
import { kinds } from '../../domain/vocabulary.ts';
import { listHistoryVisibleTo } from '../../store/audit/history.ts';
import { findOfferVisibleTo, listOffersVisibleTo } from '../../store/offers/offer-reads.ts';
import type { App } from '../deps.ts';
import { type Door, tagRevision } from '../door.ts';
import { decidedByAction, decidedHere } from '../route-access.ts';
import { flag, pageAfter, pageOf, pageQuery, presentPage, words } from './shapes/common.ts';
import { historyShape, presentHistory } from './shapes/history.ts';
import {
  offerShape,
  offerSummaryShape,
  presentOffer,
  presentOfferSummary,
} from './shapes/offer.ts';

const tags = ['Offers'];
const params = z.object({ reference: reference('O') });
const answer = { 200: offerShape };

const query = pageQuery.extend({
  words: words.optional(),
  status: z.enum(offerStatuses).optional(),
  kind: z.enum(kinds).optional(),
  owner: code.optional(),
  language: language.optional().meta({ description: 'A language of delivery' }),
  state: stateCode.optional().meta({ description: 'A state for which the offer is meant' }),
  concept: code.optional(),
  example: flag.optional(),
});

type Move = {
  verb: Verb;
  summary: string;
  act(context: Context, reference: string): Promise<Outcome>;
};

const moves: Readonly<Record<string, Move>> = {
  submit: {
    verb: 'offer.submit',
    summary: 'Submit an offer for publication',
    act: submitOffer,
  },
  publish: {
    verb: 'offer.publish',
    summary: 'Publish an offer, for the first time or again',
    act: publishOffer,
  },
  suspend: {
    verb: 'offer.suspend',
    summary: 'Take an offer out of the catalogue for a while',
    act: suspendOffer,
  },
  withdraw: { verb: 'offer.withdraw', summary: 'Withdraw an offer for good', act: withdrawOffer },
  confirm: {
    verb: 'offer.confirm',
    summary: 'Make an offer that was entered for you your own word',
    act: confirmOffer,
  },
  renew: { verb: 'offer.renew', summary: 'Say that an offer still stands', act: renewOffer },
};

/** The routes of offers. */
export function offerRoutes(app: App, door: Door): void {
  readingRoutes(app, door);
  writingRoutes(app, door);
}

function readingRoutes(app: App, door: Door): void {
  app.get(
    '/offers',
    {
      config: decidedHere('offer.read'),
      schema: {
        tags,
        operationId: 'listOffers',
        summary: 'Offers that you may see, newest first',
        querystring: query,
        response: { 200: pageOf(offerSummaryShape) },
      },
    },
    async (request) => {
      const { limit, cursor, state, ...filter } = request.query;
      const meantFor = state === undefined ? undefined : { code: state, asOf: door.today() };
      return await door.read(request, async (tx, reader) => {
        const offers = await listOffersVisibleTo(
          tx,
          reader.actor,
          { ...filter, state: meantFor },
          pageAfter(limit, cursor),
        );
        return presentPage(offers, limit, (offer) => presentOfferSummary(offer, reader));
      });
    },
  );
  app.get(
    '/offers/:reference',
    {
      config: decidedHere('offer.read'),
      schema: { tags, operationId: 'getOffer', summary: 'An offer', params, response: answer },
    },
    async (request, reply) => await answerOffer(door, request, reply, request.params.reference),
  );
  app.get(
    '/offers/:reference/history',
    {
      config: decidedHere('offer.read'),
      schema: {
        tags,
        operationId: 'getOfferHistory',
        summary: 'What happened to an offer, as far as you may know',
        params,
        response: { 200: historyShape },
      },
    },
    async (request) =>
      await door.read(request, async (tx, { actor }) => {
        const { id } = await findOfferVisibleTo(tx, actor, request.params.reference);
        return presentHistory(await listHistoryVisibleTo(tx, actor, { type: 'offer', id }));
      }),
  );
}

function writingRoutes(app: App, door: Door): void {
  app.post(
    '/offers',
    {
      config: decidedByAction('offer.file'),
      schema: {
        tags,
        operationId: 'fileOffer',
        summary: 'File an offer with its editions as a draft',
        body: offerInput,
        response: { 201: offerShape },
      },
    },
    async (request, reply) => {
      const { reference: filed } = await fileOffer(door.contextOf(request), request.body);
      reply.code(201).header('location', `/api/v1/offers/${filed}`);
      return await answerOffer(door, request, reply, filed);
    },
  );
  app.put(
    '/offers/:reference',
    {
      config: decidedByAction('offer.edit'),
      schema: {
        tags,
        operationId: 'editOffer',
        summary: 'Replace the content of an offer by a new version',
        params,
        body: z.strictObject({ content: offerContent }),
        response: answer,
      },
    },
    async (request, reply) => {
      await editOffer(door.contextOf(request), request.params.reference, request.body);
      return await answerOffer(door, request, reply, request.params.reference);
    },
  );
  for (const [name, { verb, summary, act }] of Object.entries(moves)) {
    app.post(
      `/offers/:reference/${name}`,
      {
        config: decidedByAction(verb),
        schema: { tags, operationId: `${name}Offer`, summary, params, response: answer },
      },
      async (request, reply) => {
        await act(door.contextOf(request), request.params.reference);
        return await answerOffer(door, request, reply, request.params.reference);
      },
    );
  }
}

/** Answers an offer as the bearer of the request may see it, with its revision. */
export async function answerOffer(
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  named: string,
): Promise<z.infer<typeof offerShape>> {
  const offer = await door.read(request, async (tx, reader) =>
    presentOffer(await findOfferVisibleTo(tx, reader.actor, named), reader),
  );
  tagRevision(reply, offer);
  return offer;
}
