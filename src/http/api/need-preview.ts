// The coach: what a need says, and what it could say better, before it is filed.

import { draftInput } from '../../actions/preview/draft-need.ts';
import { previewNeed } from '../../actions/preview-need.ts';
import { listLabels } from '../../store/reference/reference-lists.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedByAction } from '../route-access.ts';
import { wordsIn } from '../words.ts';
import { needPreviewShape, presentNeedPreview } from './shapes/need-preview.ts';

/** The route of previews. */
export function needPreviewRoutes(app: App, door: Door): void {
  app.post(
    '/needs/preview',
    {
      config: { ...decidedByAction('need.file'), keepsRecord: true },
      schema: {
        tags: ['Needs'],
        operationId: 'previewNeed',
        summary: 'Read a need before it is filed: nothing is written',
        body: draftInput,
        response: { 200: needPreviewShape },
      },
    },
    async (request) => {
      const context = { ...door.contextOf(request), pool: door.poolOf(request) };
      const preview = await previewNeed(context, request.body);
      return await door.read(request, async (tx, reader) =>
        presentNeedPreview(preview, reader, wordsIn(reader.language, await listLabels(tx))),
      );
    },
  );
}
