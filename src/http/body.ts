// Bodies: JSON in UTF-8 and nothing else. The text is kept beside the value, for the Idempotency-Key.
import { isUtf8 } from 'node:buffer';
import type { App } from './deps.ts';
import { DoorError } from './door-error.ts';

declare module 'fastify' {
  interface FastifyRequest {
    bodyText: string;
  }
}

/** Largest body in bytes: a need with every text at its limit in four languages fits several times. */
export const bodyLimit = 1_048_576;

/** Reads JSON bodies; an empty one is no body, whatever its content type says. */
export function readBodies(app: App): void {
  const readJson = app.getDefaultJsonParser('error', 'error');
  app.decorateRequest('bodyText', '');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    (request, bytes, done) => {
      if (bytes.length === 0) {
        done(null, undefined);
        return;
      }
      if (!isUtf8(bytes)) {
        done(new DoorError(400, 'malformed-encoding'));
        return;
      }
      request.bodyText = bytes.toString('utf8');
      void readJson(request, request.bodyText, done);
    },
  );
}
