// Releases of a need, for its owner: chosen, looked at, made, renewed and revoked.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { revisionOf } from '../../../actions/disclosure/lock-release.ts';
import { previewRelease, previewRenewal } from '../../../actions/disclosure/preview-release.ts';
import { readRelease } from '../../../actions/disclosure/read-release.ts';
import { releaseNeed } from '../../../actions/disclosure/release-need.ts';
import { renewRelease } from '../../../actions/disclosure/renew-release.ts';
import { revokeRelease } from '../../../actions/disclosure/revoke-release.ts';
import { readNeed } from '../../../actions/read-need.ts';
import { demand, may } from '../../../domain/access.ts';
import { reference } from '../../../domain/codes.ts';
import { notFound } from '../../../domain/errors.ts';
import { formShapeOf } from '../../../domain/form-shape.ts';
import { releaseInput, renewalInput, revocationInput } from '../../../domain/release.ts';
import { listReadersOfRelease } from '../../../store/needs/need-reader-lists.ts';
import { findNeedVisibleTo } from '../../../store/needs/need-reads.ts';
import { findReleaseVisibleTo, type Release } from '../../../store/releases/release-reads.ts';
import { releaseFormPage } from '../../../views/needs/release-form-page.tsx';
import { releasePage, revokePage } from '../../../views/needs/release-page.tsx';
import type { FormState } from '../../../views/page.ts';
import type { App } from '../../deps.ts';
import { decidedByAction } from '../../route-access.ts';
import { atRevision, inputIn, shapedForm } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { attemptOnRecord } from '../frame/record-forms.ts';
import { type Chosen, releaseFormFor } from '../releases/release-form-model.ts';
import { readingModel } from './need-model.ts';
import { ofNeed } from './need-page.ts';

const ofRelease = {
  hide: true,
  params: z.object({ reference: reference('N'), release: reference('R') }),
} as const;

const shapes = {
  release: formShapeOf(releaseInput),
  renewal: formShapeOf(renewalInput),
  revocation: formShapeOf(revocationInput),
};

/** Readers that are shown before a release ends. */
const mostReaders = 100;

/** What a link to the form may choose beforehand. */
const chosenQuery = z.object({
  ask: z.string().optional().catch(undefined),
  provider: z.string().optional().catch(undefined),
});

/** The routes of the releases of a need. */
export function needReleaseRoutes(app: App, pages: PageDoor): void {
  makingRoutes(app, pages);
  renewingRoutes(app, pages);
  endingRoutes(app, pages);
}

async function showForm(
  { door, pageOf }: PageDoor,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  chosen: Chosen,
): Promise<FastifyReply> {
  const read = await door.read(request, async (tx, { actor }) => {
    return await releaseFormFor(tx, actor, chosen);
  });
  // The form shows what the need says: that whoever may release reads it is noted.
  await readNeed(door.contextOf(request), chosen.reference);
  const page = await pageOf(request, reply);
  return reply.html(releaseFormPage(page, read(page)));
}

function makingRoutes(app: App, pages: PageDoor): void {
  const { door } = pages;
  const route = { config: decidedByAction('need.release'), schema: ofNeed };
  const path = '/needs/:reference/releases';
  app.get(`${path}/new`, route, async (request, reply) => {
    const form = shapedForm(shapes.release, chosenQuery.parse(request.query));
    return await showForm(pages, { request, reply }, { ...request.params, form });
  });
  app.post(`${path}/preview`, route, async (request, reply) => {
    const { reference: named } = request.params;
    const input = inputIn(request, shapes.release);
    const tried = await attemptOnRecord(() =>
      previewRelease(door.contextOf(request), named, input),
    );
    const chosen = { reference: named, form: shapedForm(shapes.release, input) };
    if (tried.succeeded) {
      return await showForm(pages, { request, reply }, { ...chosen, preview: tried.result });
    }
    return await showForm(
      pages,
      { request, reply: reply.code(tried.status) },
      { ...chosen, form: { ...chosen.form, errors: tried.errors } },
    );
  });
  app.post(path, route, async (request, reply) => {
    const { reference: named } = request.params;
    const input = inputIn(request, shapes.release);
    const context = atRevision(door.contextOf(request), request);
    const tried = await attemptOnRecord(() => releaseNeed(context, named, input));
    if (tried.succeeded) return await reply.redirect(`/needs/${named}?done=release-made`, 303);
    const form = shapedForm(shapes.release, input, tried.errors);
    return await showForm(
      pages,
      { request, reply: reply.code(tried.status) },
      { reference: named, form },
    );
  });
}

