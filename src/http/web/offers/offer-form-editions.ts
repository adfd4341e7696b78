// The editions of an offer that is there: adding one, from an earlier one too, changing one, cancelling one.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { addEdition } from '../../../actions/add-edition.ts';
import { cancelEdition } from '../../../actions/cancel-edition.ts';
import { editEdition } from '../../../actions/edit-edition.ts';
import { withActor } from '../../../db/client.ts';
import { demand } from '../../../domain/access.ts';
import { isSecretariat } from '../../../domain/actor.ts';
import { reference } from '../../../domain/codes.ts';
import { editionNextYear } from '../../../domain/edition-next-year.ts';
import { conflict, notFound } from '../../../domain/errors.ts';
import { formShapeOf } from '../../../domain/form-shape.ts';
import { type EditionContent, editionContent } from '../../../domain/offer.ts';
import type { Edition } from '../../../store/offers/offer-columns.ts';
import { findOfferVisibleTo, type Offer } from '../../../store/offers/offer-reads.ts';
import { cancelEditionPage } from '../../../views/offer-form/cancel-edition-page.tsx';
import { type EditionPageModel, editionPage } from '../../../views/offer-form/edition-page.tsx';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedByAction } from '../../route-access.ts';
import { atRevision, inputIn, shapedForm } from '../frame/forms.ts';
import { changesLanguage } from '../frame/language.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { attemptOnRecord } from '../frame/record-forms.ts';
import { atField } from './offer-form-input.ts';

const shape = formShapeOf(editionContent);
const number = z.coerce.number().int().min(1).max(1_000_000);
const ofOffer = z.object({ reference: reference('O') });
const config = decidedByAction('edition.edit');
const newPage = { config, schema: { hide: true, params: ofOffer } } as const;
const onePage = { config, schema: { hide: true, params: ofOffer.extend({ number }) } } as const;

/** The edition from which a new one starts. */
const copied = z.object({ from: number.optional().catch(undefined) });

/** The routes of the forms of editions. */
export function offerFormEditionRoutes(app: App, pageDoor: PageDoor): void {
  const forms = editionForms(pageDoor);
  addingRoutes(app, pageDoor, forms);
  editingRoutes(app, pageDoor, forms);
  cancellingRoutes(app, pageDoor, forms);
}

type Forms = ReturnType<typeof editionForms>;
type Shown = Pick<EditionPageModel, 'form' | 'number' | 'copiedFrom' | 'stale'> & {
  offer: Offer;
  revision: number;
};

type Typed = { offer: Offer; input: unknown; number: number | null };

function editionForms({ db, door, pageOf }: PageDoor) {
  const show = async (request: FastifyRequest, reply: FastifyReply, shown: Shown) => {
    const { offer, revision, number: shownNumber, ...rest } = shown;
    const path = `/offers/${offer.reference}/editions`;
    return reply.html(
      editionPage(await pageOf(request, reply), {
        ...rest,
        number: shownNumber,
        action: shownNumber === null ? `${path}/new` : `${path}/${shownNumber}`,
        offer: { reference: offer.reference, revision },
        seatsBySecretariat: offer.publishedAt !== null && !isSecretariat(bearerOf(request)),
        unsaved: request.method === 'POST',
      }),
    );
  };
  return {
    /** The offer, whose editions whoever asks may change; throws like the actions. */
    offerFor: async (request: FastifyRequest, named: string): Promise<Offer> => {
      const actor = bearerOf(request);
      const offer = await withActor(db, actor, async (tx) => {
        return await findOfferVisibleTo(tx, actor, named);
      });
      demand(actor, 'edition.edit', offer);
      if (offer.status === 'withdrawn' || offer.status === 'expired') {
        throw conflict('offer-closed');
      }
      return offer;
    },
    show,
    /** The form as it was typed, in another language. */
    again: async (
      request: FastifyRequest,
      reply: FastifyReply,
      { offer, input, number: shownNumber }: Typed,
    ) => {
      const revision = Number(atRevision(door.contextOf(request), request).expectedRevision);
      const form = shapedForm(shape, input);
      const shown = { offer, revision, form, number: shownNumber };
      return await show(request, reply, { ...shown, copiedFrom: null, stale: false });
    },
  };
}

