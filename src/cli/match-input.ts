// What `enlace match` reads before it matches: the records, the groups, the policy.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { groupCode, stateCode } from '../domain/codes.ts';
import type { IsoDate } from '../domain/dates.ts';
import { type PolicyContent, policyContent } from '../domain/policy.ts';
import { type FileRecords, readNeeds, readOffers } from '../interchange/files.ts';
import { foldName } from '../interchange/fold.ts';
import { createLookups, type Lookups } from '../interchange/lookups.ts';
import type { NeedRecord } from '../interchange/read-need.ts';
import type { OfferRecord } from '../interchange/read-offer.ts';
import { formatOf } from '../interchange/rows.ts';
import { createEngine } from '../matching/engine.ts';
import { readAudiences } from '../reference/audiences.ts';
import { membersAt, readGroups } from '../reference/groups.ts';
import { readLexicon } from '../reference/lexicon.ts';
import { readNames } from '../reference/names.ts';
import { readPolicy } from '../reference/policy.ts';
import { readThesaurus } from '../reference/thesaurus.ts';
import type { MembersOf } from './match-records.ts';

/** The command was called in a way that gives it nothing to do: a message of the catalogue. */
export class UsageError extends Error {
  readonly code: UsageCode;
  readonly parameters: Readonly<Record<string, string>>;

  constructor(code: UsageCode, parameters: Readonly<Record<string, string>>) {
    super(code);
    this.name = 'UsageError';
    this.code = code;
    this.parameters = parameters;
  }
}

export type UsageCode =
  | 'unreadable-file'
  | 'unwritable-file'
  | 'invalid-regions'
  | 'invalid-policy'
  | 'invalid-as-of'
  | 'invalid-top';

/** Names of groups and their members as of the run. */
export type GroupTable = { entries: { code: string; names: string[] }[]; membersOf: MembersOf };

/** The groups of the service, with the members that they have on a day. */
export async function groupsAt(asOf: IsoDate, names: GroupTable['entries']): Promise<GroupTable> {
  const { groups } = await readGroups();
  const members = new Map(groups.map((group) => [group.code, membersAt(group, asOf)]));
  return { entries: names, membersOf: (group) => members.get(group) ?? [] };
}

const regionsShape = z.record(z.string().min(1), z.array(stateCode));

/**
 * The groups of a file `{ "name": ["ATG", …] }`, which replace those of the service. Throws UsageError
 * where the file has another form or names a group twice.
 */
export async function groupsFrom(file: string): Promise<GroupTable> {
  const regions = regionsShape.safeParse(await jsonIn(file, 'invalid-regions'));
  if (!regions.success) throw new UsageError('invalid-regions', { file });
  const entries = Object.keys(regions.data).map((name, index) => ({
    code: groupCodeFor(name, index),
    names: [name],
  }));
  const members = new Map(
    Object.values(regions.data).map((states, index) => [entries[index]?.code, states]),
  );
  if (members.size < entries.length) throw new UsageError('invalid-regions', { file });
  return { entries, membersOf: (group) => members.get(group) ?? [] };
}

function groupCodeFor(name: string, index: number): string {
  const made = foldName(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-');
  return groupCode.safeParse(made).success ? made : `REGION-${index + 1}`;
}

/** The policy of a file, as the service exports it or its content alone; by default the first one. */
export async function policyFrom(file: string | undefined): Promise<PolicyContent> {
  if (file === undefined) return (await readPolicy()).content;
  const document = await jsonIn(file, 'invalid-policy');
  const whole = z.object({ content: z.unknown() }).safeParse(document);
  const policy = policyContent.safeParse(whole.success ? whole.data.content : document);
  if (policy.success) return policy.data;
  const fields = policy.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new UsageError('invalid-policy', { file, fields });
}

/** An engine over the reference data of the package and a policy. */
export async function engineUnder(policy: PolicyContent) {
  const [{ concepts, bodies }, { content: lexicon }, { audiences }] = await Promise.all([
    readThesaurus(),
    readLexicon(),
    readAudiences(),
  ]);
  return createEngine({ concepts, bodies, policy, lexicon, audiences });
}

/** What the records of files may refer to: any provider, any state, and exactly these groups. */
export async function lookupsWith(
  groupsOf: (names: GroupTable['entries']) => Promise<GroupTable>,
): Promise<{ lookups: Lookups; membersOf: MembersOf }> {
  const names = await readNames();
  const groups = await groupsOf(names.groups);
  const sources = { ...names, groups: groups.entries };
  const lookups = createLookups(sources, { unlistedOrganizations: true, unlistedStates: true });
  return { lookups, membersOf: groups.membersOf };
}

/** The needs of a file. */
export async function needsIn(file: string, lookups: Lookups): Promise<FileRecords<NeedRecord>> {
  return readNeeds(await textOf(file), formatOf(file), lookups);
}

/** The offers of a file. */
export async function offersIn(file: string, lookups: Lookups): Promise<FileRecords<OfferRecord>> {
  return readOffers(await textOf(file), formatOf(file), lookups);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError('unreadable-file', { file });
  }
}

async function jsonIn(file: string, code: UsageCode): Promise<unknown> {
  const text = await textOf(file);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError(code, { file, fields: '' });
  }
}
