// Documents in forms: taken with the fields beside them, and looked at before anything is written.
import type { FastifyRequest } from 'fastify';
import {
  type AttachmentType,
  attachmentTypes,
  isOfType,
  mostAttachmentBytes,
} from '../../../domain/attachment.ts';
import type { FormError } from '../../../views/page.ts';
import type { App } from '../../deps.ts';
import { DoorError } from '../../door-error.ts';
import { bodyOf, formIn } from '../frame/form-bodies.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The documents that came with a form. */
    documents: readonly File[];
  }
}

/**
 * Largest form with a document, in bytes: larger than any document may be, so that whoever sends one that
 * is too large is told so in the form, where everything else still stands.
 */
export const documentFormLimit = 3 * mostAttachmentBytes;

/** The name of the field in which a document is chosen. */
const field = 'document';

/** Has the routes of an app take forms with documents. */
export function takeDocuments(app: App): void {
  app.decorateRequest('documents');
  app.addHook('onRequest', async (request) => {
    request.documents = [];
  });
  app.addContentTypeParser<Buffer>(
    'multipart/form-data',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, bytes: Buffer) => {
      const contentType = request.headers['content-type'] ?? '';
      const form = await formIn(contentType, new Uint8Array(bytes)).catch(() => {
        throw new DoorError(400, 'malformed-request');
      });
      request.documents = form.documents;
      return bodyOf(form.entries);
    },
  );
}

/** A document as the action takes it. */
export type SentDocument = { name: string; mediaType: AttachmentType; content: Uint8Array };

/** The document of a form, null where none was chosen; or what is wrong with it. */
export async function documentIn({
  documents,
}: FastifyRequest): Promise<{ document: SentDocument | null; errors: FormError[] }> {
  const [file] = documents;
  if (file === undefined) return { document: null, errors: [] };
  const wrong = (code: string) => ({
    document: null,
    errors: [{ field, code, parameters: { limit: mostAttachmentBytes / 1_000_000 } }],
  });
  const mediaType = attachmentTypes.find((type) => type === file.type);
  if (mediaType === undefined) return wrong('unsupported-document');
  if (file.size > mostAttachmentBytes) return wrong('too-large');
  const content = new Uint8Array(await file.arrayBuffer());
  if (!isOfType(mediaType, content)) return wrong('not-this-type');
  return { document: { name: file.name, mediaType, content }, errors: [] };
}

/** What is wrong with a form in which a document has to be chosen, and was not. */
export const noDocument: FormError = { field, code: 'missing', parameters: {} };