function addingRoutes(app: App, { door }: PageDoor, { offerFor, show, again }: Forms): void {
  app.get('/offers/:reference/editions/new', newPage, async (request, reply) => {
    const offer = await offerFor(request, request.params.reference);
    const { from } = copied.parse(request.query);
    const earlier = offer.editions.find((one) => one.number === from);
    const content = earlier === undefined ? {} : editionNextYear(contentOf(earlier));
    const form = shapedForm(shape, content);
    const copiedFrom = earlier?.label ?? null;
    const shown = { offer, revision: offer.revision, form, number: null, copiedFrom, stale: false };
    return await show(request, reply, shown);
  });

  app.post('/offers/:reference/editions/new', newPage, async (request, reply) => {
    const offer = await offerFor(request, request.params.reference);
    const context = atRevision(door.contextOf(request), request);
    const input = inputIn(request, shape);
    if (changesLanguage(request))
      return await again(request, reply, { offer, input, number: null });
    const tried = await attemptOnRecord(() => addEdition(context, offer.reference, input));
    if (tried.succeeded) {
      return await reply.redirect(`/offers/${offer.reference}?done=edition-added`, 303);
    }
    const stale = tried.status === 412;
    return await show(request, reply.code(tried.status), {
      offer,
      revision: stale ? offer.revision : Number(context.expectedRevision),
      form: shapedForm(shape, input, tried.errors.map(atField)),
      number: null,
      copiedFrom: null,
      stale,
    });
  });
}

function editingRoutes(app: App, { door }: PageDoor, { offerFor, show, again }: Forms): void {
  app.get('/offers/:reference/editions/:number', onePage, async (request, reply) => {
    const offer = await offerFor(request, request.params.reference);
    const edition = editionIn(offer, request.params.number);
    const form = shapedForm(shape, contentOf(edition));
    const shown = { offer, revision: offer.revision, form, number: edition.number };
    return await show(request, reply, { ...shown, copiedFrom: null, stale: false });
  });

  app.post('/offers/:reference/editions/:number', onePage, async (request, reply) => {
    const offer = await offerFor(request, request.params.reference);
    const edition = editionIn(offer, request.params.number);
    const context = atRevision(door.contextOf(request), request);
    const input = inputIn(request, shape);
    if (changesLanguage(request)) {
      return await again(request, reply, { offer, input, number: edition.number });
    }
    const tried = await attemptOnRecord(() => {
      return editEdition(context, offer.reference, edition.number, input);
    });
    if (tried.succeeded) {
      return await reply.redirect(`/offers/${offer.reference}?done=edition-edited`, 303);
    }
    const stale = tried.status === 412;
    return await show(request, reply.code(tried.status), {
      offer,
      revision: stale ? offer.revision : Number(context.expectedRevision),
      form: shapedForm(shape, input, tried.errors.map(atField)),
      number: edition.number,
      copiedFrom: null,
      stale,
    });
  });
}

function cancellingRoutes(app: App, { door, pageOf }: PageDoor, { offerFor }: Forms): void {
  const path = '/offers/:reference/editions/:number/cancel';
  app.get(path, onePage, async (request, reply) => {
    const offer = await offerFor(request, request.params.reference);
    const edition = editionIn(offer, request.params.number);
    const page = await pageOf(request, reply);
    return reply.html(cancelEditionPage(page, { offer, edition, errors: [] }));
  });

  app.post(path, onePage, async (request, reply) => {
    const offer = await offerFor(request, request.params.reference);
    const edition = editionIn(offer, request.params.number);
    const context = atRevision(door.contextOf(request), request);
    const tried = await attemptOnRecord(() => {
      return cancelEdition(context, offer.reference, edition.number);
    });
    if (tried.succeeded) {
      return await reply.redirect(`/offers/${offer.reference}?done=edition-cancelled`, 303);
    }
    const page = await pageOf(request, reply);
    const { errors } = tried;
    return reply.code(tried.status).html(cancelEditionPage(page, { offer, edition, errors }));
  });
}

/** The edition with this number; throws `not-found`. */
function editionIn({ reference: named, editions }: Offer, wanted: number): Edition {
  const edition = editions.find((one) => one.number === wanted);
  if (edition === undefined) throw notFound(`${named}/editions/${wanted}`);
  return edition;
}

/** What an edition says, in the shape in which it is filed. */
function contentOf(edition: Edition): EditionContent {
  const { label, window, venue, venueState, modes, seats } = edition;
  const { deliveryLanguages, interpretedLanguages } = edition;
  const said = { label, window, venue, venueState, modes, seats };
  return { ...said, deliveryLanguages, interpretedLanguages };
}
