// The file that somebody brings: recognized by what it holds, and read within limits.
import type { FastifyRequest } from 'fastify';
import type { ReadFile } from '../../../actions/import/keep-file.ts';
import { openSpreadsheet } from '../../../interchange/open-spreadsheet.ts';
import { recognize } from '../../../interchange/recognize.ts';
import { writeSheetRows } from '../../../interchange/sheet-rows.ts';
import type { FormError } from '../../../views/page.ts';

/** Largest file, in bytes: some ten thousand records. */
const largestFile = 5_000_000;

/** Largest form, in bytes: whoever brings a file that is too large is told so in the form. */
export const uploadFormLimit = 4 * largestFile;

export type Upload = { file: ReadFile } | { errors: FormError[] };

/** The file of a form, as far as it can be read; or what is wrong with it. */
export async function readUpload({ documents }: FastifyRequest): Promise<Upload> {
  const [file] = documents;
  if (file === undefined) return wrong('missing');
  if (file.size > largestFile) return wrong('file-too-large', { megabytes: largestFile / 1e6 });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = recognize(bytes, file.name);
  if (found.kind === 'unknown') return wrong('file-unknown');
  if (found.kind === 'old-or-locked') return wrong('spreadsheet-old-or-locked');
  if (found.kind === 'text') {
    return { file: { name: file.name, format: found.format, text: found.text } };
  }
  const read = await openSpreadsheet(bytes);
  if ('fault' in read) return wrong(`spreadsheet-${read.fault}`);
  return { file: { name: file.name, format: 'sheet', text: writeSheetRows(read.rows) } };
}

function wrong(code: string, parameters: FormError['parameters'] = {}): Upload {
  return { errors: [{ field: 'file', code, parameters }] };
}
