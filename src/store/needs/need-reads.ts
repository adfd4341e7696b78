// Needs as they are read: the head with its present version, in one statement.

import { and, count, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { needs, needVersions } from '../../db/schema/needs.ts';
import { organizations } from '../../db/schema/reference.ts';
import type { Actor } from '../../domain/actor.ts';
import { notFound } from '../../domain/errors.ts';
import type { NeedContent } from '../../domain/need.ts';
import type { NeedStatus } from '../../domain/status.ts';
import type { NeedList } from '../../domain/vocabulary.ts';
import { afterCursor, type Page } from '../page.ts';
import { isPresentNeed } from '../present-versions.ts';
import { needExclusionsVisibleTo, needsVisibleTo } from '../visibility.ts';
import { needColumns } from './need-columns.ts';
import { type FurtherFilter, furtherConditions } from './need-conditions.ts';

function selectNeeds(tx: Tx, actor: Actor) {
  const excludedProviders = sql<string[]>`case when ${needExclusionsVisibleTo(actor)}
    then ${needColumns.excludedProviders} else '{}' end`;
  return tx
    .select({ ...needColumns, excludedProviders })
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.ownerId))
    .innerJoin(needVersions, isPresentNeed);
}

/** A need with its present version, asks and provenance. */
export type Need = Awaited<ReturnType<typeof selectNeeds>>[number];

/** The need, if the actor may see it; throws `not-found`. */
export async function findNeedVisibleTo(tx: Tx, actor: Actor, reference: string): Promise<Need> {
  const [need] = await selectNeeds(tx, actor)
    .where(and(eq(needs.reference, reference), needsVisibleTo(actor)))
    .prepare('need')
    .execute();
  if (need === undefined) throw notFound(reference);
  return need;
}

export type NeedFilter = FurtherFilter & {
  /** Words to look for, in whatever language they are. */
  words?: string | undefined;
  status?: NeedStatus | undefined;
  list?: NeedList | undefined;
  owner?: string | undefined;
  state?: string | undefined;
  concept?: string | undefined;
};

/** Needs that the actor may see, newest first, one page of them. */
export async function listNeedsVisibleTo(
  tx: Tx,
  actor: Actor,
  filter: NeedFilter,
  page: Page,
): Promise<Need[]> {
  return await selectNeeds(tx, actor)
    .where(and(needsVisibleTo(actor), ...conditions(filter), afterCursor(page, needs)))
    .orderBy(desc(needs.createdAt), desc(needs.id))
    .limit(page.limit);
}

function conditions(filter: NeedFilter): (SQL | undefined)[] {
  const { words, status, list, owner, state, concept } = filter;
  return [
    words === undefined ? undefined : sql`${needs.id} in (select matching_needs(${words}))`,
    status && eq(needs.status, status),
    list && eq(needs.list, list),
    owner === undefined ? undefined : eq(organizations.code, owner),
    state === undefined
      ? undefined
      : sql`exists (select 1 from need_beneficiaries b where b.need_id = ${needs.id}
          and b.version = ${needs.currentVersion} and b.state_code = ${state})`,
    concept === undefined
      ? undefined
      : sql`exists (select 1 from need_concepts c where c.need_id = ${needs.id}
          and c.version = ${needs.currentVersion} and c.concept_code = ${concept})`,
    ...furtherConditions(filter),
  ];
}

/** How many needs there are that the actor may see. */
export async function countNeedsVisibleTo(
  tx: Tx,
  actor: Actor,
  filter: NeedFilter,
): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(needs)
    .innerJoin(organizations, eq(organizations.id, needs.ownerId))
    .innerJoin(needVersions, isPresentNeed)
    .where(and(needsVisibleTo(actor), ...conditions(filter)));
  return row?.count ?? 0;
}

/** The present content of a need in the shape in which it is filed. */
export function contentOf(need: Need): NeedContent {
  const [original, ...translations] = need.texts;
  if (original === undefined) throw new Error('a need without its original text');
  return {
    language: need.language,
    title: original.title,
    description: original.description,
    translations: translations.flatMap(({ status, ...text }) =>
      status === 'original' ? [] : [{ ...text, status }],
    ),
    beneficiaries: need.beneficiaries,
    group: need.group,
    audience: need.audience,
    audienceText: need.audienceText,
    wantedKinds: need.wantedKinds,
    deliveryLanguages: need.deliveryLanguages,
    passiveLanguages: need.passiveLanguages,
    modes: need.modes,
    window:
      need.windowFrom === null || need.windowTo === null
        ? null
        : { from: need.windowFrom, to: need.windowTo },
    participants: need.participants,
    urgency: need.urgency,
    concepts: need.concepts,
    actions: need.actions,
    instruments: need.instruments,
    excludedProviders: need.excludedProviders,
    visibility: need.visibility,
    asks: need.asks
      .filter((ask) => !ask.closed && !ask.whole)
      .map(({ number, title, description, wantedKinds, concepts }) => ({
        number,
        title,
        description,
        wantedKinds,
        concepts,
      })),
  };
}
