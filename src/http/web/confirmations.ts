// The answer of an owner to what was entered on its behalf, by the link in a mail.
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type AskedConfirmation,
  confirmByLink,
  disputeByLink,
  readConfirmation,
} from '../../actions/confirm-by-link.ts';
import { contentOf as needContentOf } from '../../store/needs/need-reads.ts';
import { contentOf as offerContentOf } from '../../store/offers/offer-reads.ts';
import { type ConfirmationModel, confirmationPage } from '../../views/confirmation.tsx';
import { messagePage } from '../../views/message-page.tsx';
import { type FormState, type Page, untouched } from '../../views/page.ts';
import { needFactsToRead, offerFacts } from '../../views/record-facts.ts';
import type { App } from '../deps.ts';
import { attempt, formAgain, typedIn } from './frame/forms.ts';
import type { PageDoor } from './frame/page-door.ts';
import { linkPage, openPage } from './frame/page-routes.ts';

/** The routes of a confirmation, for whoever holds its link. */
export function confirmationRoutes(app: App, { accounts, pageOf }: PageDoor): void {
  const pageFor = async (
    request: FastifyRequest,
    reply: FastifyReply,
    { token, form }: { token: string; form: FormState },
  ) => {
    const asked = await readConfirmation(accounts.contextOf(request), token);
    const page = await pageOf(request, reply);
    return confirmationPage(page, {
      ...modelOf(page, asked),
      form,
      action: `/confirmations/${token}`,
    });
  };

  app.get('/confirmations/:token', linkPage, async (request, reply) => {
    const { token } = request.params;
    return reply.html(await pageFor(request, reply, { token, form: untouched }));
  });

  app.post('/confirmations/:token', linkPage, async (request, reply) => {
    await confirmByLink(accounts.contextOf(request), request.params.token);
    return await reply.redirect('/confirmations/confirmed', 303);
  });

  app.post('/confirmations/:token/dispute', linkPage, async (request, reply) => {
    const { token } = request.params;
    const typed = typedIn(request);
    const tried = await attempt(() => disputeByLink(accounts.contextOf(request), token, typed));
    if (tried.succeeded) return await reply.redirect('/confirmations/disputed', 303);
    const form = formAgain(tried.errors, typed, 'note');
    return reply.code(tried.status).html(await pageFor(request, reply, { token, form }));
  });

  for (const answer of ['confirmed', 'disputed'] as const) {
    app.get(`/confirmations/${answer}`, openPage, async (request, reply) => {
      return reply.html(messagePage(await pageOf(request, reply), answer));
    });
  }
}

function modelOf(page: Page, asked: AskedConfirmation): Omit<ConfirmationModel, 'form' | 'action'> {
  const record = 'need' in asked ? asked.need : asked.offer;
  const content = 'need' in asked ? needContentOf(asked.need) : offerContentOf(asked.offer);
  const facts =
    'need' in asked
      ? needFactsToRead(page, needContentOf(asked.need))
      : offerFacts(page, offerContentOf(asked.offer));
  const { channel, documentSymbol, documentDate } = record;
  const { language, title, description } = content;
  return {
    noun: asked.noun,
    reference: asked.reference,
    owner: record.ownerNames[page.language],
    enteredBy: asked.enteredBy.names[page.language],
    channel,
    documentSymbol,
    documentDate,
    text: { language, title, description },
    facts,
  };
}
