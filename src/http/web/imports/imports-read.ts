// Files that were brought, as the pages of imports show them.
import type { FastifyRequest } from 'fastify';
import { importTelling } from '../../../actions/import/trial.ts';
import { withActor } from '../../../db/client.ts';
import { notFound } from '../../../domain/errors.ts';
import {
  findImportFileVisibleTo,
  type ImportFile,
} from '../../../store/imports/import-file-reads.ts';
import type { ImportFileModel } from '../../../views/imports/model.ts';
import { bearerOf } from '../../authenticate.ts';
import type { PageDoor } from '../frame/page-door.ts';

/** A file that the reader brought, as pages show it. Throws `not-found`. */
export async function findFile(
  { db, now }: PageDoor,
  request: FastifyRequest,
  id: string,
): Promise<ImportFileModel> {
  const actor = bearerOf(request);
  const file = await withActor(db, actor, async (tx) => {
    return await findImportFileVisibleTo(tx, actor, { id, now: now() });
  });
  if (file === undefined) throw notFound(id);
  return presentFile(file);
}

function presentFile({ trial, result, options, ...file }: ImportFile): ImportFileModel {
  return {
    ...file,
    atomic: options['atomic'] === true,
    trial: importTelling.parse(trial),
    result: result === null ? null : importTelling.parse(result),
  };
}
