// What a provider would read, shown to whoever is about to release it.
import { z } from 'zod';
import { previewRelease, previewRenewal } from '../../actions/disclosure/preview-release.ts';
import { reference as referenceOf } from '../../domain/codes.ts';
import { releaseInput, renewalInput } from '../../domain/release.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { decidedByAction } from '../route-access.ts';
import { presentReleasePreview, releasePreviewShape } from './shapes/release.ts';

const config = { ...decidedByAction('need.release'), keepsRecord: true } as const;
const response = { 200: releasePreviewShape };

/** The routes of previews of releases. */
export function releasePreviewRoutes(app: App, door: Door): void {
  app.post(
    '/needs/:reference/releases/preview',
    {
      config,
      schema: {
        tags: ['Releases'],
        operationId: 'previewRelease',
        summary: 'What a release with this body would let the provider read: nothing is released',
        params: z.object({ reference: referenceOf('N') }),
        body: releaseInput,
        response,
      },
    },
    async (request) => {
      const { reference } = request.params;
      const preview = await previewRelease(door.contextOf(request), reference, request.body);
      return presentReleasePreview(preview);
    },
  );
  app.post(
    '/releases/:reference/renewal/preview',
    {
      config,
      schema: {
        tags: ['Releases'],
        operationId: 'previewRenewal',
        summary: 'What a renewal with this body would let the provider read: nothing is released',
        params: z.object({ reference: referenceOf('R') }),
        body: renewalInput,
        response,
      },
    },
    async (request) => {
      const { reference } = request.params;
      const preview = await previewRenewal(door.contextOf(request), reference, request.body);
      return presentReleasePreview(preview);
    },
  );
}
