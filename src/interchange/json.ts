// A JSON file: a list of records.
import { isRecord } from './columns.ts';
import type { RowError } from './finding.ts';
import { lineOfFault } from './json-fault.ts';
import { isOfSize, most, type ParsedRows, type SourceRow, unread } from './parsed-rows.ts';

/** Rows are numbered by their position in the list, from 1. */
export function readJson(text: string): ParsedRows {
  const list = listIn(text);
  if (!Array.isArray(list)) return list;
  if (list.length > most.rows) return unread(1, 'too-many-rows', { most: most.rows });
  const rows: SourceRow[] = [];
  const errors: RowError[] = [];
  for (const [index, values] of list.entries()) {
    const row = index + 1;
    if (isRecord(values) && isOfSize(values)) rows.push({ row, values });
    else errors.push({ row, field: '', code: 'not-a-record', parameters: {} });
  }
  return { rows, errors };
}

/** The list of the document, or the answer where it has none. */
function listIn(text: string): unknown[] | ParsedRows {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    const line = lineOfFault(text);
    return unread(line, 'malformed-file', { line });
  }
  if (Array.isArray(document)) return document;
  const list = isRecord(document) ? (document['needs'] ?? document['offers']) : null;
  return Array.isArray(list) ? list : unread(1, 'not-a-list', { line: 1 });
}
