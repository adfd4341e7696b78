// The review queue of the secretariat.
import { z } from 'zod';
import { stateCode } from '../../domain/codes.ts';
import { reviewableProposalStatuses } from '../../domain/status.ts';
import { bands, needLists } from '../../domain/vocabulary.ts';
import { listQueue } from '../../store/queue/queue.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedHere } from '../route-access.ts';
import { pageAfter, pageOf, pageQuery, presentPage } from './shapes/common.ts';
import { presentQueuedNeed, queuedNeedShape } from './shapes/queue.ts';

const query = pageQuery.extend({
  list: z.enum(needLists).default('queue'),
  state: stateCode.optional(),
  status: z.enum(reviewableProposalStatuses).optional(),
  band: z.enum(bands).optional(),
});

/** The route of the queue. */
export function queueRoutes(app: App, door: Door): void {
  app.get(
    '/queue',
    {
      config: decidedHere('queue.read'),
      schema: {
        tags: ['Proposals'],
        operationId: 'listQueue',
        summary: 'Needs that wait for an answer, in the order in which they are due',
        querystring: query,
        response: { 200: pageOf(queuedNeedShape) },
      },
    },
    async (request) => {
      const { limit, cursor, ...filter } = request.query;
      return await door.read(request, async (tx, { language }) => {
        const needs = await listQueue(tx, filter, pageAfter(limit, cursor));
        const placed = needs.map((need) => ({ ...need, createdAt: need.placedAt }));
        return presentPage(placed, limit, (need) => presentQueuedNeed(need, language));
      });
    },
  );
}
