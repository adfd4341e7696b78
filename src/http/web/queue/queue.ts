// The review queue and the list of collective needs: read, share the work, decide about what is ticked.
import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { putBackNeed } from '../../../actions/put-back-need.ts';
import { takeNeed } from '../../../actions/take-need.ts';
import { reference } from '../../../domain/codes.ts';
import { type NeedList, needLists } from '../../../domain/vocabulary.ts';
import type { FormError } from '../../../views/page.ts';
import { queueAddress } from '../../../views/queue/addresses.ts';
import type { QueueDecision } from '../../../views/queue/model.ts';
import type { App } from '../../deps.ts';
import { decidedByAction, decidedHere } from '../../route-access.ts';
import { attempt } from '../frame/forms.ts';
import { filterOf } from '../frame/listing.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { askedBefore, backIn } from './queue-back.ts';
import { decisionRoute, decisionShape } from './queue-decisions.ts';
import { fileRoutes } from './queue-files.ts';
import { type QueueAsked, queueFilters } from './queue-read.ts';
import { showQueue } from './queue-show.ts';

const ofNeed = z.object({ reference: reference('N') });
const moves = { take: takeNeed, 'put-back': putBackNeed } as const;

/** The routes of the queue. */
export function queuePages(app: App, pageDoor: PageDoor): void {
  for (const list of needLists) {
    app.get(
      queueAddress[list],
      { config: decidedHere('queue.read'), schema: { hide: true } },
      async (request, reply) =>
        await showQueue(pageDoor, { request, reply }, askedIn(request, list), undecided()),
    );
    fileRoutes(app, pageDoor, list);
  }
  for (const move of ['take', 'put-back'] as const) {
    app.post(
      `/queue/:reference/${move}`,
      { config: decidedByAction(`need.${move}`), schema: { hide: true, params: ofNeed } },
      async (request, reply) => {
        const { reference: need } = request.params;
        const context = pageDoor.door.contextOf(request);
        const back = backIn(request);
        const attempted = await attempt(() => moves[move](context, need));
        if (attempted.succeeded) return await reply.redirect(`${back}#${need}`, 303);
        reply.code(attempted.status);
        const decision = undecided(attempted.errors);
        return await showQueue(pageDoor, { request, reply }, askedBefore(back), decision);
      },
    );
  }
  decisionRoute(app, pageDoor);
}

/** The list that a request asks for. */
function askedIn(request: FastifyRequest, list: NeedList): QueueAsked {
  const { after } = z.object({ after: z.string().max(500).optional() }).parse(request.query);
  return { list, filters: filterOf(request, queueFilters), after: after ?? null };
}

/** Nothing is ticked and nothing filled in yet; `errors` are about something else. */
function undecided(errors: readonly FormError[] = []): QueueDecision {
  return { form: { shape: decisionShape, values: {}, errors }, ticked: [], claim: randomUUID() };
}
