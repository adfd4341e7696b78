// Explanations on request: why a need is answered as it is, and what would lift a proposal.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { explainNeed } from '../../actions/explain-need.ts';
import { liftsOfProposal } from '../../actions/explain-proposal.ts';
import { reference } from '../../domain/codes.ts';
import { listLabels } from '../../store/reference/reference-lists.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedByAction } from '../route-access.ts';
import { type Words, wordsIn } from '../words.ts';
import {
  liftsShape,
  needExplanationShape,
  presentLifts,
  presentNeedExplanation,
} from './shapes/explanation.ts';

/** The routes of explanations. */
export function explanationRoutes(app: App, door: Door): void {
  app.get(
    '/needs/:reference/explanation',
    {
      config: decidedByAction('need.explain'),
      schema: {
        tags: ['Needs'],
        operationId: 'explainNeed',
        summary: 'Offers that one change would make adequate, and why asks have no adequate offer',
        params: z.object({ reference: reference('N') }),
        response: { 200: needExplanationShape },
      },
    },
    async (request) => {
      const context = { ...door.contextOf(request), pool: door.poolOf(request) };
      const explanation = await explainNeed(context, request.params.reference);
      const words = await wordsFor(door, request);
      return presentNeedExplanation(explanation, door.languageOf(request), words);
    },
  );
  app.get(
    '/proposals/:reference/lifts',
    {
      config: decidedByAction('proposal.explain'),
      schema: {
        tags: ['Proposals'],
        operationId: 'listLifts',
        summary: 'Changes of the need that would each make a proposal strong or the best',
        params: z.object({ reference: reference('P') }),
        response: { 200: liftsShape },
      },
    },
    async (request) => {
      const context = { ...door.contextOf(request), pool: door.poolOf(request) };
      const lifts = await liftsOfProposal(context, request.params.reference);
      return presentLifts(lifts, door.languageOf(request), await wordsFor(door, request));
    },
  );
}

async function wordsFor(door: Door, request: FastifyRequest): Promise<Words> {
  return await door.read(request, async (tx, { language }) =>
    wordsIn(language, await listLabels(tx)),
  );
}
