// What is done with an offer that is there: by one press of a button, or after a word of warning.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { confirmOffer } from '../../../actions/confirm-offer.ts';
import type { Context, Outcome } from '../../../actions/context.ts';
import { publishOffer } from '../../../actions/publish-offer.ts';
import { renewOffer } from '../../../actions/renew-offer.ts';
import { submitOffer } from '../../../actions/submit-offer.ts';
import { suspendOffer } from '../../../actions/suspend-offer.ts';
import { withdrawOffer } from '../../../actions/withdraw-offer.ts';
import { withActor } from '../../../db/client.ts';
import { demand, type Verb } from '../../../domain/access.ts';
import { isSecretariat } from '../../../domain/actor.ts';
import { reference } from '../../../domain/codes.ts';
import { moveOffer, offerTransitions } from '../../../domain/status.ts';
import { findOfferVisibleTo } from '../../../store/offers/offer-reads.ts';
import type { Done } from '../../../views/notice.tsx';
import type { OfferMove } from '../../../views/offer-desk/model.ts';
import { notDonePage } from '../../../views/offer-desk/not-done-page.tsx';
import { withdrawPage } from '../../../views/offer-desk/withdraw-page.tsx';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedByAction } from '../../route-access.ts';
import { type Attempt, atRevision, typedIn } from '../frame/forms.ts';
import { localPath } from '../frame/local-path.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { attemptOnRecord } from '../frame/record-forms.ts';

type Move = {
  verb: Verb;
  act(context: Context, reference: string): Promise<Outcome>;
  done: Done;
};

const moves: Readonly<Record<OfferMove, Move>> = {
  submit: { verb: 'offer.submit', act: submitOffer, done: 'offer-submitted' },
  publish: { verb: 'offer.publish', act: publishOffer, done: 'offer-published' },
  suspend: { verb: 'offer.suspend', act: suspendOffer, done: 'offer-suspended' },
  confirm: { verb: 'offer.confirm', act: confirmOffer, done: 'offer-confirmed' },
  renew: { verb: 'offer.renew', act: renewOffer, done: 'offer-renewed' },
};

const schema = { hide: true, params: z.object({ reference: reference('O') }) } as const;
const withdrawal = { config: decidedByAction('offer.withdraw'), schema } as const;

/** The routes of what is done with one offer. */
export function offerDeskRoutes(app: App, pageDoor: PageDoor): void {
  const { door } = pageDoor;
  for (const [name, { verb, act, done }] of Object.entries(moves)) {
    const options = { config: decidedByAction(verb), schema } as const;
    app.post(`/offers/:reference/${name}`, options, async (request, reply) => {
      const { reference: named } = request.params;
      const context = atRevision(door.contextOf(request), request);
      const tried = await attemptOnRecord(() => act(context, named));
      return await answerMove(pageDoor, request, reply, { named, tried, done });
    });
  }
  withdrawalRoutes(app, pageDoor);
}

/** Back to the offer, or to the list from which it was done; else why it could not be done. */
async function answerMove(
  { pageOf }: Pick<PageDoor, 'pageOf'>,
  request: FastifyRequest,
  reply: FastifyReply,
  { named, tried, done }: { named: string; tried: Attempt<Outcome>; done: Done },
) {
  if (tried.succeeded) {
    const back = localPath(typedIn(request)['_back']) ?? `/offers/${named}`;
    return await reply.redirect(`${back}${back.includes('?') ? '&' : '?'}done=${done}`, 303);
  }
  const page = await pageOf(request, reply);
  const notDone = [{ reference: named, errors: tried.errors }];
  return reply.code(tried.status).html(notDonePage(page, notDone));
}

function withdrawalRoutes(app: App, pageDoor: PageDoor): void {
  const { db, door, pageOf } = pageDoor;
  app.get('/offers/:reference/withdraw', withdrawal, async (request, reply) => {
    const actor = bearerOf(request);
    const offer = await withActor(db, actor, async (tx) => {
      return await findOfferVisibleTo(tx, actor, request.params.reference);
    });
    demand(actor, 'offer.withdraw', offer);
    moveOffer(offer.status, 'withdraw');
    return reply.html(
      withdrawPage(await pageOf(request, reply), {
        offer,
        published: offer.publishedAt !== null,
        suspendable: offerTransitions.suspend.from.includes(offer.status),
        // A provider is told of no proposal before its release.
        proposals: isSecretariat(actor) ? `/proposals?offer=${offer.reference}` : null,
      }),
    );
  });

  app.post('/offers/:reference/withdraw', withdrawal, async (request, reply) => {
    const { reference: named } = request.params;
    const context = atRevision(door.contextOf(request), request);
    const tried = await attemptOnRecord(() => withdrawOffer(context, named));
    return await answerMove(pageDoor, request, reply, { named, tried, done: 'offer-withdrawn' });
  });
}
