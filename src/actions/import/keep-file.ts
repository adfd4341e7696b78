import { z } from 'zod';
import { withActor } from '../../db/client.ts';
import { demand } from '../../domain/access.ts';
import { type Bearer, isSecretariat } from '../../domain/actor.ts';
import { forbidden } from '../../domain/errors.ts';
import { parse } from '../../domain/parse.ts';
import type { ReadFormat } from '../../interchange/columns.ts';
import { recordAudit } from '../../store/audit/audit.ts';
import { insertImportFile } from '../../store/imports/import-files.ts';
import type { Context } from '../context.ts';
import { daysAfter } from '../days.ts';
import { importRecords } from '../import-records.ts';
import type { ImportRequest, Taken } from './request.ts';
import { tellImport } from './trial.ts';

/** How long a file waits to be imported, and how long it is told what became of it. */
const daysKept = 7;

/** How a file is to be imported. */
export const fileInput = z.strictObject({
  noun: z.enum(['needs', 'offers']),
  source: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .meta({ description: 'Names the source: the ids of the file are unique within it' }),
  atomic: z.boolean().default(false).meta({ description: 'All records or none' }),
  overwrite: z
    .boolean()
    .default(false)
    .meta({ description: 'Let the file win over edits made elsewhere' }),
  createProviders: z
    .boolean()
    .default(false)
    .meta({ description: 'Register organizations that are in no list' }),
  drafts: z.boolean().default(false).meta({ description: 'Leave records as drafts' }),
});
type FileInput = z.infer<typeof fileInput>;

/** A file, as far as it was read: a text, or the cells of a sheet. */
export type ReadFile = { name: string; format: ReadFormat; text: string };

/**
 * Tries the import of a file and writes no record; keeps what was read of the file for the same person, so
 * that the very same can be imported later. Answers the id under which it is kept. Throws `forbidden` or
 * `invalid`; everything wrong with the rows is in the trial.
 */
export async function keepFile(context: Context, input: unknown, file: ReadFile): Promise<string> {
  const { actor, db, now } = context;
  demand(actor, 'record.import');
  // Kept for somebody, who comes back.
  if (actor.kind !== 'person') throw forbidden();
  const order = parse(fileInput, input);
  const { text, format } = file;
  let taken: readonly Taken[] = [];
  const request = requestOf(actor, order, { text, format, dryRun: true });
  const report = await importRecords(context, request, (all) => {
    taken = all;
  });
  return await withActor(db, actor, async (tx) => {
    const { noun, source, ...options } = order;
    const id = await insertImportFile(tx, {
      personId: actor.id,
      noun,
      format,
      fileName: file.name.slice(0, 200),
      source,
      options,
      content: text,
      trial: tellImport(report, taken, { text, format }),
      createdAt: now,
      expiresAt: daysAfter(now, daysKept),
    });
    await recordAudit(tx, actor, {
      verb: 'import.try',
      recordType: 'import',
      recordId: id,
      details: { noun, rows: report.rows, errors: report.errors.length },
    });
    return id;
  });
}

/** The request of an import as it was ordered. Only the secretariat makes organizations. */
export function requestOf(
  actor: Bearer,
  { noun, source, drafts, createProviders, ...options }: FileInput,
  { text, format, dryRun }: { text: string; format: ReadFormat; dryRun: boolean },
): ImportRequest {
  return {
    kind: noun,
    text,
    format,
    importName: source,
    options: {
      ...options,
      dryRun,
      submit: !drafts,
      createProviders: createProviders && isSecretariat(actor),
    },
  };
}
