// How an offer that the secretariat entered becomes its owner's word: by a link, or by its documents.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { confirmWithDocument } from '../../../actions/confirm-with-document.ts';
import { confirmationInput, requestConfirmation } from '../../../actions/request-confirmation.ts';
import { withActor } from '../../../db/client.ts';
import { reference } from '../../../domain/codes.ts';
import { conflict } from '../../../domain/errors.ts';
import { formShapeOf } from '../../../domain/form-shape.ts';
import { findOfferVisibleTo } from '../../../store/offers/offer-reads.ts';
import { listPeopleVisibleTo } from '../../../store/people/people-reads.ts';
import { offerConfirmationPage } from '../../../views/offer-desk/confirmation-page.tsx';
import { notDonePage } from '../../../views/offer-desk/not-done-page.tsx';
import { type FormState, untouched } from '../../../views/page.ts';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedByAction, decidedHere } from '../../route-access.ts';
import { atRevision, inputIn, shapedForm } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { attemptOnRecord } from '../frame/record-forms.ts';
import { deskModel } from './offer-desk-slots.ts';

const shape = formShapeOf(confirmationInput);
const schema = { hide: true, params: z.object({ reference: reference('O') }) } as const;
// The page says to the whole secretariat how it is done, and lets those do it who may.
const looking = { config: decidedHere('offer.register'), schema } as const;
const asking = { config: decidedByAction('offer.request-confirmation'), schema } as const;
const documented = { config: decidedByAction('offer.confirm-with-document'), schema } as const;

/** The routes by which an officer has an offer confirmed. */
export function offerConfirmationRoutes(app: App, pageDoor: PageDoor): void {
  const { door, pageOf } = pageDoor;
  const show = pageOfConfirmation(pageDoor);

  app.get('/offers/:reference/confirmation', looking, async (request, reply) => {
    return await show(request, reply, { named: request.params.reference, form: untouched });
  });

  app.post('/offers/:reference/confirmation', asking, async (request, reply) => {
    const { reference: named } = request.params;
    const context = atRevision(door.contextOf(request), request);
    const input = inputIn(request, shape);
    const tried = await attemptOnRecord(() => {
      return requestConfirmation(context, { noun: 'offer', reference: named }, input);
    });
    if (tried.succeeded) {
      return await reply.redirect(`/offers/${named}?done=confirmation-requested`, 303);
    }
    const form = shapedForm(shape, input, tried.errors);
    return await show(request, reply.code(tried.status), { named, form });
  });

  app.post('/offers/:reference/confirm-with-document', documented, async (request, reply) => {
    const { reference: named } = request.params;
    const context = atRevision(door.contextOf(request), request);
    const tried = await attemptOnRecord(() => {
      return confirmWithDocument(context, { noun: 'offer', reference: named });
    });
    if (tried.succeeded) return await reply.redirect(`/offers/${named}?done=offer-confirmed`, 303);
    const page = await pageOf(request, reply);
    const notDone = [{ reference: named, errors: tried.errors }];
    return reply.code(tried.status).html(notDonePage(page, notDone));
  });
}

function pageOfConfirmation({ db, door, pageOf }: PageDoor) {
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
    { named, form }: { named: string; form: FormState },
  ) => {
    const actor = bearerOf(request);
    const { offer, desk, editors } = await withActor(db, actor, async (tx) => {
      const found = await findOfferVisibleTo(tx, actor, named);
      const model = await deskModel(tx, actor, found);
      if (found.confirmedAt !== null) throw conflict('already-confirmed');
      const asks = model.deeds.has('request-confirmation');
      const role = { role: 'provider-editor', day: door.today() } as const;
      const people = asks
        ? await listPeopleVisibleTo(tx, actor, { organization: found.owner, role, limit: 100 })
        : null;
      return { offer: found, desk: model, editors: people };
    });
    const page = await pageOf(request, reply);
    return reply.html(
      offerConfirmationPage(page, {
        offer,
        owner: offer.ownerNames[page.language],
        form,
        people:
          editors
            ?.filter(({ email }) => email !== null)
            .map(({ id, name }) => ({ value: id, label: name })) ?? null,
        documents: desk.documents ?? 0,
        byDocument: desk.deeds.has('confirm-with-document'),
      }),
    );
  };
}