function renewingRoutes(app: App, pages: PageDoor): void {
  const { door } = pages;
  const route = { config: decidedByAction('need.release'), schema: ofRelease };
  const path = '/needs/:reference/releases/:release/renew';
  app.get(path, route, async (request, reply) => {
    const { reference: named, release } = request.params;
    const { fields } = await releaseOf(pages, request, request.params);
    const form = shapedForm(shapes.renewal, { fields });
    return await showForm(pages, { request, reply }, { reference: named, renews: release, form });
  });
  app.post(`${path}/preview`, route, async (request, reply) => {
    const { reference: named, release } = request.params;
    await releaseOf(pages, request, request.params);
    const input = inputIn(request, shapes.renewal);
    const tried = await attemptOnRecord(() =>
      previewRenewal(door.contextOf(request), release, input),
    );
    const form: FormState = shapedForm(shapes.renewal, input, tried.succeeded ? [] : tried.errors);
    const chosen = { reference: named, renews: release, form };
    return await showForm(
      pages,
      { request, reply: tried.succeeded ? reply : reply.code(tried.status) },
      tried.succeeded ? { ...chosen, preview: tried.result } : chosen,
    );
  });
  app.post(path, route, async (request, reply) => {
    const { reference: named, release } = request.params;
    await releaseOf(pages, request, request.params);
    const input = inputIn(request, shapes.renewal);
    const context = atRevision(door.contextOf(request), request);
    const tried = await attemptOnRecord(() => renewRelease(context, release, input));
    if (tried.succeeded) return await reply.redirect(`/needs/${named}?done=release-renewed`, 303);
    const form = shapedForm(shapes.renewal, input, tried.errors);
    return await showForm(
      pages,
      { request, reply: reply.code(tried.status) },
      { reference: named, renews: release, form },
    );
  });
}

function endingRoutes(app: App, pages: PageDoor): void {
  const { door, pageOf } = pages;
  const path = '/needs/:reference/releases/:release';
  app.get(
    path,
    { config: decidedByAction('need.releases'), schema: ofRelease },
    async (request, reply) => {
      const { model } = await releaseModel(pages, request, request.params);
      return reply.html(releasePage(await pageOf(request, reply), model));
    },
  );
  const route = { config: decidedByAction('need.release'), schema: ofRelease };
  app.get(`${path}/revoke`, route, async (request, reply) => {
    const { model, onBehalf } = await releaseModel(pages, request, request.params, true);
    const form = shapedForm(shapes.revocation, {});
    return reply.html(revokePage(await pageOf(request, reply), { ...model, form, onBehalf }));
  });
  app.post(`${path}/revoke`, route, async (request, reply) => {
    const { reference: named, release } = request.params;
    await releaseOf(pages, request, request.params);
    const input = inputIn(request, shapes.revocation);
    const context = atRevision(door.contextOf(request), request);
    const tried = await attemptOnRecord(() => revokeRelease(context, release, input));
    if (tried.succeeded) return await reply.redirect(`/needs/${named}?done=release-revoked`, 303);
    const { model, onBehalf } = await releaseModel(pages, request, request.params, true);
    const form = shapedForm(shapes.revocation, input, tried.errors);
    const page = await pageOf(request, reply);
    return reply.code(tried.status).html(revokePage(page, { ...model, form, onBehalf }));
  });
}

type OfRelease = { reference: string; release: string };

/**
 * The release of this need, which the reader is about to change. Throws `not-found`, also where it is of
 * another need, or `forbidden`.
 */
async function releaseOf(
  { door }: PageDoor,
  request: FastifyRequest,
  { reference: named, release: of }: OfRelease,
): Promise<Release> {
  return await door.read(request, async (tx, { actor }) => {
    const need = await findNeedVisibleTo(tx, actor, named);
    demand(actor, 'need.release', need);
    const release = await findReleaseVisibleTo(tx, actor, of);
    if (release.needId !== need.id) throw notFound(of);
    return release;
  });
}

/** A release of a need with who has read it; throws `not-found`, or `forbidden` where it is to be changed. */
async function releaseModel(
  { door }: PageDoor,
  request: FastifyRequest,
  { reference: named, release: of }: OfRelease,
  toChange = false,
) {
  const need = await door.read(request, async (tx, { actor }) => {
    const found = await findNeedVisibleTo(tx, actor, named);
    demand(actor, toChange ? 'need.release' : 'need.releases', found);
    return found;
  });
  const release = await readRelease(door.contextOf(request), of);
  if (release.needId !== need.id) throw notFound(of);
  return await door.read(request, async (tx, { actor }) => {
    const readings = may(actor, 'need.readers', need)
      ? await listReadersOfRelease(tx, release.id, { limit: mostReaders })
      : null;
    const { content } = release;
    return {
      onBehalf: actor.organization.id !== need.ownerId,
      model: {
        need: named,
        release: { ...release, ask: content.ask, revision: revisionOf(release) },
        readings: readings?.map(readingModel) ?? null,
        mayChange: may(actor, 'need.release', need),
      },
    };
  });
}
