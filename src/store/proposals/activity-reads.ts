// Activities as they are read.
import { and, desc, eq, exists, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import {
  activities,
  activityConcepts,
  activityStates,
  activityTexts,
} from '../../db/schema/activities.ts';
import { type Actor, isSecretariat } from '../../domain/actor.ts';
import type { Language } from '../../domain/vocabulary.ts';

/** Activities: one's own, and those taken from documents; for the secretariat all. */
function activitiesVisibleTo(actor: Actor): SQL | undefined {
  if (actor.kind === 'system' || isSecretariat(actor)) return undefined;
  return or(eq(activities.ownerId, actor.organization.id), isNotNull(activities.sourceCode));
}

/** What activities are looked for by: about one of the concepts, for one of the states. */
export type ActivitySearch = {
  concepts: readonly string[];
  states: readonly string[];
  limit: number;
};

/** Activities under way or completed that the actor may see, the latest first. */
export async function listActivitiesVisibleTo(tx: Tx, actor: Actor, search: ActivitySearch) {
  const { concepts, states, limit } = search;
  const titles = sql<{ language: Language; title: string }[]>`(select jsonb_agg(
      jsonb_build_object('language', t.language, 'title', t.title)
      order by t.status <> 'original', t.language)
    from ${activityTexts} t where t.activity_id = ${activities.id})`;
  return await tx
    .select({
      reference: activities.reference,
      kind: activities.kind,
      status: activities.status,
      startsOn: activities.startsOn,
      endsOn: activities.endsOn,
      periodText: activities.periodText,
      source: activities.sourceCode,
      example: activities.example,
      confirmedAt: activities.confirmedAt,
      titles,
      documents: sql<string[]>`array(select distinct coalesce(c.symbol, c.title)
        from provenances p join documents c on c.code = p.document_code
        where p.activity_id = ${activities.id} order by 1)`,
    })
    .from(activities)
    .where(
      and(
        activitiesVisibleTo(actor),
        inArray(activities.status, ['under-way', 'completed']),
        exists(
          tx
            .select({ one: sql`1` })
            .from(activityConcepts)
            .where(
              and(
                eq(activityConcepts.activityId, activities.id),
                inArray(activityConcepts.conceptCode, [...concepts]),
              ),
            ),
        ),
        exists(
          tx
            .select({ one: sql`1` })
            .from(activityStates)
            .where(
              and(
                eq(activityStates.activityId, activities.id),
                inArray(activityStates.stateCode, [...states]),
              ),
            ),
        ),
      ),
    )
    .orderBy(sql`${desc(activities.startsOn)} nulls last`, activities.reference)
    .limit(limit);
}

export type PastActivity = Awaited<ReturnType<typeof listActivitiesVisibleTo>>[number];
