import { demand } from '../domain/access.ts';
import { parse } from '../domain/parse.ts';
import type { Context } from './context.ts';
import { needImporter } from './import/needs.ts';
import { offerImporter } from './import/offers.ts';
import { type ImportReport, importRequest, type Taken } from './import/request.ts';
import { runImport } from './import/run-import.ts';
import { openSetting } from './import/setting.ts';

/**
 * Imports the needs or offers of a file as the person who acts, who needs the rights of filing each of
 * them by hand. A record comes whole, with its asks, editions and texts, or not at all; a bad one never
 * stops the others, unless the import is atomic. Run again, after whatever end, it ends in the same
 * state: what the file says as before is left alone, what it says anew becomes a version, what was
 * edited elsewhere meanwhile is a conflict.
 *
 * Needs arrive submitted, offers published by the secretariat and submitted by others, as far as the
 * importer may; records of another organization arrive unconfirmed. Throws `forbidden` or `invalid`;
 * everything wrong with the file itself is in the report. `hear` is told at the end what became of each
 * record.
 */
export async function importRecords(
  context: Context,
  input: unknown,
  hear?: (taken: readonly Taken[]) => void,
): Promise<ImportReport> {
  demand(context.actor, 'record.import');
  const request = parse(importRequest, input);
  const setting = await openSetting(context, request);
  return request.kind === 'needs'
    ? await runImport(setting, needImporter(setting), hear)
    : await runImport(setting, offerImporter(setting), hear);
}
