// By which a state takes part in a need of its group.
import { z } from 'zod';
import { joinNeed, leaveNeed } from '../../actions/join-need.ts';
import { reference } from '../../domain/codes.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedByAction } from '../route-access.ts';
import { answerNeed } from './needs.ts';
import { needShape } from './shapes/need.ts';

const schema = {
  tags: ['Needs'],
  params: z.object({ reference: reference('N') }),
  response: { 200: needShape },
};

/** The routes of joinings. */
export function joiningRoutes(app: App, door: Door): void {
  const path = '/needs/:reference/joining';
  const config = decidedByAction('need.join');
  app.post(
    path,
    {
      config,
      schema: { ...schema, operationId: 'joinNeed', summary: 'Take part in a need of your group' },
    },
    async (request, reply) => {
      await joinNeed(door.contextOf(request), request.params.reference);
      return await answerNeed(door, request, reply, request.params.reference);
    },
  );
  app.delete(
    path,
    {
      config,
      schema: {
        ...schema,
        operationId: 'leaveNeed',
        summary: 'Take part in a need of your group no longer',
      },
    },
    async (request, reply) => {
      await leaveNeed(door.contextOf(request), request.params.reference);
      return await answerNeed(door, request, reply, request.params.reference);
    },
  );
}
