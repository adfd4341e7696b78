// The page of a need, and of all who have read it.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readNeed } from '../../../actions/read-need.ts';
import { demand } from '../../../domain/access.ts';
import { reference } from '../../../domain/codes.ts';
import { listReadersOfNeed } from '../../../store/needs/need-reader-lists.ts';
import { findNeedVisibleTo } from '../../../store/needs/need-reads.ts';
import { decodeCursor, encodeCursor } from '../../../store/page.ts';
import { needPage } from '../../../views/needs/need-page.tsx';
import { readersPage } from '../../../views/needs/readers-page.tsx';
import type { FormError } from '../../../views/page.ts';
import type { App } from '../../deps.ts';
import { decidedByAction, decidedHere } from '../../route-access.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { needModelFor, readingModel } from './need-model.ts';

const params = z.object({ reference: reference('N') });
export const ofNeed = { hide: true, params } as const;

/** Readers on one page. */
const readersShown = 50;

/** The routes of the page of a need. */
export function needPageRoutes(app: App, pages: PageDoor): void {
  app.get(
    '/needs/:reference',
    { config: decidedHere('need.read'), schema: ofNeed },
    async (request, reply) =>
      await showNeed(pages, request, reply, { reference: request.params.reference }),
  );

  app.get(
    '/needs/:reference/readers',
    { config: decidedByAction('need.readers'), schema: ofNeed },
    async (request, reply) => {
      const { door, pageOf } = pages;
      const after = new URL(request.url, 'http://localhost').searchParams.get('after');
      const slice = {
        limit: readersShown + 1,
        ...(after !== null && { cursor: decodeCursor(after) }),
      };
      const named = request.params.reference;
      const found = await door.read(request, async (tx, { actor }) => {
        const need = await findNeedVisibleTo(tx, actor, named);
        demand(actor, 'need.readers', need);
        return await listReadersOfNeed(tx, need.id, slice);
      });
      const shown = found.slice(0, readersShown);
      const last = found.length > readersShown ? shown.at(-1) : undefined;
      const next =
        last === undefined ? null : `/needs/${named}/readers?after=${encodeCursor(last)}`;
      const page = await pageOf(request, reply);
      return reply.html(
        readersPage(page, { reference: named, readings: shown.map(readingModel), next }),
      );
    },
  );
}

/** Answers the page of a need; with errors where a form on it could not be done. */
export async function showNeed(
  { door, pageOf }: PageDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  shown: { reference: string; status?: number; errors?: readonly FormError[] },
): Promise<FastifyReply> {
  const { reference: named, status = 200, errors = [] } = shown;
  const need = await readNeed(door.contextOf(request), named);
  const model = await door.read(request, async (tx, { actor }) => {
    return await needModelFor(tx, actor, need);
  });
  const page = await pageOf(request, reply);
  return reply.code(status).html(needPage(page, model, errors));
}
