// One decision about several proposals at once.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { decideMany } from '../../actions/decide-many.ts';
import { decideTogetherInput } from '../../domain/decide-many.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { problemOf, problemShape, refusalIn } from '../problem.ts';
import { decidedHere } from '../route-access.ts';

const answer = z.object({
  items: z.array(
    z.object({
      reference: z.string(),
      problem: problemShape.nullable().meta({ description: 'Null: it was decided as asked' }),
    }),
  ),
});

/** The route of decisions about many. */
export function decisionRoutes(app: App, door: Door): void {
  app.post(
    '/proposals/decisions',
    {
      config: decidedHere('proposal.decide-many'),
      schema: {
        tags: ['Proposals'],
        operationId: 'decideProposals',
        summary:
          'Decide about several proposals, each by itself: one that is refused stops no other',
        body: decideTogetherInput,
        response: { 200: answer },
      },
    },
    async (request) => {
      const { idempotency, ...context } = door.contextOf(request);
      const asked = { shape: decideTogetherInput, body: request.body };
      const claim = idempotency?.key ?? randomUUID();
      const { decided } = await decideMany(context, asked, claim);
      const language = door.languageOf(request);
      return {
        items: decided.map(({ reference, refusal }) => ({
          reference,
          problem: refusal && problemOf(refusalIn(refusal), language, request.id),
        })),
      };
    },
  );
}
