// Whose an imported record is, and what its file says of where it stands.

import type { NeedContent } from '../../domain/need.ts';
import type { FileRecords, Placed } from '../../interchange/files.ts';
import type { RecordSource } from '../../interchange/row-shapes.ts';
import type { Item } from './run-import.ts';
import type { ImportOrganization, Setting } from './setting.ts';

/**
 * The filing columns of an imported record. What an organization imports for itself is its own word;
 * what is entered for another waits for that one's (docs/rules.md 8).
 */
export function importFiling(
  { context, actor, request }: Setting,
  item: Item & { ownerId: string },
  { example, source }: { example: boolean; source: RecordSource | null },
) {
  const enteredById = actor.kind === 'person' ? actor.id : null;
  const isOwn = item.ownerId === actor.organization.id;
  return {
    ownerId: item.ownerId,
    enteredByOrganizationId: actor.organization.id,
    enteredById,
    channel: 'import' as const,
    documentSymbol: source?.document ?? null,
    confirmedAt: isOwn ? context.now : null,
    confirmedById: isOwn ? enteredById : null,
    confirmedBy: isOwn ? ('owner' as const) : null,
    example,
    importName: request.importName,
    externalId: item.externalId,
    importedHash: item.hash,
    createdAt: context.now,
  };
}

/** The states named, or the members of the group on the day of the import. */
export function beneficiariesOf({ members }: Setting, { beneficiaries, group }: NeedContent) {
  return beneficiaries.length > 0 || group === null ? beneficiaries : (members.get(group) ?? []);
}

/** The importer's own organization. */
export function ownOrganization({ actor, organizations }: Setting): ImportOrganization {
  const { id, code, state } = actor.organization;
  return organizations.get(code) ?? { id, code, name: code, state };
}

const aboutTheFile: ReadonlySet<string> = new Set([
  'malformed-file',
  'not-a-list',
  'empty-file',
  'repeated-column',
  'too-many-rows',
  'too-many-columns',
]);

/** How many rows a file has: those that records were read from, and those with errors. */
export function countRows<Entry>(
  { records, errors }: FileRecords<Entry>,
  rowsOf: (placed: Placed<Entry>) => number,
): number {
  const refused = errors.filter(({ code }) => !aboutTheFile.has(code)).map(({ row }) => row);
  const taken = records.reduce((sum, placed) => sum + rowsOf(placed), 0);
  return taken + new Set(refused).size;
}
