// Listing an offer with its editions, and editing what it says.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context, Outcome } from '../../../actions/context.ts';
import { editOffer } from '../../../actions/edit-offer.ts';
import { fileOffer } from '../../../actions/file-offer.ts';
import { submitOffer } from '../../../actions/submit-offer.ts';
import { withActor } from '../../../db/client.ts';
import { demand } from '../../../domain/access.ts';
import { reference } from '../../../domain/codes.ts';
import { conflict, invalidField } from '../../../domain/errors.ts';
import { contentOf, findOfferVisibleTo } from '../../../store/offers/offer-reads.ts';
import { offerFormPage } from '../../../views/offer-form/offer-form-page.tsx';
import type { FormError } from '../../../views/page.ts';
import { bearerOf } from '../../authenticate.ts';
import { bodyLimit } from '../../body.ts';
import type { App } from '../../deps.ts';
import { decidedByAction } from '../../route-access.ts';
import { atRevision, attempt } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { attemptOnRecord } from '../frame/record-forms.ts';
import { readOfferForm, type SentOffer } from './offer-form-input.ts';
import { offerFormModels } from './offer-form-model.ts';

const newPage = {
  config: decidedByAction('offer.file'),
  bodyLimit,
  schema: { hide: true },
} as const;
const editPage = {
  config: decidedByAction('offer.edit'),
  bodyLimit,
  schema: { hide: true, params: z.object({ reference: reference('O') }) },
} as const;

/** What a link to the form can fill in. */
const prefilled = z.object({ theme: z.string().max(80).optional().catch(undefined) });

/** The routes of the form of an offer. */
export function offerFormRoutes(app: App, pageDoor: PageDoor): void {
  newRoutes(app, pageDoor);
  editRoutes(app, pageDoor);
}

function newRoutes(app: App, pageDoor: PageDoor): void {
  const { door, pageOf } = pageDoor;
  const models = offerFormModels(pageDoor);
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { sent, errors = [] }: { sent: SentOffer; errors?: readonly FormError[] },
  ) => {
    const page = await pageOf(request, reply);
    const model = await models.modelOf(request, page, { offer: null, sent, errors });
    return reply.html(offerFormPage(page, model));
  };

  app.get('/offers/new', newPage, async (request, reply) => {
    demandFiling(request);
    const { theme } = prefilled.parse(request.query);
    const { language, terms } = await pageOf(request, reply);
    const known = terms.all('concept').some(({ value }) => value === theme);
    const concepts = known ? [theme] : [];
    const input = { content: { language, visibility: 'public', concepts } };
    return await show(request, reply, {
      sent: { doing: { kind: 'topics' }, input, topicWords: '' },
    });
  });

  app.post('/offers/new', newPage, async (request, reply) => {
    demandFiling(request);
    const sent = readOfferForm(request);
    const { kind } = sent.doing;
    if (kind !== 'save' && kind !== 'submit') return await show(request, reply, { sent });
    const tried = await attempt(() => file(door.contextOf(request), sent));
    if (!tried.succeeded) {
      return await show(request, reply.code(tried.status), { sent, errors: tried.errors });
    }
    const done = kind === 'submit' ? 'offer-submitted' : 'offer-saved';
    return await reply.redirect(`/offers/${tried.result.reference}?done=${done}`, 303);
  });
}

/** Who may file for their own organization may open the form; the action decides about others. */
function demandFiling(request: FastifyRequest): void {
  const actor = bearerOf(request);
  const { id } = actor.organization;
  demand(actor, 'offer.file', { ownerId: id, enteredByOrganizationId: id });
}

const editionsIn = z.object({ editions: z.array(z.unknown()).catch([]) }).catch({ editions: [] });

/** Files the offer; submits it at once where that was asked for, which needs an edition. */
async function file(context: Context, { doing, input }: SentOffer): Promise<Outcome> {
  const submits = doing.kind === 'submit';
  if (submits && editionsIn.parse(input).editions.length === 0) {
    throw invalidField('/editions', 'no-edition');
  }
  const filed = await fileOffer(context, input);
  if (submits) await submitOffer({ ...context, expectedRevision: 'any' }, filed.reference);
  return filed;
}

const contentIn = z.object({ content: z.unknown() }).catch({ content: {} });

function editRoutes(app: App, pageDoor: PageDoor): void {
  const { db, door, pageOf } = pageDoor;
  const models = offerFormModels(pageDoor);
  const offerFor = async (request: FastifyRequest, named: string) => {
    const actor = bearerOf(request);
    const offer = await withActor(db, actor, async (tx) => {
      return await findOfferVisibleTo(tx, actor, named);
    });
    demand(actor, 'offer.edit', offer);
    if (offer.status === 'withdrawn' || offer.status === 'expired') throw conflict('offer-closed');
    return offer;
  };

  app.get('/offers/:reference/edit', editPage, async (request, reply) => {
    const offer = await offerFor(request, request.params.reference);
    const input = { content: contentOf(offer) };
    const sent: SentOffer = { doing: { kind: 'topics' }, input, topicWords: '' };
    const page = await pageOf(request, reply);
    return reply.html(offerFormPage(page, await models.modelOf(request, page, { offer, sent })));
  });

  app.post('/offers/:reference/edit', editPage, async (request, reply) => {
    const offer = await offerFor(request, request.params.reference);
    const sent = readOfferForm(request);
    const page = await pageOf(request, reply);
    const context = atRevision(door.contextOf(request), request);
    // A form that comes back still says which revision it was opened at.
    const shown = { ...offer, revision: Number(context.expectedRevision) };
    if (sent.doing.kind !== 'save' && sent.doing.kind !== 'submit') {
      const model = await models.modelOf(request, page, { offer: shown, sent });
      return reply.html(offerFormPage(page, model));
    }
    const tried = await attemptOnRecord(() => {
      return editOffer(context, offer.reference, contentIn.parse(sent.input));
    });
    if (tried.succeeded) {
      return await reply.redirect(`/offers/${offer.reference}?done=offer-edited`, 303);
    }
    const { errors } = tried;
    const stale = tried.status === 412;
    const again = { offer: stale ? offer : shown, sent, errors, stale };
    const model = await models.modelOf(request, page, again);
    return reply.code(tried.status).html(offerFormPage(page, model));
  });
}
