// A release of a need as its owner looks at it, and how it is revoked.
import type { FastifyRequest } from 'fastify';
import { revisionOf } from '../../../actions/disclosure/lock-release.ts';
import { readRelease } from '../../../actions/disclosure/read-release.ts';
import { revokeRelease } from '../../../actions/disclosure/revoke-release.ts';
import { demand, may } from '../../../domain/access.ts';
import { notFound } from '../../../domain/errors.ts';
import { formShapeOf } from '../../../domain/form-shape.ts';
import { revocationInput } from '../../../domain/release.ts';
import { listReadersOfRelease } from '../../../store/needs/need-reader-lists.ts';
import { findNeedVisibleTo } from '../../../store/needs/need-reads.ts';
import { releasePage, revokePage } from '../../../views/needs/release-page.tsx';
import type { App } from '../../deps.ts';
import { decidedByAction } from '../../route-access.ts';
import { atRevision, inputIn, shapedForm } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { attemptOnRecord } from '../frame/record-forms.ts';
import { readingModel } from './need-model.ts';
import { type OfRelease, ofRelease, releaseOf } from './release-of-need.ts';

const shape = formShapeOf(revocationInput);

/** Readers that are shown before a release ends. */
const mostReaders = 100;

/** The routes of one release, for the owner of the need. */
export function needReleaseRoutes(app: App, pages: PageDoor): void {
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
    const form = shapedForm(shape, {});
    return reply.html(revokePage(await pageOf(request, reply), { ...model, form, onBehalf }));
  });
  app.post(`${path}/revoke`, route, async (request, reply) => {
    const { reference: named, release } = request.params;
    await releaseOf(pages, request, request.params);
    const input = inputIn(request, shape);
    const context = atRevision(door.contextOf(request), request);
    const tried = await attemptOnRecord(() => revokeRelease(context, release, input));
    if (tried.succeeded) return await reply.redirect(`/needs/${named}?done=release-revoked`, 303);
    const { model, onBehalf } = await releaseModel(pages, request, request.params, true);
    const form = shapedForm(shape, input, tried.errors);
    const page = await pageOf(request, reply);
    return reply.code(tried.status).html(revokePage(page, { ...model, form, onBehalf }));
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
