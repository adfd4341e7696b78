// Releases of a need, for its owner: chosen, looked at, made and renewed.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { previewRelease, previewRenewal } from '../../../actions/disclosure/preview-release.ts';
import { releaseNeed } from '../../../actions/disclosure/release-need.ts';
import { renewRelease } from '../../../actions/disclosure/renew-release.ts';
import { readNeed } from '../../../actions/read-need.ts';
import { formShapeOf } from '../../../domain/form-shape.ts';
import { type ReleasedContent, releaseInput, renewalInput } from '../../../domain/release.ts';
import { releaseFormPage } from '../../../views/needs/release-form-page.tsx';
import type { App } from '../../deps.ts';
import { decidedByAction } from '../../route-access.ts';
import { type Attempt, atRevision, inputIn, shapedForm } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { attemptOnRecord } from '../frame/record-forms.ts';
import { type Chosen, releaseFormFor } from '../releases/release-form-model.ts';
import { ofNeed } from './need-page.ts';
import { ofRelease, releaseOf } from './release-of-need.ts';

const shapes = {
  release: formShapeOf(releaseInput),
  renewal: formShapeOf(renewalInput),
};

/** What a link to the form may choose beforehand. */
const chosenQuery = z.object({
  ask: z.string().optional().catch(undefined),
  provider: z.string().optional().catch(undefined),
});

/** The routes by which something of a need is released. */
export function releasingRoutes(app: App, pages: PageDoor): void {
  makingRoutes(app, pages);
  renewingRoutes(app, pages);
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

/** The form as it was sent: with what would be read, or with what is wrong. */
async function showTried(
  pages: PageDoor,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  tried: Attempt<ReleasedContent>,
  chosen: Chosen,
): Promise<FastifyReply> {
  if (tried.succeeded) {
    return await showForm(pages, { request, reply }, { ...chosen, preview: tried.result });
  }
  const form = { ...chosen.form, errors: tried.errors };
  return await showForm(pages, { request, reply: reply.code(tried.status) }, { ...chosen, form });
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
    return await showTried(pages, { request, reply }, tried, {
      reference: named,
      form: shapedForm(shapes.release, input),
    });
  });
  app.post(path, route, async (request, reply) => {
    const { reference: named } = request.params;
    const input = inputIn(request, shapes.release);
    const context = atRevision(door.contextOf(request), request);
    const tried = await attemptOnRecord(() => releaseNeed(context, named, input));
    if (tried.succeeded) return await reply.redirect(`/needs/${named}?done=release-made`, 303);
    return await showTried(pages, { request, reply }, tried, {
      reference: named,
      form: shapedForm(shapes.release, input),
    });
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
    return await showTried(pages, { request, reply }, tried, {
      reference: named,
      renews: release,
      form: shapedForm(shapes.renewal, input),
    });
  });
  app.post(path, route, async (request, reply) => {
    const { reference: named, release } = request.params;
    await releaseOf(pages, request, request.params);
    const input = inputIn(request, shapes.renewal);
    const context = atRevision(door.contextOf(request), request);
    const tried = await attemptOnRecord(() => renewRelease(context, release, input));
    if (tried.succeeded) return await reply.redirect(`/needs/${named}?done=release-renewed`, 303);
    return await showTried(pages, { request, reply }, tried, {
      reference: named,
      renews: release,
      form: shapedForm(shapes.renewal, input),
    });
  });
}
