// Reference data as it is read: public lists with their labels in four languages.
import { asc, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import {
  audiences,
  concepts,
  groups,
  instruments,
  referenceLoads,
  states,
  terms,
  thesauri,
  workActions,
} from '../../db/schema/reference.ts';
import type { Labels } from '../../domain/codes.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { listAllMembers } from './groups.ts';

export async function listStates(tx: Tx) {
  const { code, names, shortNames, officialLanguages, serviceLanguages, subregion } = states;
  return await tx
    .select({ code, names, shortNames, officialLanguages, serviceLanguages, subregion })
    .from(states)
    .orderBy(asc(code));
}

/** All groups, each with its full members on a day. */
export async function listGroups(tx: Tx, asOf: IsoDate) {
  const { code, labels, kind, source } = groups;
  const [rows, members] = [
    await tx.select({ code, names: labels, kind, source }).from(groups).orderBy(asc(code)),
    await listAllMembers(tx, asOf),
  ];
  return rows.map((group) => ({ ...group, members: members.get(group.code) ?? [] }));
}

export async function listAudiences(tx: Tx) {
  const { code, labels, broader } = audiences;
  return await tx.select({ code, names: labels, broader }).from(audiences).orderBy(asc(code));
}

/** The terms of a closed vocabulary with their labels. */
export async function listTerms(tx: Tx, vocabulary: 'kind' | 'mode' | 'language') {
  const { code, labels } = terms;
  return await tx
    .select({ code, names: labels })
    .from(terms)
    .where(sql`${terms.vocabulary} = ${vocabulary}`)
    .orderBy(asc(code));
}

/** The concepts of the present thesaurus, with the IRIs of the entries elsewhere that match each. */
export async function listConcepts(tx: Tx) {
  const { code, labels, broader } = concepts;
  const loaded = sql`(
    select one.* from ${thesauri}
    join ${referenceLoads} on ${referenceLoads.name} = 'thesaurus'
      and ${referenceLoads.hash} = ${thesauri.hash}
    cross join jsonb_to_recordset(${thesauri.concepts})
      as one(code text, "exactMatch" jsonb, "closeMatch" jsonb)
  ) as loaded`;
  const exactMatch = sql<string[]>`loaded."exactMatch"`;
  const closeMatch = sql<string[]>`loaded."closeMatch"`;
  return await tx
    .select({ code, names: labels, broader, exactMatch, closeMatch })
    .from(concepts)
    .innerJoin(loaded, sql`loaded.code = ${code}`)
    .where(isNull(concepts.retiredAt))
    .orderBy(asc(code));
}

export async function listWorkActions(tx: Tx) {
  const { code, labels, area, priority } = workActions;
  return await tx
    .select({ code, names: labels, area, priority })
    .from(workActions)
    .orderBy(asc(code));
}

export async function listInstruments(tx: Tx) {
  const { code, names, kind, adoptedOn } = instruments;
  return await tx.select({ code, names, kind, adoptedOn }).from(instruments).orderBy(asc(code));
}

/** What a code can name in a reason or a gate. */
export type LabelledNoun =
  | 'concept'
  | 'audience'
  | 'kind'
  | 'mode'
  | 'language'
  | 'state'
  /** States that are members of the Organization, or were. */
  | 'member'
  | 'organization'
  | 'group'
  | 'action'
  | 'instrument';

/** Labels by noun and code. */
export type LabelsByNoun = ReadonlyMap<LabelledNoun, ReadonlyMap<string, Labels>>;

/** The labels of every code that reasons and gates can name, by noun. */
export async function listLabels(tx: Tx): Promise<LabelsByNoun> {
  const of = (noun: LabelledNoun, table: string, column: string) =>
    sql`select ${noun}::text as noun, code, ${sql.identifier(column)} as labels
      from ${sql.identifier(table)}`;
  const rows = await tx.execute<{ noun: LabelledNoun; code: string; labels: Labels }>(sql`
    ${of('concept', 'concepts', 'labels')}
    union all ${of('audience', 'audiences', 'labels')}
    union all ${of('state', 'states', 'short_names')}
    union all select distinct 'member', s.code, s.short_names from states s
      join memberships m on m.state_code = s.code and m.group_code = 'OAS' and m.status <> 'observer'
    union all ${of('organization', 'organizations', 'names')}
    union all ${of('group', 'groups', 'labels')}
    union all ${of('action', 'work_actions', 'labels')}
    union all ${of('instrument', 'instruments', 'names')}
    union all select vocabulary, code, labels from terms`);
  const labels = new Map<LabelledNoun, Map<string, Labels>>();
  for (const row of rows) {
    const ofNoun = labels.get(row.noun) ?? new Map<string, Labels>();
    labels.set(row.noun, ofNoun.set(row.code, row.labels));
  }
  return labels;
}
