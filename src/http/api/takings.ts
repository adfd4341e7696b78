// Who of the secretariat works on which need: taken by name, and put back.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { putBackNeed } from '../../actions/put-back-need.ts';
import { takeNeed } from '../../actions/take-need.ts';
import { reference } from '../../domain/codes.ts';
import { findTaking } from '../../store/queue/taking-reads.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedByAction } from '../route-access.ts';
import { presentTaking, takingShape } from './shapes/queue.ts';

const answer = z.object({ taking: takingShape });

const schema = {
  tags: ['Proposals'],
  params: z.object({ reference: reference('N') }),
  response: { 200: answer },
};

/** The routes of takings. */
export function takingRoutes(app: App, door: Door): void {
  const path = '/needs/:reference/taking';
  app.post(
    path,
    {
      config: { ...decidedByAction('need.take'), keepsRecord: true },
      schema: {
        ...schema,
        operationId: 'takeNeed',
        summary: 'Take a need of the queue, so that colleagues see who works on it',
      },
    },
    async (request) => {
      const { id } = await takeNeed(door.contextOf(request), request.params.reference);
      return await answerTaking(door, request, id);
    },
  );
  app.delete(
    path,
    {
      config: { ...decidedByAction('need.put-back'), keepsRecord: true },
      schema: {
        ...schema,
        operationId: 'putBackNeed',
        summary: 'Put a need back: your own, or, as a supervisor, that of a colleague',
      },
    },
    async (request) => {
      const { id } = await putBackNeed(door.contextOf(request), request.params.reference);
      return await answerTaking(door, request, id);
    },
  );
}

async function answerTaking(
  door: Door,
  request: FastifyRequest,
  needId: string,
): Promise<z.infer<typeof answer>> {
  return await door.read(request, async (tx, { language }) => ({
    taking: presentTaking((await findTaking(tx, needId)) ?? null, language),
  }));
}
