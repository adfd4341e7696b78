// Needs: filed and edited by states, moved by them and the secretariat.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { confirmNeed } from '../../actions/confirm-need.ts';
import type { Context, Outcome } from '../../actions/context.ts';
import { editNeed } from '../../actions/edit-need.ts';
import { fileNeed } from '../../actions/file-need.ts';
import { likelyOffers } from '../../actions/likely-offers.ts';
import { openNeed } from '../../actions/open-need.ts';
import { readNeed } from '../../actions/read-need.ts';
import { returnNeed, returnNeedInput } from '../../actions/return-need.ts';
import { submitNeed } from '../../actions/submit-need.ts';
import { withdrawNeed } from '../../actions/withdraw-need.ts';
import type { Verb } from '../../domain/access.ts';
import { code, reference as referenceOf, stateCode } from '../../domain/codes.ts';
import { needContent, needInput } from '../../domain/need.ts';
import { needStatuses } from '../../domain/status.ts';
import { needLists } from '../../domain/vocabulary.ts';
import { listHistoryVisibleTo } from '../../store/audit/history.ts';
import { findNeedVisibleTo, listNeedsVisibleTo } from '../../store/needs/need-reads.ts';
import { bearerOf } from '../authenticate.ts';
import type { App } from '../deps.ts';
import { type Door, tagRevision } from '../door.ts';
import { decidedByAction, decidedHere } from '../route-access.ts';
import { pageAfter, pageOf, pageQuery, presentPage, words } from './shapes/common.ts';
import { historyShape, presentHistory } from './shapes/history.ts';
import { needShape, needSummaryShape, presentNeed, presentNeedSummary } from './shapes/need.ts';
import { likelyOffersShape, presentLikelyOffers } from './shapes/offer.ts';

const tags = ['Needs'];
const params = z.object({ reference: referenceOf('N') });
const answer = { 200: needShape };

const query = pageQuery.extend({
  words: words.optional(),
  status: z.enum(needStatuses).optional(),
  list: z.enum(needLists).optional(),
  owner: code.optional(),
  state: stateCode.optional().meta({ description: 'A beneficiary' }),
  concept: code.optional(),
});

type Move = {
  verb: Verb;
  summary: string;
  act(context: Context, reference: string, body: unknown): Promise<Outcome>;
  body?: z.ZodType;
};

const moves: Readonly<Record<string, Move>> = {
  submit: { verb: 'need.submit', summary: 'Submit a need: it is matched', act: submitNeed },
  return: {
    verb: 'need.return',
    summary: 'Return a submitted need to its filer with a note',
    act: returnNeed,
    body: returnNeedInput,
  },
  open: { verb: 'need.open', summary: 'Take up a submitted need', act: openNeed },
  confirm: {
    verb: 'need.confirm',
    summary: 'Make a need that was entered for you your own word',
    act: confirmNeed,
  },
  withdraw: { verb: 'need.withdraw', summary: 'Withdraw a need for good', act: withdrawNeed },
};

/** The routes of needs. */
export function needRoutes(app: App, door: Door): void {
  readingRoutes(app, door);
  writingRoutes(app, door);
}

function readingRoutes(app: App, door: Door): void {
  app.get(
    '/needs',
    {
      config: decidedHere('need.read'),
      schema: {
        tags,
        operationId: 'listNeeds',
        summary: 'Needs that you may see, newest first',
        querystring: query,
        response: { 200: pageOf(needSummaryShape) },
      },
    },
    async (request) => {
      const { limit, cursor, ...filter } = request.query;
      return await door.read(request, async (tx, reader) => {
        const needs = await listNeedsVisibleTo(tx, reader.actor, filter, pageAfter(limit, cursor));
        return presentPage(needs, limit, (need) => presentNeedSummary(need, reader));
      });
    },
  );
  app.get(
    '/needs/:reference',
    {
      config: decidedHere('need.read'),
      schema: { tags, operationId: 'getNeed', summary: 'A need', params, response: answer },
    },
    async (request, reply) => await answerNeed(door, request, reply, request.params.reference),
  );
  app.get(
    '/needs/:reference/history',
    {
      config: decidedHere('need.read'),
      schema: {
        tags,
        operationId: 'getNeedHistory',
        summary: 'What happened to a need, as far as you may know',
        params,
        response: { 200: historyShape },
      },
    },
    async (request) =>
      await door.read(request, async (tx, { actor }) => {
        const { id } = await findNeedVisibleTo(tx, actor, request.params.reference);
        return presentHistory(await listHistoryVisibleTo(tx, actor, { type: 'need', id }));
      }),
  );
  app.get(
    '/needs/:reference/likely-offers',
    {
      config: decidedByAction('need.likely-offers'),
      schema: {
        tags,
        operationId: 'listLikelyOffers',
        summary: 'Offers that may answer a need of yours, in no order of merit',
        params,
        response: { 200: likelyOffersShape },
      },
    },
    async (request) => {
      const context = { ...door.contextOf(request), pool: door.poolOf(request) };
      const offers = await likelyOffers(context, request.params.reference);
      return presentLikelyOffers(offers, door.languageOf(request));
    },
  );
}

function writingRoutes(app: App, door: Door): void {
  app.post(
    '/needs',
    {
      config: decidedByAction('need.file'),
      schema: {
        tags,
        operationId: 'fileNeed',
        summary: 'File a need as a draft',
        body: needInput,
        response: { 201: needShape },
      },
    },
    async (request, reply) => {
      const { reference } = await fileNeed(door.contextOf(request), request.body);
      reply.code(201).header('location', `/api/v1/needs/${reference}`);
      return await answerNeed(door, request, reply, reference);
    },
  );
  app.put(
    '/needs/:reference',
    {
      config: decidedByAction('need.edit'),
      schema: {
        tags,
        operationId: 'editNeed',
        summary: 'Replace the content of a need by a new version',
        params,
        body: z.strictObject({ content: needContent }),
        response: answer,
      },
    },
    async (request, reply) => {
      const { reference } = request.params;
      await editNeed(door.contextOf(request), reference, request.body);
      return await answerNeed(door, request, reply, reference);
    },
  );
  for (const [name, { verb, summary, act, body }] of Object.entries(moves)) {
    app.post(
      `/needs/:reference/${name}`,
      {
        config: decidedByAction(verb),
        schema: {
          tags,
          operationId: `${name}Need`,
          summary,
          params,
          ...(body && { body }),
          response: answer,
        },
      },
      async (request, reply) => {
        const { reference } = request.params;
        await act(door.contextOf(request), reference, request.body);
        return await answerNeed(door, request, reply, reference);
      },
    );
  }
}

/** Answers a need as the bearer of the request may see it, with its revision. */
export async function answerNeed(
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  named: string,
): Promise<z.infer<typeof needShape>> {
  const need = await readNeed(door.contextOf(request), named);
  tagRevision(reply, need);
  return presentNeed(need, { actor: bearerOf(request), language: door.languageOf(request) });
}
