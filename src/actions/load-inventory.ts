// The first load of the inventory: what documents record of needs, offers and activities.
import { type Db, type Tx, withActor } from '../db/client.ts';
import type { System } from '../domain/actor.ts';
import {
  readInventoryActivities,
  readInventoryNeeds,
  readInventoryOffers,
} from '../reference/inventory.ts';
import type { InventoryActivity, InventoryOffer } from '../reference/inventory-records.ts';
import { takeTurn } from '../store/accounts/turns.ts';
import { recordAudits } from '../store/audit/event-batches.ts';
import { lockImportedNeeds, lockImportedOffers } from '../store/imports/imports.ts';
import { insertActivities, listImportedActivities } from '../store/proposals/activities.ts';
import { insertProvenances } from '../store/provenances.ts';
import { createNeeds } from './import/new-needs.ts';
import { createOffers } from './import/new-offers.ts';
import { passagesOf, sourcedActivity } from './inventory/activities.ts';
import { notesOn as notesOnNeed, sourcedNeed } from './inventory/needs.ts';
import { isHistory, notesOn as notesOnOffer, sourcedOffer } from './inventory/offers.ts';
import { openReading, provenanceOf, type Reading } from './inventory/reading.ts';

const loader: System = { kind: 'system', name: 'inventory-loader' };

/** Where a loader writes, when, and where randomness comes from. */
export type LoadContext = { db: Db; now: Date; randomBytes(size: number): Uint8Array };

/** How many records a load added. */
export type Loaded = { needs: number; offers: number; activities: number };

/**
 * Loads the inventory as sourced records, confirmed by nobody, each with the words it rests on: needs
 * of assistance submitted, real and unfinished supply published, assistance delivered as activities,
 * the rest as drafts with their reason. The documents must be there (`loadSources`). All or nothing;
 * what is there already stays as it is, so that it is safe to run again.
 */
export async function loadInventory({ db, now, randomBytes }: LoadContext): Promise<Loaded> {
  return await withActor(db, loader, async (tx) => {
    const reading = await openReading(tx, now);
    await takeTurn(tx, `import ${reading.sources.code}`);
    const load = { tx, reading, writer: { actor: loader, randomBytes } };
    // Offers first: the needs are matched as soon as this is committed.
    const offers = await loadOffers(load);
    const needs = await loadNeeds(load);
    const activities = await loadActivities(load);
    return { needs, offers, activities };
  });
}

type Load = {
  tx: Tx;
  reading: Reading;
  writer: { actor: System; randomBytes: LoadContext['randomBytes'] };
};

async function loadNeeds({ tx, reading, writer }: Load): Promise<number> {
  const { records } = await readInventoryNeeds();
  const known = new Set(
    (await lockImportedNeeds(tx, importedIds(reading, records))).map((need) => need.externalId),
  );
  const fresh = records.filter(({ id }) => !known.has(id));
  const ids = await createNeeds(
    tx,
    writer,
    fresh.map((need) => sourcedNeed(reading, need)),
  );
  await insertProvenances(
    tx,
    fresh.map((need, place) => ({
      ...provenanceOf(reading, need.source, notesOnNeed(reading, need)),
      needId: ids[place] ?? '',
    })),
  );
  return fresh.length;
}

async function loadOffers({ tx, reading, writer }: Load): Promise<number> {
  const records = (await readInventoryOffers()).records.filter((offer) => !isHistory(offer));
  const known = new Set(
    (await lockImportedOffers(tx, importedIds(reading, records))).map((offer) => offer.externalId),
  );
  const fresh = records.filter(({ id }) => !known.has(id));
  const ids = await createOffers(
    tx,
    { ...writer, matched: true },
    fresh.map((offer) => sourcedOffer(reading, offer)),
  );
  await insertProvenances(
    tx,
    fresh.map((offer, place) => ({
      ...provenanceOf(reading, offer.source, notesOnOffer(offer)),
      offerId: ids[place] ?? '',
    })),
  );
  return fresh.length;
}

async function loadActivities({ tx, reading, writer }: Load): Promise<number> {
  const { records } = await readInventoryActivities();
  const offers = new Map((await readInventoryOffers()).records.map((offer) => [offer.id, offer]));
  const { importName, externalIds } = importedIds(reading, records);
  const known = await listImportedActivities(tx, importName, externalIds);
  const fresh = records.filter(({ id }) => !known.has(id));
  const linked = await lockImportedOffers(tx, importedIds(reading, [...offers.values()]));
  const written = fresh.map((activity) =>
    sourcedActivity(reading, activity, {
      history: historyOf(activity, offers),
      offerIds: linked
        .filter(({ externalId }) => activity.offerIds.some((id) => id === externalId))
        .map(({ id }) => id),
    }),
  );
  const ids = await insertActivities(tx, written, writer.randomBytes);
  await insertProvenances(
    tx,
    fresh.flatMap((activity, place) =>
      passagesOf(reading, activity, historyOf(activity, offers)).map((passage) => ({
        ...passage,
        activityId: ids[place] ?? '',
      })),
    ),
  );
  await recordAudits(
    tx,
    writer.actor,
    written.map(({ head }, place) => ({
      verb: 'activity.import',
      recordType: 'activity',
      recordId: ids[place] ?? '',
      ownerId: head.ownerId,
      details: { channel: head.channel, status: head.status },
    })),
  );
  return fresh.length;
}

function historyOf(
  { offerIds }: InventoryActivity,
  offers: ReadonlyMap<string, InventoryOffer>,
): InventoryOffer[] {
  return offerIds.flatMap((id) => offers.get(id) ?? []).filter(isHistory);
}

function importedIds({ sources }: Reading, records: readonly { id: string }[]) {
  return { importName: sources.code, externalIds: records.map(({ id }) => id) };
}
