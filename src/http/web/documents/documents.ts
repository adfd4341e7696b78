// The documents of what was entered for its owner, as pages: listed, attached, saved.

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { z } from 'zod';
import { attachDocument } from '../../../actions/attach-document.ts';
import { listDocuments } from '../../../actions/read-attachments.ts';
import { may } from '../../../domain/access.ts';
import { reference as referenceOf } from '../../../domain/codes.ts';
import { dayOf } from '../../../domain/dates.ts';
import { findNeedVisibleTo } from '../../../store/needs/need-reads.ts';
import { findOfferVisibleTo } from '../../../store/offers/offer-reads.ts';
import { documentsPage } from '../../../views/on-behalf/documents.tsx';
import type { FormError } from '../../../views/page.ts';
import { answerDocument } from '../../api/attachments.ts';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedByAction } from '../../route-access.ts';
import { atRevision } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { attemptOnRecord } from '../frame/record-forms.ts';
import { documentFormLimit, documentIn, noDocument } from './upload.ts';

const nouns = [
  { noun: 'need', letter: 'N', find: findNeedVisibleTo },
  { noun: 'offer', letter: 'O', find: findOfferVisibleTo },
] as const;
type Noun = (typeof nouns)[number];

/** The routes of documents. */
export function documentRoutes(app: App, pageDoor: PageDoor): void {
  for (const noun of nouns) routesOf(app, pageDoor, noun);
}

function routesOf(app: App, pageDoor: PageDoor, of: Noun): void {
  const { door } = pageDoor;
  const { noun, letter } = of;
  const path = `/${noun}s/:reference/documents`;
  const params = z.object({ reference: referenceOf(letter) });
  const reading = decidedByAction(`${noun}.read-attachments`);

  app.get(path, { config: reading, schema: { hide: true, params } }, async (request, reply) => {
    const shown = { reference: request.params.reference, errors: [] };
    return reply.html(await pageOfDocuments(pageDoor, request, reply, { of, ...shown }));
  });

  app.post(
    path,
    {
      config: decidedByAction(`${noun}.attach`),
      bodyLimit: documentFormLimit,
      schema: { hide: true, params },
    },
    async (request, reply) => {
      const { reference } = request.params;
      const { document, errors } = await documentIn(request);
      const context = atRevision(door.contextOf(request), request);
      const again = async (status: number, wrong: readonly FormError[]) => {
        const shown = { reference, errors: wrong };
        const page = await pageOfDocuments(pageDoor, request, reply, { of, ...shown });
        return reply.code(status).html(page);
      };
      const sent = document ?? { name: '', mediaType: '', content: new Uint8Array() };
      const tried = await attemptOnRecord(() => attachDocument(context, { noun, reference }, sent));
      if (!tried.succeeded && tried.status === 412) return await again(412, [overtaken]);
      if (tried.succeeded)
        return await reply.redirect(`/${noun}s/${reference}/documents?done=document-attached`, 303);
      if (document === null) return await again(422, errors.length > 0 ? errors : [noDocument]);
      return await again(tried.status, tried.errors.map(ofDocument));
    },
  );

  app.get(
    `${path}/:id`,
    { config: reading, schema: { hide: true, params: params.extend({ id: z.uuid() }) } },
    async (request, reply) => {
      const { reference, id } = request.params;
      return await answerDocument(door, request, reply, { named: { noun, reference }, id });
    },
  );
}

type Shown = {
  of: Noun;
  reference: string;
  errors: readonly FormError[];
};

async function pageOfDocuments(
  { door, pageOf }: PageDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  { of, reference, errors }: Shown,
): Promise<VNode> {
  const { noun, find } = of;
  const documents = await listDocuments(door.contextOf(request), { noun, reference });
  const actor = bearerOf(request);
  const record = await door.read(request, async (tx) => await find(tx, actor, reference));
  const isOnBehalf = record.enteredByOrganizationId !== record.ownerId;
  return documentsPage(await pageOf(request, reply), {
    noun,
    reference: record.reference,
    revision: record.revision,
    documents: documents.map(({ createdAt, ...document }) => ({
      ...document,
      attachedOn: dayOf(createdAt),
    })),
    form: { values: {}, errors },
    mayAttach: isOnBehalf && may(actor, `${noun}.attach`, record),
    unconfirmed: isOnBehalf && record.confirmedAt === null,
  });
}

/** Somebody else changed the record: its documents are shown as they are now. */
const overtaken: FormError = { field: 'document', code: 'overtaken', parameters: {} };

/** What is wrong with the content of a document is wrong with its field. */
function ofDocument(error: FormError): FormError {
  return error.field === null ? error : { ...error, field: 'document' };
}
