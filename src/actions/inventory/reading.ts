// What the records of the inventory refer to: documents, lists, organizations, themes.
import type { Tx } from '../../db/client.ts';
import type { Lookups } from '../../interchange/lookups.ts';
import { readInventorySources, readThemeConcepts } from '../../reference/inventory.ts';
import type { InventoryNeed } from '../../reference/inventory-records.ts';
import { ReferenceFileError } from '../../reference/read.ts';
import { findPolicyInForce } from '../../store/policies/policies.ts';
import type { NewProvenance } from '../../store/provenances.ts';
import { listAllMembers } from '../../store/reference/groups.ts';
import { type ImportOrganization, readLookups } from '../import/setting.ts';

/** Who enters what documents record. */
const enteringOrganization = 'oas-gs';

type Passage = InventoryNeed['source'];

export type Reading = {
  sources: Awaited<ReturnType<typeof readInventorySources>>;
  themes: Readonly<Record<string, readonly string[]>>;
  lookups: Lookups;
  organizations: ReadonlyMap<string, ImportOrganization>;
  /** The members of every group as of the date of the source. */
  members: ReadonlyMap<string, readonly string[]>;
  answerDays: number;
  now: Date;
};

/** Reads what the records refer to; the members of groups are those of the date of the source. */
export async function openReading(tx: Tx, now: Date): Promise<Reading> {
  const sources = await readInventorySources();
  const { themes } = await readThemeConcepts();
  const { lookups, organizations } = await readLookups(tx, {});
  const members = await listAllMembers(tx, sources.asOf);
  const { content: policy } = await findPolicyInForce(tx);
  const answerDays = policy.clocks.answer;
  return { sources, themes, lookups, organizations, members, answerDays, now };
}

type List = 'audiences' | 'instruments' | 'organizations' | 'groups';

/** The code of what the inventory names; throws where its own lists do not know it. */
export function codeOf({ lookups }: Reading, list: List, name: string): string {
  const code = lookups[list].find(name);
  if (code === undefined) throw new ReferenceFileError('inventory', [`${name}: not in ${list}`]);
  return code;
}

/** The codes of what the inventory names, each once. */
export function codesOf(reading: Reading, list: List, names: readonly string[]): string[] {
  return [...new Set(names.map((name) => codeOf(reading, list, name)))];
}

/** The organization that the inventory names. */
export function organizationOf(reading: Reading, name: string): ImportOrganization {
  const code = codeOf(reading, 'organizations', name);
  const organization = reading.organizations.get(code);
  if (organization === undefined) throw new ReferenceFileError('inventory', [`${code}: no id`]);
  return organization;
}

/** The concepts of the compilers' themes. */
export function conceptsOf({ themes }: Reading, names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => themes[name] ?? []))];
}

type Sourced = { id: string; source: Passage };

/** The filing columns of a sourced record: entered from a document, confirmed by nobody. */
export function sourcedFiling(reading: Reading, { id, source }: Sourced, ownerId: string) {
  return {
    ownerId,
    enteredByOrganizationId: organizationOf(reading, enteringOrganization).id,
    channel: 'import' as const,
    documentSymbol: documentOf(reading, source.file).symbol,
    sourceCode: reading.sources.code,
    importName: reading.sources.code,
    externalId: id,
    createdAt: reading.now,
  };
}

function documentOf({ sources }: Reading, file: string) {
  const document = sources.documents.find(({ files }) => files.includes(file));
  if (document === undefined) throw new ReferenceFileError('inventory', [`${file}: no document`]);
  return document;
}

/** Where a passage stands, with what the compilers noted about it. */
export function provenanceOf(
  reading: Reading,
  { file, line, quote }: Omit<Passage, 'document'>,
  notes: readonly (string | null | undefined)[],
): Pick<NewProvenance, 'documentCode' | 'line' | 'quotation' | 'note'> {
  const note = notes.filter((it) => it != null).join(' ');
  return {
    documentCode: documentOf(reading, file).code,
    line,
    quotation: quote,
    note: note === '' ? null : note,
  };
}
