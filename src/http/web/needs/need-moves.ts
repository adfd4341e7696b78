// What is done with a need from its page.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { confirmNeed } from '../../../actions/confirm-need.ts';
import { confirmWithDocument } from '../../../actions/confirm-with-document.ts';
import type { Context, Outcome } from '../../../actions/context.ts';
import { joinNeed, leaveNeed } from '../../../actions/join-need.ts';
import { openNeed } from '../../../actions/open-need.ts';
import { confirmationInput, requestConfirmation } from '../../../actions/request-confirmation.ts';
import { returnNeed, returnNeedInput } from '../../../actions/return-need.ts';
import { submitNeed } from '../../../actions/submit-need.ts';
import { withdrawNeed } from '../../../actions/withdraw-need.ts';
import type { Tx } from '../../../db/client.ts';
import { demand, type Verb } from '../../../domain/access.ts';
import type { Bearer } from '../../../domain/actor.ts';
import { filersIn } from '../../../domain/deeds.ts';
import { type FormShape, formShapeOf } from '../../../domain/form-shape.ts';
import { isHeldOn } from '../../../domain/people.ts';
import { listDeeds } from '../../../store/audit/deeds.ts';
import { listAttachments } from '../../../store/documents/attachment-reads.ts';
import { findNeedVisibleTo, type Need } from '../../../store/needs/need-reads.ts';
import { listPeopleVisibleTo } from '../../../store/people/people-reads.ts';
import { listReleasesOfNeedVisibleTo } from '../../../store/releases/release-reads.ts';
import { type MoveByPage, movePage } from '../../../views/needs/move-page.tsx';
import { standingOf } from '../../../views/needs/release-standing.tsx';
import type { Done } from '../../../views/notice.tsx';
import { type FormState, untouched } from '../../../views/page.ts';
import type { App } from '../../deps.ts';
import { decidedByAction } from '../../route-access.ts';
import { atRevision, inputIn, shapedForm } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { attemptOnRecord } from '../frame/record-forms.ts';
import { ofNeed, showNeed } from './need-page.ts';

type Move = {
  verb: Verb;
  done: Done;
  act(context: Context, reference: string, input: unknown): Promise<Outcome>;
};

/** Moves that one button on the page of the need makes. */
const byButton: Readonly<Record<string, Move>> = {
  submit: { verb: 'need.submit', done: 'need-submitted', act: submitNeed },
  confirm: { verb: 'need.confirm', done: 'need-confirmed', act: confirmNeed },
  open: { verb: 'need.open', done: 'need-opened', act: openNeed },
  join: { verb: 'need.join', done: 'need-joined', act: joinNeed },
  leave: { verb: 'need.join', done: 'need-left', act: leaveNeed },
};

/** Moves that are explained, and ask for more, on a page of their own. */
const byPage: Readonly<Record<MoveByPage, Move & { shape: FormShape | null }>> = {
  return: {
    verb: 'need.return',
    done: 'need-returned',
    act: returnNeed,
    shape: formShapeOf(returnNeedInput),
  },
  withdraw: { verb: 'need.withdraw', done: 'need-withdrawn', act: withdrawNeed, shape: null },
  'confirm-with-document': {
    verb: 'need.confirm-with-document',
    done: 'need-confirmed',
    act: async (context, reference) =>
      await confirmWithDocument(context, { noun: 'need', reference }),
    shape: null,
  },
  'request-confirmation': {
    verb: 'need.request-confirmation',
    done: 'confirmation-requested',
    act: async (context, reference, input) =>
      await requestConfirmation(context, { noun: 'need', reference }, input),
    shape: formShapeOf(confirmationInput),
  },
};

