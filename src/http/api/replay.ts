// Replay: whether a past assessment would be made again, and whether a past run is what it was.
import { z } from 'zod';
import { replayAssessment } from '../../actions/replay-assessment.ts';
import { replayRun } from '../../actions/replay-run.ts';
import { reference } from '../../domain/codes.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedByAction } from '../route-access.ts';
import { presentReplay, presentRunReplay, replayShape, runReplayShape } from './shapes/replay.ts';

/** The routes by which an assessment is judged again, and a full run verified. */
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
      const context = { ...door.contextOf(request), engine: door.poolOf(request).shared };
      const replay = await replayAssessment(context, named, request.query);
      return presentReplay(replay, door.languageOf(request));
    },
  );
  app.get(
    '/runs/:id/replay',
    {
      config: decidedByAction('run.replay'),
      schema: {
        tags: ['Proposals'],
        operationId: 'replayRun',
        summary: 'Verify the manifest of a full run of the engine',
        params: z.object({ id: z.uuid() }),
        response: { 200: runReplayShape },
      },
    },
    async (request) => {
      const replay = await replayRun(door.contextOf(request), request.params.id);
      return presentRunReplay(replay, door.languageOf(request));
    },
  );
}
