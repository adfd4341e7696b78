import { withActor } from '../../db/client.ts';
import { demand } from '../../domain/access.ts';
import { conflict, forbidden, notFound } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { findImportFileVisibleTo } from '../../store/imports/import-file-reads.ts';
import {
  deleteImportFile,
  layBackImportFile,
  settleImportFile,
  takeUpImportFile,
} from '../../store/imports/import-files.ts';
import type { Context } from '../context.ts';
import { importRecords } from '../import-records.ts';
import { fileInput, requestOf } from './keep-file.ts';
import type { Taken } from './request.ts';
import { tellImport } from './trial.ts';

/** Whoever took a file up so many milliseconds ago did not come to an end: no import takes that long. */
const longestImport = 15 * 60_000;

/**
 * Imports a file that was kept, exactly as it was tried; its rows are let go with what became of them. Run
 * again after whatever end, it ends in the same state. Throws `not-found` where the actor keeps no such
 * file, `forbidden`, or a conflict: `import-begun`, `import-done`.
 */
export async function importKeptFile(context: Context, id: string): Promise<void> {
  const { actor, db, now } = context;
  demand(actor, 'record.import');
  if (actor.kind !== 'person') throw forbidden();
  const since = new Date(now.getTime() - longestImport);
  const file = await withActor(db, actor, async (tx) => {
    const taken = await takeUpImportFile(tx, { id, now, since });
    if (taken !== undefined) return taken;
    const known = await findImportFileVisibleTo(tx, actor, { id, now });
    if (known === undefined) throw notFound(id);
    throw conflict(known.result === null ? 'import-begun' : 'import-done');
  });
  const { noun, source, options, content, format } = file;
  const text = content ?? '';
  let taken: readonly Taken[] = [];
  const order = parse(fileInput, { noun, source, ...options });
  const request = requestOf(actor, order, { text, format, dryRun: false });
  const hear = (all: readonly Taken[]): void => {
    taken = all;
  };
  const report = await importRecords(context, request, hear).catch(async (error: unknown) => {
    await withActor(db, actor, async (tx) => await layBackImportFile(tx, id));
    throw error;
  });
  await withActor(db, actor, async (tx) => {
    const { rows, created, updated, unchanged, errors } = report;
    await settleImportFile(tx, id, tellImport(report, taken, { text, format }));
    await recordAudit(tx, actor, {
      verb: 'import.run',
      recordType: 'import',
      recordId: id,
      details: { noun, rows, created, updated, unchanged, errors: errors.length },
    });
  });
}

/** Throws a file away that was tried and is not to be imported. Throws `not-found`. */
export async function discardKeptFile(context: Context, id: string): Promise<void> {
  const { actor, db } = context;
  demand(actor, 'record.import');
  await withActor(db, actor, async (tx) => {
    if (!(await deleteImportFile(tx, id))) throw notFound(id);
    await recordAudit(tx, actor, { verb: 'import.discard', recordType: 'import', recordId: id });
  });
}
