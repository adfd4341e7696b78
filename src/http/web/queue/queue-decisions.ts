// One decision about everything that was ticked, and what became of each.
import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Decided, decideMany } from '../../../actions/decide-many.ts';
import { withActor } from '../../../db/client.ts';
import { decideManyInput, tickedDecision } from '../../../domain/decide-many.ts';
import { formShapeOf, formValuesOf } from '../../../domain/form-shape.ts';
import { isMessageKey } from '../../../messages/catalogues.ts';
import { listProposalOutlines } from '../../../store/proposals/proposal-outlines.ts';
import type { Page } from '../../../views/page.ts';
import { decidedPage } from '../../../views/queue/decided-page.tsx';
import type { QueueDecision } from '../../../views/queue/model.ts';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { problemOf, refusalIn } from '../../problem.ts';
import { decidedHere } from '../../route-access.ts';
import { attempt, entriesIn, inputIn } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { askedBefore, backIn } from './queue-back.ts';
import { showQueue } from './queue-show.ts';

/** What the input shape says of the fields of the decision. */
export const decisionShape = formShapeOf(decideManyInput);

/** The route of the decision form. */
export function decisionRoute(app: App, pageDoor: PageDoor): void {
  const { db, door, pageOf } = pageDoor;
  const options = { config: decidedHere('proposal.decide-many'), schema: { hide: true } };
  app.post('/queue/decisions', options, async (request, reply) => {
    const back = backIn(request);
    const input = inputIn(request, decisionShape);
    const claim = claimIn(request);
    const asked = { shape: tickedDecision, body: input };
    const attempted = await attempt(() => decideMany(door.contextOf(request), asked, claim));
    if (!attempted.succeeded) {
      reply.code(attempted.status);
      const ticked = entriesIn(request).flatMap(([name, value]) =>
        name === 'ticked' ? [value] : [],
      );
      const form = { shape: decisionShape, values: formValuesOf(input), errors: attempted.errors };
      const decision: QueueDecision = { form, ticked, claim };
      return await showQueue(pageDoor, { request, reply }, askedBefore(back), decision);
    }
    const { decision, decided } = attempted.result;
    const page = await pageOf(request, reply);
    const references = decided.map((one) => one.reference);
    const outlines = await withActor(db, bearerOf(request), (tx) =>
      listProposalOutlines(tx, references),
    );
    const lines = decided.map(({ reference, refusal }) => ({
      reference,
      offer: outlines.get(reference) ?? null,
      refusal: refusal === null ? null : refusalInWords(page, refusal),
    }));
    return reply.html(decidedPage(page, { decision, lines, back }));
  });
}

/** What names the form; a form without it is a form of its own each time that it is sent. */
function claimIn(request: FastifyRequest): string {
  const sent = entriesIn(request).find(([name]) => name === 'claim')?.[1];
  return z.uuid().catch(randomUUID()).parse(sent);
}

function refusalInWords(page: Page, refusal: NonNullable<Decided['refusal']>): string {
  const own = `queue.refused.${refusal.code}`;
  if (isMessageKey(own)) return page.words(own);
  return problemOf(refusalIn(refusal), page.language, '').detail;
}
