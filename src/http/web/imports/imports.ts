// Files of needs and offers: brought, tried, imported.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { discardKeptFile, importKeptFile } from '../../../actions/import/import-kept-file.ts';
import { fileInput, keepFile } from '../../../actions/import/keep-file.ts';
import { withActor } from '../../../db/client.ts';
import { isSecretariat } from '../../../domain/actor.ts';
import { formShapeOf } from '../../../domain/form-shape.ts';
import { requiredColumns, templateColumns } from '../../../domain/import-templates.ts';
import {
  listImportFilesVisibleTo,
  mostImportFiles,
} from '../../../store/imports/import-file-reads.ts';
import { importPage } from '../../../views/imports/import-page.tsx';
import { importsPage } from '../../../views/imports/imports-page.tsx';
import type { FormError, FormState } from '../../../views/page.ts';
import { bearerOf } from '../../authenticate.ts';
import type { App } from '../../deps.ts';
import { decidedHere } from '../../route-access.ts';
import { takeDocuments } from '../documents/upload.ts';
import { attempt, inputIn, shapedForm } from '../frame/forms.ts';
import type { PageDoor } from '../frame/page-door.ts';
import { templateRoutes } from './imports-files.ts';
import { findFile } from './imports-read.ts';
import { readUpload, uploadFormLimit } from './imports-upload.ts';

const shape = formShapeOf(fileInput);
const params = z.object({ id: z.uuid() });

/** What a link to the form may fill in already; nothing where it makes no sense. */
const asked = z.object({
  noun: fileInput.shape.noun.optional().catch(undefined),
  source: fileInput.shape.source.optional().catch(undefined),
});

/** The routes of imports. */
export async function importRoutes(app: App, pageDoor: PageDoor): Promise<void> {
  templateRoutes(app, pageDoor);
  await app.register(async (uploads: App) => {
    takeDocuments(uploads);
    bringingRoutes(uploads, pageDoor);
  });
  fileRoutes(app, pageDoor);
}

function bringingRoutes(app: App, pageDoor: PageDoor): void {
  const { door } = pageDoor;
  app.get(
    '/imports',
    { config: decidedHere('record.import'), schema: { hide: true } },
    async (request, reply) =>
      await answer(pageDoor, request, reply, shapedForm(shape, asked.parse(request.query))),
  );
  app.post(
    '/imports',
    {
      config: decidedHere('record.import'),
      schema: { hide: true },
      bodyLimit: uploadFormLimit,
    },
    async (request, reply) => {
      const input = inputIn(request, shape);
      const refuse = async (errors: readonly FormError[], status: number) => {
        const form = shapedForm(shape, input, errors);
        return await answer(pageDoor, request, reply.code(status), form);
      };
      const upload = await readUpload(request);
      const wrong = [...faultsIn(input), ...('errors' in upload ? upload.errors : [])];
      if ('errors' in upload || wrong.length > 0) return await refuse(wrong, 422);
      const context = door.contextOf(request);
      const tried = await attempt(() => keepFile(context, input, upload.file));
      if (!tried.succeeded) return await refuse(tried.errors, tried.status);
      return await reply.redirect(`/imports/${tried.result}`, 303);
    },
  );
}

/** What is wrong with the fields beside the file, so that both are told at once. */
function faultsIn(input: unknown): FormError[] {
  const checked = fileInput.safeParse(input);
  if (checked.success) return [];
  return checked.error.issues.map(({ path }) => ({
    field: path.join('/'),
    code: 'missing',
    parameters: {},
  }));
}

async function answer(
  { db, now, pageOf }: PageDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  form: FormState,
): Promise<FastifyReply> {
  const actor = bearerOf(request);
  const kept = await withActor(db, actor, async (tx) => {
    return await listImportFilesVisibleTo(tx, actor, { now: now(), limit: mostImportFiles });
  });
  const nouns = ['needs', 'offers'] as const;
  return reply.html(
    importsPage(await pageOf(request, reply), {
      form,
      kept,
      mostKept: mostImportFiles,
      templates: nouns.map((noun) => ({
        noun,
        columns: templateColumns[noun].map((name) => ({
          name,
          required: requiredColumns[noun].includes(name),
        })),
      })),
      mayCreateProviders: isSecretariat(actor),
    }),
  );
}

function fileRoutes(app: App, pageDoor: PageDoor): void {
  const { door, pageOf } = pageDoor;
  const options = { config: decidedHere('record.import'), schema: { hide: true, params } };

  app.get('/imports/:id', options, async (request, reply) => {
    const file = await findFile(pageDoor, request, request.params.id);
    return reply.html(importPage(await pageOf(request, reply), { file, errors: [] }));
  });

  app.post('/imports/:id', options, async (request, reply) => {
    const { id } = request.params;
    const tried = await attempt(() => importKeptFile(door.contextOf(request), id));
    // Whoever pressed the button twice is shown what the first press did.
    const done = tried.succeeded || tried.errors.some(({ code }) => code === 'import-done');
    if (done) return await reply.redirect(`/imports/${id}`, 303);
    const file = await findFile(pageDoor, request, id);
    const page = await pageOf(request, reply);
    return reply.code(tried.status).html(importPage(page, { file, errors: tried.errors }));
  });

  app.post('/imports/:id/discard', options, async (request, reply) => {
    await discardKeptFile(door.contextOf(request), request.params.id);
    return await reply.redirect('/imports?done=import-discarded', 303);
  });
}