/** The routes of the moves of a need. */
export function needMoveRoutes(app: App, pages: PageDoor): void {
  const { door } = pages;
  for (const [name, { verb, done, act }] of Object.entries(byButton)) {
    app.post(
      `/needs/:reference/${name}`,
      { config: decidedByAction(verb), schema: ofNeed },
      async (request, reply) => {
        const { reference } = request.params;
        const context = atRevision(door.contextOf(request), request);
        const tried = await attemptOnRecord(() => act(context, reference, undefined));
        if (tried.succeeded) return await reply.redirect(`/needs/${reference}?done=${done}`, 303);
        return await showNeed(pages, request, reply, { reference, ...tried });
      },
    );
  }
  movePageRoutes(app, pages, 'return');
  movePageRoutes(app, pages, 'withdraw');
  movePageRoutes(app, pages, 'confirm-with-document');
  movePageRoutes(app, pages, 'request-confirmation');
}

function movePageRoutes(app: App, pages: PageDoor, move: MoveByPage): void {
  const { verb, done, act, shape } = byPage[move];
  const route = { config: decidedByAction(verb), schema: ofNeed };
  app.get(`/needs/:reference/${move}`, route, async (request, reply) => {
    const shown = { reference: request.params.reference, form: untouched };
    return await showMove(pages, { request, reply }, { ...shown, move });
  });
  app.post(`/needs/:reference/${move}`, route, async (request, reply) => {
    const { reference } = request.params;
    const context = atRevision(pages.door.contextOf(request), request);
    const input = shape === null ? undefined : inputIn(request, shape);
    const tried = await attemptOnRecord(() => act(context, reference, input));
    if (tried.succeeded) return await reply.redirect(`/needs/${reference}?done=${done}`, 303);
    const form = shape === null ? untouched : shapedForm(shape, input);
    const shown = { reference, form: { ...form, errors: tried.errors } };
    return await showMove(pages, { request, reply: reply.code(tried.status) }, { ...shown, move });
  });
}

async function showMove(
  { door, pageOf }: PageDoor,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  { move, reference, form }: { move: MoveByPage; reference: string; form: FormState },
): Promise<FastifyReply> {
  const day = door.today();
  const { need, further } = await door.read(request, async (tx, { actor }) => {
    const found = await findNeedVisibleTo(tx, actor, reference);
    return { need: found, further: await furtherFor(tx, { actor, need: found, move, day }) };
  });
  const page = await pageOf(request, reply);
  const { revision, ownerNames } = need;
  const owner = ownerNames[page.language];
  return reply.html(movePage(page, move, { reference, revision, owner, form, ...further }));
}

type Asking = { actor: Bearer; need: Need; move: MoveByPage; day: string };

/** What the page of a move shows beside the need; throws `forbidden` where the actor may not make it. */
async function furtherFor(tx: Tx, { actor, need, move, day }: Asking) {
  const further = { people: [], documents: [], releases: 0 };
  const { verb } = byPage[move];
  if (move === 'confirm-with-document') {
    const deeds = await listDeeds(tx, { needId: need.id });
    demand(actor, verb, { ...need, involved: filersIn(deeds) });
    const documents = await listAttachments(tx, { noun: 'need', id: need.id });
    return { ...further, documents: documents.map(({ name }) => name) };
  }
  demand(actor, verb, need);
  if (move === 'withdraw') {
    const releases = await listReleasesOfNeedVisibleTo(tx, actor, need.id);
    return { ...further, releases: releases.filter((one) => standingOf(one) === 'stands').length };
  }
  if (move === 'request-confirmation') {
    return { ...further, people: await confirmersOf(tx, actor, { owner: need.owner, day }) };
  }
  return further;
}

/** So many people of an organization are looked through. */
const mostPeople = 200;

/** The people of the owner who can confirm for it: points of contact with an address. */
async function confirmersOf(tx: Tx, actor: Bearer, asked: { owner: string; day: string }) {
  const { owner: organization, day } = asked;
  const people = await listPeopleVisibleTo(tx, actor, { organization, limit: mostPeople });
  return people.flatMap(({ id, name, email, roles }) => {
    const holds = roles.some((held) => held.role === 'focal-point' && isHeldOn(held, day));
    return holds && email !== null ? [{ id, name, email }] : [];
  });
}
