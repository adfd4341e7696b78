// Documents of what was entered on behalf of an owner. They are the one thing that is sent as it is, not as
// JSON: these routes alone read such bodies, and as large ones.
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { attachDocument } from '../../actions/attach-document.ts';
import type { Named } from '../../actions/on-behalf/record.ts';
import { listDocuments, readDocument } from '../../actions/read-attachments.ts';
import { attachmentTypes, mostAttachmentBytes } from '../../domain/attachment.ts';
import { reference } from '../../domain/codes.ts';
import type { App } from '../deps.ts';
import type { Door } from '../door.ts';
import { DoorError } from '../door-error.ts';
import { answerError } from '../errors.ts';
import { decidedByAction } from '../route-access.ts';
import { instant } from './shapes/common.ts';

const attachment = z
  .object({
    id: z.uuid(),
    name: z.string(),
    mediaType: z.enum(attachmentTypes),
    size: z.int().meta({ description: 'Bytes' }),
    hash: z.string().meta({ description: 'SHA-256 of the content, in hexadecimal' }),
    attachedAt: instant,
  })
  .meta({ id: 'Attachment' });
const attachmentList = z.object({ items: z.array(attachment) });

const query = z.strictObject({
  name: z.string().max(1000).optional().meta({ description: 'The name of the file' }),
});
const file = z.string().meta({ description: 'The document as it is', format: 'binary' });

const nouns = [
  { noun: 'need', path: '/needs', title: 'Need', letter: 'N' },
  { noun: 'offer', path: '/offers', title: 'Offer', letter: 'O' },
] as const;

/** The routes of attached documents. */
export async function attachmentRoutes(app: App, door: Door): Promise<void> {
  await app.register(async (documents: App) => {
    readDocuments(documents);
    for (const noun of nouns) {
      writingRoute(documents, door, noun);
      readingRoutes(documents, door, noun);
    }
  });
}

/** Bodies of these routes: the types of documents and nothing else, up to a size of their own. */
function readDocuments(app: App): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>(
    [...attachmentTypes],
    { parseAs: 'buffer', bodyLimit: mostAttachmentBytes },
    (request, content, done) => {
      // What an Idempotency-Key is claimed for: the same document, whatever its name.
      request.bodyText = createHash('sha256').update(content).digest('hex');
      done(null, content);
    },
  );
  app.addContentTypeParser('*', (_request, _payload, done) => {
    done(new DoorError(415, 'unsupported-document'));
  });
  app.setErrorHandler(async (error, request, reply) => {
    const tooLarge = error instanceof Error && 'code' in error && error.code === tooLargeCode;
    const told = new DoorError(413, 'too-large', { limit: mostAttachmentBytes });
    await answerError(tooLarge ? told : error, request, reply);
  });
}

const tooLargeCode = 'FST_ERR_CTP_BODY_TOO_LARGE';

function writingRoute(app: App, door: Door, { noun, path, title, letter }: (typeof nouns)[number]) {
  app.post(
    `${path}/:reference/attachments`,
    {
      config: decidedByAction(`${noun}.attach`),
      bodyLimit: mostAttachmentBytes,
      schema: {
        tags: [`${title}s`],
        operationId: `attachTo${title}`,
        summary: `Attach a document to ${article(noun)} that was entered on behalf of its owner`,
        consumes: [...attachmentTypes],
        params: z.object({ reference: reference(letter) }),
        querystring: query,
        body: file,
        response: { 201: attachment },
      },
    },
    async (request, reply) => {
      const named = { noun, reference: request.params.reference };
      const { id } = await attachDocument(door.contextOf(request), named, {
        name: request.query.name,
        mediaType: request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase(),
        content: request.body,
      });
      const documents = await listDocuments(door.contextOf(request), named);
      const [attached] = documents.filter((one) => one.id === id).map(presentAttachment);
      if (attached === undefined) throw new Error('the document is not there');
      reply.code(201).header('location', `/api/v1${path}/${named.reference}/attachments/${id}`);
      return attached;
    },
  );
}

function readingRoutes(
  app: App,
  door: Door,
  { noun, path, title, letter }: (typeof nouns)[number],
) {
  const params = z.object({ reference: reference(letter) });
  app.get(
    `${path}/:reference/attachments`,
    {
      config: decidedByAction(`${noun}.read-attachments`),
      schema: {
        tags: [`${title}s`],
        operationId: `list${title}Attachments`,
        summary: `The documents attached to ${article(noun)}, for its owner and the secretariat`,
        params,
        response: { 200: attachmentList },
      },
    },
    async (request) => {
      const named = { noun, reference: request.params.reference };
      const documents = await listDocuments(door.contextOf(request), named);
      return { items: documents.map(presentAttachment) };
    },
  );
  app.get(
    `${path}/:reference/attachments/:id`,
    {
      config: decidedByAction(`${noun}.read-attachments`),
      schema: {
        tags: [`${title}s`],
        operationId: `get${title}Attachment`,
        summary: `A document attached to ${article(noun)}, to be saved`,
        produces: [...attachmentTypes],
        params: params.extend({ id: z.uuid() }),
        response: { 200: file },
      },
    },
    async (request, reply) =>
      await answerDocument(door, request, reply, {
        named: { noun, reference: request.params.reference },
        id: request.params.id,
      }),
  );
}

/** Answers a document so that no browser shows it as a page of the service. */
export async function answerDocument(
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  { named, id }: { named: Named; id: string },
): Promise<FastifyReply> {
  const { name, mediaType, content } = await readDocument(door.contextOf(request), named, id);
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, escapeCharacter);
  return await reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(content));
}

function escapeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function article(noun: 'need' | 'offer'): string {
  return noun === 'need' ? 'a need' : 'an offer';
}

type Shown = Awaited<ReturnType<typeof listDocuments>>[number];

function presentAttachment({ createdAt, ...shown }: Shown): z.infer<typeof attachment> {
  return { ...shown, attachedAt: createdAt.toISOString() };
}
