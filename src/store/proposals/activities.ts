import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import {
  activities,
  activityConcepts,
  activityOffers,
  activityParties,
  activityStates,
  activityTexts,
} from '../../db/schema/activities.ts';
import type { Language, PartyRole } from '../../domain/vocabulary.ts';
import { insertRows } from '../imports/insert-rows.ts';
import { drawReferences } from '../references.ts';

/** An activity as it is written down, with everything that belongs to it. */
export type NewActivity = {
  head: Omit<typeof activities.$inferInsert, 'id' | 'reference'>;
  text: { language: Language; title: string };
  parties: readonly { organizationId: string; role: PartyRole }[];
  /** States that took part, by code. */
  states: readonly string[];
  concepts: readonly string[];
  offerIds: readonly string[];
};

/** Inserts activities under references of their own; answers their ids in the same order. */
export async function insertActivities(
  tx: Tx,
  written: readonly NewActivity[],
  randomBytes: (size: number) => Uint8Array,
): Promise<string[]> {
  const heads = written.map(({ head }) => head);
  const ids = await drawReferences(heads, { prefix: 'A', randomBytes }, async (drawn) =>
    tx
      .insert(activities)
      .values(drawn)
      .onConflictDoNothing({ target: activities.reference })
      .returning({ id: activities.id, reference: activities.reference }),
  );
  const placed = written.map((activity, place) => ({ activity, activityId: ids[place] ?? '' }));
  await insertRows(
    placed.map(({ activity: { text }, activityId }) => ({
      ...text,
      activityId,
      status: 'original' as const,
    })),
    async (rows) => tx.insert(activityTexts).values(rows),
  );
  await insertRows(
    placed.flatMap(({ activity, activityId }) =>
      activity.parties.map((party) => ({ ...party, activityId })),
    ),
    async (rows) => tx.insert(activityParties).values(rows).onConflictDoNothing(),
  );
  await insertRows(
    placed.flatMap(({ activity, activityId }) =>
      activity.states.map((stateCode) => ({ stateCode, activityId })),
    ),
    async (rows) => tx.insert(activityStates).values(rows),
  );
  await insertRows(
    placed.flatMap(({ activity, activityId }) =>
      activity.concepts.map((conceptCode) => ({ conceptCode, activityId })),
    ),
    async (rows) => tx.insert(activityConcepts).values(rows),
  );
  await insertRows(
    placed.flatMap(({ activity, activityId }) =>
      activity.offerIds.map((offerId) => ({ offerId, activityId })),
    ),
    async (rows) => tx.insert(activityOffers).values(rows),
  );
  return ids;
}

/** The ids, in the import of this name, of the activities that are there already. */
export async function listImportedActivities(
  tx: Tx,
  importName: string,
  externalIds: readonly string[],
): Promise<Set<string>> {
  const rows = await tx
    .select({ externalId: activities.externalId })
    .from(activities)
    .where(
      and(eq(activities.importName, importName), inArray(activities.externalId, [...externalIds])),
    );
  return new Set(rows.flatMap(({ externalId }) => externalId ?? []));
}
