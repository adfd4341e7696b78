// How what was entered on behalf of an owner becomes its word, beside its own account: by a link that is
// sent to one of its people, or by a second officer from the documents.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  type AskedConfirmation,
  confirmByLink,
  disputeByLink,
  disputeInput,
  type LinkContext,
  readConfirmation,
} from '../../actions/confirm-by-link.ts';
import { confirmWithDocument } from '../../actions/confirm-with-document.ts';
import { confirmationInput, requestConfirmation } from '../../actions/request-confirmation.ts';
import { reference } from '../../domain/codes.ts';
import type { App, HttpDeps } from '../deps.ts';
import type { Door, Reader } from '../door.ts';
import { decidedByAction, open } from '../route-access.ts';
import { answerNeed } from './needs.ts';
import { answerOffer } from './offers.ts';
import { instant, named as namedShape } from './shapes/common.ts';
import { needShape, presentNeed } from './shapes/need.ts';
import { offerShape, presentOffer } from './shapes/offer.ts';

const tags = ['Confirmations'];
const token = z.object({ token: z.string().min(1).max(200) });
const outcome = z.object({ reference: z.string() });

const asked = z
  .object({
    reference: z.string(),
    enteredBy: namedShape,
    requestedAt: instant,
    expiresAt: instant,
    need: needShape.nullable(),
    offer: offerShape.nullable(),
  })
  .meta({ id: 'ConfirmationRequest' });

const request = z.object({ id: z.uuid(), reference: z.string() });

/** The routes by which records are confirmed, but for the owner's own. */
export function confirmationRoutes(app: App, door: Door, deps: HttpDeps): void {
  officerRoutes(app, door);
  linkRoutes(app, door, deps);
}

const nouns = [
  { noun: 'need', path: '/needs', title: 'Need', letter: 'N' },
  { noun: 'offer', path: '/offers', title: 'Offer', letter: 'O' },
] as const;

function officerRoutes(app: App, door: Door): void {
  for (const { noun, path, title, letter } of nouns) {
    app.post(
      `${path}/:reference/confirmation-request`,
      {
        config: decidedByAction(`${noun}.request-confirmation`),
        schema: {
          tags,
          operationId: `request${title}Confirmation`,
          summary: 'Ask a person of the owner, by mail, to confirm what was entered on its behalf',
          params: z.object({ reference: reference(letter) }),
          body: confirmationInput,
          response: { 201: request },
        },
      },
      async (incoming, reply) => {
        const named = { noun, reference: incoming.params.reference };
        reply.code(201);
        return await requestConfirmation(door.contextOf(incoming), named, incoming.body);
      },
    );
  }
  documentRoutes(app, door);
}

function documentRoutes(app: App, door: Door): void {
  const summary =
    'Confirm what a colleague entered on behalf of its owner, by the documents attached';
  app.post(
    '/needs/:reference/confirm-with-document',
    {
      config: decidedByAction('need.confirm-with-document'),
      schema: {
        tags,
        operationId: 'confirmNeedWithDocument',
        summary,
        params: z.object({ reference: reference('N') }),
        response: { 200: needShape },
      },
    },
    async (incoming, reply) => {
      const named = { noun: 'need', reference: incoming.params.reference } as const;
      await confirmWithDocument(door.contextOf(incoming), named);
      return await answerNeed(door, incoming, reply, named.reference);
    },
  );
  app.post(
    '/offers/:reference/confirm-with-document',
    {
      config: decidedByAction('offer.confirm-with-document'),
      schema: {
        tags,
        operationId: 'confirmOfferWithDocument',
        summary,
        params: z.object({ reference: reference('O') }),
        response: { 200: offerShape },
      },
    },
    async (incoming, reply) => {
      const named = { noun: 'offer', reference: incoming.params.reference } as const;
      await confirmWithDocument(door.contextOf(incoming), named);
      return await answerOffer(door, incoming, reply, named.reference);
    },
  );
}

/** For whoever holds the link; nobody need be signed in. */
function linkRoutes(app: App, door: Door, deps: HttpDeps): void {
  const context = (): LinkContext => ({ db: deps.db, now: deps.now(), links: deps.links });
  app.get(
    '/confirmations/:token',
    {
      config: open,
      schema: {
        tags,
        operationId: 'getConfirmationRequest',
        summary: 'What the holder of a link is asked to confirm',
        params: token,
        response: { 200: asked },
      },
    },
    async (incoming) => {
      const found = await readConfirmation(context(), incoming.params.token);
      return presentAsked(found, door, incoming);
    },
  );
  app.post(
    '/confirmations/:token',
    {
      config: open,
      schema: {
        tags,
        operationId: 'confirmByLink',
        summary:
          'Confirm what was entered on behalf of your organization; the link is used by that',
        params: token,
        response: { 200: outcome },
      },
    },
    async (incoming) => {
      const { reference: confirmed } = await confirmByLink(context(), incoming.params.token);
      return { reference: confirmed };
    },
  );
  app.post(
    '/confirmations/:token/dispute',
    {
      config: open,
      schema: {
        tags,
        operationId: 'disputeByLink',
        summary: 'Say that what was entered on behalf of your organization is wrong',
        params: token,
        body: disputeInput,
        response: { 200: outcome },
      },
    },
    async (incoming) => {
      const { token: given } = incoming.params;
      const { reference: disputed } = await disputeByLink(context(), given, incoming.body);
      return { reference: disputed };
    },
  );
}

function presentAsked(
  found: AskedConfirmation,
  door: Door,
  incoming: FastifyRequest,
): z.infer<typeof asked> {
  const language = door.languageOf(incoming);
  const reader: Reader = { actor: found.actor, language };
  const { enteredBy, createdAt, expiresAt } = found;
  return {
    reference: found.reference,
    enteredBy: { code: enteredBy.code, name: enteredBy.names[language] },
    requestedAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    need: 'need' in found ? presentNeed(found.need, reader) : null,
    offer: 'offer' in found ? presentOffer(found.offer, reader) : null,
  };
}
