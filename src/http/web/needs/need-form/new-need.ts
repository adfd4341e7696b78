// The first step of the form: saving it files the need as a draft. An officer enters it for its owner, with
// the paper by which it asked.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attachDocument } from '../../../../actions/attach-document.ts';
import { fileNeed } from '../../../../actions/file-need.ts';
import { demand } from '../../../../domain/access.ts';
import type { Bearer } from '../../../../domain/actor.ts';
import type { FormEntries } from '../../../../domain/form-shape.ts';
import { findOrganization } from '../../../../store/people/organizations.ts';
import { needStepPage } from '../../../../views/need-form/need-step.tsx';
import { addressOfStep } from '../../../../views/need-form/steps.ts';
import type { FormError } from '../../../../views/page.ts';
import { bearerOf } from '../../../authenticate.ts';
import type { App } from '../../../deps.ts';
import { decidedByAction } from '../../../route-access.ts';
import { documentFormLimit, documentIn } from '../../documents/upload.ts';
import { entriesIn, shapedForm } from '../../frame/forms.ts';
import { changesLanguage } from '../../frame/language.ts';
import type { PageDoor } from '../../frame/page-door.ts';
import { attemptEdit } from './attempt.ts';
import { inputOf, needShape } from './input.ts';
import { asksForHelp, liveHelp } from './live-help.ts';
import { entersForOthers, listOwners } from './reading.ts';

const newPage = {
  config: decidedByAction('need.file'),
  bodyLimit: documentFormLimit,
  schema: { hide: true },
} as const;

const ownerField = 'onBehalf/owner';

/** The routes of a need that is not filed yet. */
export function newNeedRoutes(app: App, pageDoor: PageDoor): void {
  const { door } = pageDoor;

  app.get('/needs/new', newPage, async (request, reply) => {
    checkMayFile(bearerOf(request));
    return reply.html(await firstStep(pageDoor, request, reply, { input: null, errors: [] }));
  });

  app.post('/needs/new', newPage, async (request, reply) => {
    const actor = bearerOf(request);
    checkMayFile(actor);
    const entries = entriesIn(request);
    const ownState = await stateOfOwner(pageDoor, request, entries);
    const said = { step: 'need', content: null, ownState } as const;
    if (asksForHelp(entries)) {
      const draft = {
        action: '/needs/new',
        input: inputOf({ ...said, entries: asDraft(entries) }),
      };
      return reply.html(await liveHelp(pageDoor, request, reply, draft));
    }
    const input = inputOf({ ...said, entries });
    if (changesLanguage(request)) {
      const errors = namesDocument(entries) ? [chooseAgain] : [];
      return reply.html(await firstStep(pageDoor, request, reply, { input, errors }));
    }
    const { document, errors: wrong } = await documentIn(request);
    const errors = [...(lacksOwner(actor, entries) ? [noOwner] : []), ...wrong];
    if (errors.length > 0) {
      return reply.code(422).html(await firstStep(pageDoor, request, reply, { input, errors }));
    }
    const tried = await attemptEdit(() => fileNeed(door.contextOf(request), input));
    if (!tried.succeeded) {
      const lost = document === null ? [] : [chooseAgain];
      const shown = { input, errors: [...tried.errors, ...lost] };
      return reply.code(tried.status).html(await firstStep(pageDoor, request, reply, shown));
    }
    const { reference } = tried.result;
    if (document !== null) {
      // Nobody else knows of the need yet.
      const context = { ...door.contextOf(request), expectedRevision: 'any' } as const;
      await attachDocument(context, { noun: 'need', reference }, document);
    }
    const isLater = entries.some(([name, value]) => name === 'go' && value === 'later');
    const next = isLater ? `/needs/${reference}?` : `${addressOfStep(reference, 'details')}&`;
    return await reply.redirect(`${next}done=need-saved`, 303);
  });
}

/** A need that is still being typed: whose it is tells which offers it finds, how it came does not. */
function asDraft(entries: FormEntries): FormEntries {
  const told = entries.filter(([name]) => !name.startsWith('onBehalf/') || name === ownerField);
  const isNamed = told.some(([name, value]) => name === ownerField && value !== '');
  return isNamed ? [...told, ['onBehalf/channel', 'mail']] : told;
}

/** Whether a document was chosen: of one that was not sent along, the form says only the name. */
function namesDocument(entries: FormEntries): boolean {
  return entries.some(([name, value]) => name === 'document' && value !== '');
}

/** A browser lets nobody fill a document in again. */
const chooseAgain: FormError = { field: 'document', code: 'choose-again', parameters: {} };

/** An officer has no need of their own to file. */
const noOwner: FormError = { field: ownerField, code: 'missing', parameters: {} };

function lacksOwner(actor: Bearer, entries: FormEntries): boolean {
  const isNamed = entries.some(([name, value]) => name === ownerField && value !== '');
  return entersForOthers(actor) && !isNamed;
}

/** Throws `forbidden` for whoever files for nobody. */
function checkMayFile(actor: Bearer): void {
  const { id } = actor.organization;
  demand(actor, 'need.file', { ownerId: id, enteredByOrganizationId: id });
}

async function firstStep(
  { door, pageOf }: PageDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  { input, errors }: { input: unknown; errors: readonly FormError[] },
) {
  const actor = bearerOf(request);
  const page = await pageOf(request, reply);
  const enters = entersForOthers(actor);
  const owners = enters
    ? await door.read(request, async (tx) => await listOwners(tx, page.language))
    : [];
  return needStepPage(page, {
    step: 'need',
    form: shapedForm(needShape, input ?? { content: { language: page.language } }, errors),
    need: null,
    ownState: enters ? null : actor.organization.state,
    maySubmit: false,
    overtaken: false,
    unsaved: request.method === 'POST',
    owners,
  });
}

/** The state whose need it will be: one's own, or that of the owner whom an officer names. */
async function stateOfOwner(
  { door }: PageDoor,
  request: FastifyRequest,
  entries: FormEntries,
): Promise<string | null> {
  const actor = bearerOf(request);
  if (!entersForOthers(actor)) return actor.organization.state;
  const owner = entries.find(([name]) => name === ownerField)?.[1] ?? '';
  return await door.read(
    request,
    async (tx) => (await findOrganization(tx, owner))?.stateCode ?? null,
  );
}
