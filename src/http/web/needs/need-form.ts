// The form in which a need is filed: a draft from its first step on, and edited by every later one.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { editNeed } from '../../../actions/edit-need.ts';
import { submitNeed } from '../../../actions/submit-need.ts';
import { reference as referenceOf } from '../../../domain/codes.ts';
import { conflict } from '../../../domain/errors.ts';
import type { FormEntries } from '../../../domain/form-shape.ts';
import {
  addressOfStep,
  type NeedStep,
  needSteps,
  stepAfter,
} from '../../../views/need-form/steps.ts';
import { bodyLimit } from '../../body.ts';
import type { App } from '../../deps.ts';
import { decidedByAction } from '../../route-access.ts';
import { documentRoutes } from '../documents/documents.ts';
import { takeDocuments } from '../documents/upload.ts';
import { atRevision, entriesIn } from '../frame/forms.ts';
import { changesLanguage } from '../frame/language.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { readAsks, withAccepted, withoutAsk } from './need-form/asks-page.ts';
import { attemptAtRevision, attemptEdit } from './need-form/attempt.ts';
import { inputOf } from './need-form/input.ts';
import { asksForHelp, liveHelp } from './need-form/live-help.ts';
import { newNeedRoutes } from './need-form/new-need.ts';
import { type EditedNeed, needToEdit } from './need-form/reading.ts';
import { receiptRoute } from './need-form/receipt.ts';
import { type Shown, showStep } from './need-form/shown.ts';

const step = z.enum(needSteps).catch('need');

const editPage = {
  config: decidedByAction('need.edit'),
  bodyLimit,
  schema: {
    hide: true,
    params: z.object({ reference: referenceOf('N') }),
    querystring: z.object({ step }),
  },
} as const;

/** The routes of the form, and of the documents that can come with it. */
export async function needFormRoutes(app: App, pageDoor: PageDoor): Promise<void> {
  await app.register(async (forms: App) => {
    takeDocuments(forms);
    newNeedRoutes(forms, pageDoor);
    editRoutes(forms, pageDoor);
    receiptRoute(forms, pageDoor);
    documentRoutes(forms, pageDoor);
  });
}

function editRoutes(app: App, pageDoor: PageDoor): void {
  const { door } = pageDoor;

  app.get('/needs/:reference/edit', editPage, async (request, reply) => {
    const edited = await editable(pageDoor, request);
    const input = { content: edited.kept.content };
    const shown = { step: request.query.step, input };
    return reply.html(await showStep(pageDoor, request, reply, { edited, shown }));
  });

  app.post('/needs/:reference/edit', editPage, async (request, reply) => {
    const edited = await editable(pageDoor, request);
    const { kept, ownState } = edited;
    const { reference } = kept;
    const context = atRevision(door.contextOf(request), request);
    const entries = entriesIn(request);
    const go = entries.find(([name]) => name === 'go')?.[1] ?? 'next';
    const present = request.query.step;
    const again = async (said: Omit<Shown, 'step'>) => {
      // A form that comes back still says which revision it was opened at, unless it shows the present one.
      const revision = said.overtaken === true ? kept.revision : Number(context.expectedRevision);
      const seen = { ...edited, kept: { ...kept, revision } };
      const shown = { step: present, ...said };
      return reply.html(await showStep(pageDoor, request, reply, { edited: seen, shown }));
    };

    if (present === 'check') {
      const sent = await attemptAtRevision(() => submitNeed(context, reference));
      if (sent.succeeded) return await reply.redirect(`/needs/${reference}/receipt`, 303);
      const { status, errors } = sent;
      const shown = { input: { content: kept.content }, errors, overtaken: status === 412 };
      reply.code(status);
      return await again(shown);
    }

    const said = { step: present, content: kept.content, ownState };
    if (asksForHelp(entries)) {
      const action = addressOfStep(reference, 'need');
      const draft = { action, input: inputOf({ ...said, entries }), need: edited.need };
      return reply.html(await liveHelp(pageDoor, request, reply, draft));
    }
    const changed = changeOf(request, { present, go, entries });
    if (changed !== null) {
      const taken =
        changed.accepts === true
          ? withAccepted(entries, await readAsks(door, request, edited))
          : changed.entries;
      return await again({ ...changed, input: inputOf({ ...said, entries: taken }) });
    }
    const accepted = entries.some(([name]) => name === 'accept')
      ? withAccepted(entries, await readAsks(door, request, edited))
      : entries;
    const input = inputOf({ ...said, entries: accepted });
    const tried = await attemptEdit(() => editNeed(context, reference, input));
    if (tried.succeeded) return await reply.redirect(addressAfter(reference, present, go), 303);
    reply.code(tried.status);
    return await again({ input, errors: tried.errors, overtaken: tried.status === 412 });
  });
}

/** The need of a request, for whoever may edit it; a closed one is edited no more. */
async function editable(
  { door }: PageDoor,
  request: Parameters<typeof needToEdit>[1] & { params: { reference: string } },
): Promise<EditedNeed> {
  const edited = await needToEdit(door, request, request.params.reference);
  if (edited.kept.status === 'closed') throw conflict('need-closed');
  return edited;
}

type FormChange = Partial<Shown> & { entries: FormEntries; accepts?: boolean };
type Pressed = { present: NeedStep; go: string; entries: FormEntries };

/** What a button does to the form without saving it; null where it saves. */
function changeOf(request: FastifyRequest, { present, go, entries }: Pressed): FormChange | null {
  const ticked = entries.flatMap(([name, value]) => (name === 'accept' ? [value] : []));
  const looked = entries.find(([name]) => name === 'search')?.[1] ?? '';
  if (changesLanguage(request)) return { entries, ticked, ...(looked !== '' && { looked }) };
  if (present !== 'asks') return null;
  const removed = /^remove-(\d+)$/.exec(go)?.[1];
  if (removed !== undefined) return { entries: withoutAsk(entries, removed), ticked };
  if (go === 'accept') return { entries, accepts: true, accepted: ticked.length > 0 };
  if (go === 'add') return { entries, ticked, blankAsks: 1 };
  return go === 'search' ? { entries, ticked, looked } : null;
}

/** Where somebody goes who saved a step: on, or to the need, to come back to it later. */
function addressAfter(reference: string, present: NeedStep, go: string): string {
  const next = stepAfter(present);
  if (go === 'later' || next === undefined) return `/needs/${reference}?done=need-saved`;
  return `${addressOfStep(reference, next)}&done=need-saved`;
}
