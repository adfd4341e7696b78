// Replay: whether a past assessment would be made again.
import { z } from 'zod';
import { replayAssessment } from '../../actions/replay-assessment.ts';
import { reference } from '../../domain/codes.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedByAction } from '../route-access.ts';
import { presentReplay, replayShape } from './shapes/replay.ts';

/** The route by which an assessment is judged again. */
export function replayRoutes(app: App, door: Door): void {
  app.get(
    '/proposals/:reference/replay',
    {
      config: decidedByAction('proposal.replay'),
      schema: {
        tags: ['Proposals'],
        operationId: 'replayProposal',
        summary: 'Judge again what an assessment of a proposal judged, and compare byte for byte',
        params: z.object({ reference: reference('P') }),
        querystring: z.strictObject({
          assessment: z.uuid().optional().meta({ description: 'The present one where not named' }),
        }),
        response: { 200: replayShape },
      },
    },
    async (request) => {
      const { reference: named } = request.params;
      const replay = await replayAssessment(door.contextOf(request), named, request.query);
      return presentReplay(replay, door.languageOf(request));
    },
  );
}
