// A JSON file: a list of records.
import { isRecord } from './columns.ts';
import type { RowError } from './finding.ts';
import { lineOfFault } from './json-fault.ts';
import type { ParsedRows, SourceRow } from './parsed-rows.ts';

/** Rows are numbered by their position in the list, from 1. */
export function readJson(text: string): ParsedRows {
  const list = listIn(text);
  if (!Array.isArray(list)) return list;
  const rows: SourceRow[] = [];
  const errors: RowError[] = [];
  for (const [index, values] of list.entries()) {
    const row = index + 1;
    if (isRecord(values)) rows.push({ row, values });
    else errors.push({ row, field: '', code: 'not-a-record', parameters: {} });
  }
  return { rows, errors };
}

function failed(line: number, code: 'malformed-file' | 'not-a-list'): ParsedRows {
  return { rows: [], errors: [{ row: line, field: '', code, parameters: { line } }] };
}

/** The list of the document, or the answer where it has none. */
function listIn(text: string): unknown[] | ParsedRows {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return failed(lineOfFault(text), 'malformed-file');
  }
  if (Array.isArray(document)) return document;
  const list = isRecord(document) ? (document['needs'] ?? document['offers']) : null;
  return Array.isArray(list) ? list : failed(1, 'not-a-list');
}
